import type { Change } from '../edits/change';
import type { EntityRecord } from '../model';
import type { DecidedEntity } from './decidedEntity';

/** The change that records an entity under a name, with another one as its alias. */
export function newRecord({ id, type, customType }: DecidedEntity, name: string, alias: string): Change {
  return { kind: 'set', path: ['entities', id], value: { name, type: customType ?? type, aliases: [alias] } };
}

/** The change that adds an alias to a record. */
export function newAlias({ id }: EntityRecord, alias: string): Change {
  return { kind: 'append', path: ['entities', id.value, 'aliases'], value: alias };
}
