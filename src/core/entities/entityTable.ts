import { filterInSteps, finish, inSteps, mergeInSteps, sortInSteps, type Steps } from '../text/steps';
import { compareText } from './compareText';
import type { DecisionTable } from './decisions';
import type { Entity } from './entity';
import { contentOf, type EntityContent } from './entityContent';
import { EntityIds } from './entityIds';
import { EntityView, type PlaceOfState } from './entityView';
import type { Cluster } from './graph/cluster';
import type { ClusterChanges } from './graph/nameLinks';

/** So many clusters are looked at in a step. */
const stepLength = 32;

/** The entities of all articles. A change touches only those that it makes others. */
export class EntityTable {
  readonly #contents = new Map<Cluster, EntityContent>();
  readonly #ids = new EntityIds<Cluster>();
  readonly #placeOfState: PlaceOfState;
  #sorted: readonly EntityView[] | undefined;
  #mustReadRecords = false;
  #gone = new Set<Entity>();
  #come = new Set<EntityView>();
  /** Sorting that is under way; whoever asks meanwhile does the rest. */
  #sorting: Steps<void> | undefined;

  /** @param placeOfState finds the entity of the place with a key. */
  constructor(placeOfState: PlaceOfState) {
    this.#placeOfState = placeOfState;
  }

  get size(): number {
    return this.#contents.size;
  }

  byId(id: string): Entity | undefined {
    return this.#ids.owner(id)?.entity;
  }

  /** What the entity with this id was made of. */
  clusterById(id: string): Cluster | undefined {
    return this.#ids.owner(id);
  }

  /** Other entities that have the same name as one. */
  sameNamed(id: string): readonly Entity[] {
    const cluster = this.#ids.owner(id);
    const content = cluster && this.#contents.get(cluster);
    if (content === undefined) return [];
    return this.#ids.withSlug(content).flatMap((other) => (other !== cluster && other.entity ? other.entity : []));
  }

  /** All entities, most mentions first, then by name. Sorted when asked for, and what has not changed is not sorted again. */
  get entities(): readonly Entity[] {
    while (this.#isUnsorted) finish(this.sorted());
    return this.#sorted ?? [];
  }

  /** The same step by step: as they are when it begins, or later. */
  *sorted(): Steps<readonly Entity[]> {
    if (this.#isUnsorted) this.#sorting ??= this.#sort();
    while (this.#sorting?.next().done === false) yield;
    this.#sorting = undefined;
    return this.#sorted ?? [];
  }

  get #isUnsorted(): boolean {
    return this.#sorting !== undefined || this.#gone.size + this.#come.size > 0;
  }

  /** Takes over what came and went; what comes and goes meanwhile is left to the next time. */
  *#sort(): Steps<void> {
    const [gone, come, before] = [this.#gone, this.#come, this.#sorted ?? []];
    this.#gone = new Set();
    this.#come = new Set();
    const added = yield* sortInSteps(come, compareEntities);
    const stayed = gone.size === 0 ? before : yield* filterInSteps(before, (entity) => !gone.has(entity));
    this.#sorted = stayed.length === 0 ? added : yield* mergeInSteps(stayed, added, compareEntities);
  }

  /** All entities, in no order. */
  get unsorted(): Iterable<Entity> {
    return this.#entities();
  }

  /** Takes over what linking has changed, step by step; until the last one nothing can be asked. */
  *update({ gone, changed }: ClusterChanges, decisions: DecisionTable): Steps<void> {
    yield* inSteps(
      gone,
      (cluster) => {
        this.#drop(cluster);
      },
      stepLength,
    );
    yield* inSteps(
      new Set([...changed, ...this.#recorded()]),
      (cluster) => {
        this.#drop(cluster);
        const content = contentOf(cluster, decisions);
        if (content === undefined) return;
        this.#contents.set(cluster, content);
        this.#ids.add(cluster, content);
      },
      stepLength,
    );
    for (const [cluster, content, id] of this.#ids.settle()) {
      if (cluster.entity !== undefined) this.#remove(cluster.entity);
      cluster.entity = new EntityView(id, cluster, content, this.#placeOfState);
      this.#come.add(cluster.entity);
    }
  }

  /** The records of the workspace file may be others: entities with one take theirs again. */
  readRecordsAgain(): void {
    this.#mustReadRecords = true;
  }

  *#entities(): Generator<Entity> {
    for (const { entity } of this.#contents.keys()) if (entity !== undefined) yield entity;
  }

  #recorded(): readonly Cluster[] {
    if (!this.#mustReadRecords) return [];
    this.#mustReadRecords = false;
    return [...this.#contents].filter(([, { recorded }]) => recorded !== undefined).map(([cluster]) => cluster);
  }

  #drop(cluster: Cluster): void {
    const content = this.#contents.get(cluster);
    if (content === undefined) return;
    this.#contents.delete(cluster);
    this.#ids.remove(cluster, content);
    if (cluster.entity !== undefined) this.#remove(cluster.entity);
    cluster.entity = undefined;
  }

  #remove(entity: EntityView): void {
    if (!this.#come.delete(entity)) this.#gone.add(entity);
  }
}

/** Most mentions first, then by name. */
export function compareEntities(a: Entity, b: Entity): number {
  return b.mentionCount - a.mentionCount || compareText(a.name, b.name) || compareText(a.id, b.id);
}
