import { l10n, window } from 'vscode';
import type { Entity } from '../../core/entities/entity';
import { entityNamed } from '../../core/identity/identityChoices';
import { renameEntity } from '../../core/sidecar/decisions/renameEntity';
import type { ReviewSpace } from '../host/reviewSpace';
import { askedEntity } from './askedEntity';
import { decide, folderOf } from './decide';
import type { Services } from './services';

/** Records the name by which an entity is called in all articles. */
export async function renameEntityCommand(services: Services, argument: unknown): Promise<void> {
  const asked = await askedEntity(services, argument, l10n.t('Rename Entity'));
  const space = asked && (await folderOf(asked));
  if (!space) return;
  const { entity } = asked;
  const name = await window.showInputBox({
    title: l10n.t('Rename “{0}”', entity.name),
    prompt: l10n.t('The name to show in all articles. Their texts stay as they are.'),
    value: entity.name,
    ignoreFocusOut: true,
    validateInput: (typed) => refusalOf(space, entity, typed),
  });
  if (name === undefined) return;
  await decide(
    space,
    (text) => renameEntity(text, entity, name),
    l10n.t('“{0}” is called {1}', entity.name, name.trim()),
  );
}

/** Why an entity cannot have a name. */
export function refusalOf({ review }: ReviewSpace, entity: Entity, name: string): string | undefined {
  if (name.trim() === '') return l10n.t('A name has letters.');
  const other = entityNamed(review, name, entity);
  return other && l10n.t('“{0}” is another name in these articles. Same As makes the two one.', other.name);
}
