import type { Entity } from '../../entities/entity';

/** As much of an entity as a decision about it needs. */
export type DecidedEntity = Pick<Entity, 'id' | 'name' | 'type' | 'customType' | 'recorded'>;

/** How a decision names an entity: by its recorded id, else by its name, which lasts while ids of that kind may change. */
export function termOf({ id, name, recorded }: DecidedEntity): string {
  return recorded ? id : name;
}
