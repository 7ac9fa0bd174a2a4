import { l10n, type TextEditor, window } from 'vscode';
import { inform } from '../host/messages';
import { type AskedEntity, askedFor, isEntityArgument, underCursor } from './knownEntityOf';
import { pickEntity } from './pickEntity';
import type { Services } from './services';

/**
 * The entity that a command is about: the one given, else that of the name at the cursor, else one that the user chooses.
 * When there is none, the user was told why.
 * @param atCursor finds the one at the cursor; names only, unless it is said otherwise.
 */
export async function askedEntity(
  services: Services,
  argument: unknown,
  title: string,
  atCursor: (services: Services, editor: TextEditor) => AskedEntity | undefined = underCursor,
): Promise<AskedEntity | undefined> {
  if (isEntityArgument(argument)) {
    const asked = askedFor(services, argument);
    if (!asked) await inform(l10n.t('This name is not mentioned any more.'));
    return asked;
  }
  const editor = window.activeTextEditor;
  return (
    (editor && atCursor(services, editor)) ??
    (await pickEntity(services.set, title, l10n.t('No name at the cursor. Choose one')))
  );
}
