import { inSteps, type Steps } from '../text/steps';
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

  /** All entities, most mentions first, then by name. Sorted when asked for, and what has not changed is not sorted again. */
  get entities(): readonly Entity[] {
    const come = [...this.#come].sort(compareEntities);
    if (this.#sorted === undefined) this.#sorted = come;
    else if (this.#gone.size + come.length > 0) {
      this.#sorted = merge(
        this.#sorted.filter((entity) => !this.#gone.has(entity)),
        come,
      );
    }
    this.#gone = new Set();
    this.#come = new Set();
    return this.#sorted;
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

function merge(left: readonly EntityView[], right: readonly EntityView[]): readonly EntityView[] {
  const merged: EntityView[] = [];
  let next = 0;
  for (const entity of left) {
    for (let other = right[next]; other !== undefined && compareEntities(other, entity) < 0; other = right[++next])
      merged.push(other);
    merged.push(entity);
  }
  return [...merged, ...right.slice(next)];
}
