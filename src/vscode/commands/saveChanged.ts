import { l10n, type TextDocument } from 'vscode';
import { baseName } from '../../core/text/path';
import { warn } from '../host/messages';

/** Saves what a command changed in an editor. Where that fails, the user is told that it is there only. */
export async function saveChanged(document: TextDocument): Promise<void> {
  if (!document.isDirty || (await document.save())) return;
  const name = baseName(document.uri.path);
  // Nobody waits for the answer: a message stays as long as the user likes.
  void warn(l10n.t('{0} could not be saved. The change is in the editor.', name));
}
