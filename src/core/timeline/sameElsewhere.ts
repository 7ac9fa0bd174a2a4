import type { Entity } from '../entities/entity';
import { foldQuery } from '../text/fold';

type Named = Pick<Entity, 'name' | 'type'>;

/** The entity of another folder that has the same name and class; entities of folders are otherwise kept apart. */
export function sameElsewhere<Other extends Named>({ name, type }: Named, others: readonly Other[]): Other | undefined {
  const key = foldQuery(name).toLowerCase();
  return others.find((other) => other.type === type && foldQuery(other.name).toLowerCase() === key);
}
