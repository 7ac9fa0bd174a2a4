import { type Uri, workspace, WorkspaceEdit } from 'vscode';
import { lineEdits } from '../../core/sidecar/fixes/lineEdits';
import { documentAsSaved } from '../host/documentAsSaved';
import { isFile } from '../host/isFile';
import { editOf } from './writeSidecar';

/**
 * Changes a file of the folder, or makes it, in one step to undo; one without unsaved changes is saved. The window writes
 * it, not this process, whose end could leave half a file.
 *
 * @param change gives the new text for the one that the editor has, undefined where there is no file; undefined: none needed
 * @returns false when it could not be written
 */
export async function writeText(
  uri: Uri,
  change: (current: string | undefined) => string | undefined,
): Promise<boolean> {
  if (!(await isFile(uri))) {
    const text = change(undefined);
    if (text === undefined) return true;
    const creation = new WorkspaceEdit();
    creation.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
    return workspace.applyEdit(creation);
  }
  const document = await documentAsSaved(uri);
  const wasDirty = document.isDirty;
  const text = change(document.getText());
  const edits = text === undefined ? [] : lineEdits(document.getText(), text);
  if (edits.length === 0) return true;
  if (!(await workspace.applyEdit(editOf(document, edits)))) return false;
  return wasDirty || document.save();
}
