import { compareText } from '../entities/compareText';
import type { Entity } from '../entities/entity';
import { type EntityType, entityTypes } from '../names/entityType';
import { entitiesSpelled } from '../navigation/spelledEntities';

/** What entities are sorted by. */
export type EntityOrder = 'mentions' | 'articles';

/** Which entities are listed, and in which order. */
export interface EntityListing {
  /** Letters that a spelling must have; empty for all. */
  readonly filter: string;
  readonly order: EntityOrder;
}

/** The entities by class, in the order of the classes; those with most mentions or articles first. */
export function entitiesByClass(
  entities: readonly Entity[],
  { filter, order }: EntityListing,
): ReadonlyMap<EntityType, readonly Entity[]> {
  const found =
    filter.trim() === '' ? entities : entitiesSpelled(entities, filter, Infinity).map(({ entity }) => entity);
  const byClass = new Map<EntityType, Entity[]>();
  for (const type of entityTypes) byClass.set(type, []);
  for (const entity of found) byClass.get(entity.type)?.push(entity);
  for (const [type, members] of byClass) {
    if (members.length === 0) byClass.delete(type);
    else members.sort((a, b) => compareBy(order, a, b));
  }
  return byClass;
}

function compareBy(order: EntityOrder, a: Entity, b: Entity): number {
  // Counted as articles came and went: the lists themselves need not be made for it.
  const [first, second] =
    order === 'mentions' ? (['mentionCount', 'articleCount'] as const) : (['articleCount', 'mentionCount'] as const);
  return b[first] - a[first] || b[second] - a[second] || compareText(a.name, b.name) || compareText(a.id, b.id);
}
