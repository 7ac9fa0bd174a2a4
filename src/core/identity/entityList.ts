import { compareText } from '../entities/compareText';
import type { Entity } from '../entities/entity';
import { type EntityType, entityTypes } from '../names/entityType';
import { entitiesSpelledInSteps } from '../navigation/spelledEntities';
import { inSteps, sortInSteps, type Steps } from '../text/steps';

/** What entities are sorted by. */
export type EntityOrder = 'mentions' | 'articles';

/** Which entities are listed, and in which order. */
export interface EntityListing {
  /** Letters that a spelling must have; empty for all. */
  readonly filter: string;
  readonly order: EntityOrder;
}

/** The entities by class, in the order of the classes; those with most mentions or articles first. */
export function* entitiesByClass(
  entities: readonly Entity[],
  { filter, order }: EntityListing,
): Steps<ReadonlyMap<EntityType, readonly Entity[]>> {
  const isFiltered = filter.trim() !== '';
  const found = isFiltered ? yield* entitiesSpelledInSteps(entities, filter, Infinity) : undefined;
  const byClass = new Map<EntityType, Entity[]>();
  for (const type of entityTypes) byClass.set(type, []);
  yield* inSteps(found?.map(({ entity }) => entity) ?? entities, (entity) => byClass.get(entity.type)?.push(entity));
  const sorted = new Map<EntityType, readonly Entity[]>();
  for (const [type, members] of byClass) {
    if (members.length > 0) sorted.set(type, yield* sortInSteps(members, (a, b) => compareBy(order, a, b)));
  }
  return sorted;
}

function compareBy(order: EntityOrder, a: Entity, b: Entity): number {
  // Counted as articles came and went: the lists themselves need not be made for it.
  const [first, second] =
    order === 'mentions' ? (['mentionCount', 'articleCount'] as const) : (['articleCount', 'mentionCount'] as const);
  return b[first] - a[first] || b[second] - a[second] || compareText(a.name, b.name) || compareText(a.id, b.id);
}
