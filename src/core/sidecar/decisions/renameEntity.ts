import { foldName } from '../../entities/forms/fold';
import type { EditResult } from '../edits/edit';
import type { DecidedEntity } from './decidedEntity';
import { editWorkspaceFile } from './editWorkspaceFile';
import { newAlias, newRecord } from './recordChanges';
import { oneLine } from '../../text/oneLine';

/**
 * Records the name by which an entity is called in all articles. The name that it had becomes an alias, so that it is
 * found as before.
 */
export function renameEntity(text: string, entity: DecidedEntity, newName: string): EditResult {
  const name = oneLine(newName).trim();
  if (name === '') return { kind: 'refused', reason: 'A name has letters.' };
  if (name === entity.name) return { kind: 'unchanged', reason: `It is called "${name}" already.` };
  return editWorkspaceFile(text, ({ entities }) => {
    const record = entities.find(({ id }) => id.value === entity.id);
    if (!record) return [newRecord(entity, name, entity.name)];
    const folded = foldName(entity.name);
    const isAlias = record.aliases.some((alias) => foldName(alias.value) === folded);
    return [
      { kind: 'set', path: ['entities', entity.id, 'name'], value: name },
      ...(isAlias ? [] : [newAlias(record, entity.name)]),
    ];
  });
}
