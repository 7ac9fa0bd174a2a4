import { l10n, Range, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { baseName } from '../../core/text/path';
import { warn } from '../host/messages';
import { saveChanged } from './saveChanged';
import { notWritten, tellReason } from './writeSidecar';

/** What a command made of a file. */
export interface WrittenChange {
  readonly uri: Uri;
  /** Its text before; undefined when there was no such file. */
  readonly before: string | undefined;
  readonly after: string;
}

/**
 * Gives a file the text that it had before a command, if it is as the command left it: nothing that was done since is
 * lost. Changes that the user has not saved stay unsaved.
 * @returns whether it was taken back; when not, the user knows why.
 */
export async function takeBack({ uri, before, after }: WrittenChange): Promise<boolean> {
  const document = await workspace.openTextDocument(uri);
  if (document.getText() !== after) {
    const name = baseName(uri.path);
    void warn(l10n.t('{0} was changed since. Undo your decision there.', name));
    return false;
  }
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.deleteFile(uri);
  else edit.replace(uri, new Range(0, 0, document.lineCount, 0), before);
  const wasDirty = document.isDirty;
  if (!(await workspace.applyEdit(edit))) {
    void tellReason(notWritten(uri));
    return false;
  }
  if (before !== undefined && !wasDirty) await saveChanged(document);
  return true;
}
