import { type Uri, workspace, WorkspaceEdit } from 'vscode';
import { applyEdits, type EditResult } from '../../core/sidecar/edits/edit';
import { documentAsSaved } from '../host/documentAsSaved';
import type { FolderReview } from '../host/folderReview';
import { isFile } from '../host/isFile';
import { mayWriteFile } from './articleToWrite';
import { saveChanged } from './saveChanged';
import { editOf, notWritten, type SidecarWriting } from './writeSidecar';

/** An edit of the workspace file as the editor takes it, and what it does to the text. */
export interface PreparedDecision {
  readonly uri: Uri;
  /** The text before; undefined when the file is not there yet. */
  readonly before: string | undefined;
  readonly after: string;
  readonly edit: WorkspaceEdit;
}

/** Works out what a decision does to the workspace file of a folder; nothing is written. */
export async function prepareDecision(
  space: FolderReview,
  decide: (text: string) => EditResult,
): Promise<PreparedDecision | Exclude<EditResult, { kind: 'edits' }>> {
  const uri = space.uriOf(space.review.workspacePath);
  if (!(await isFile(uri))) {
    const result = decide('');
    if (result.kind !== 'edits') return result;
    const after = applyEdits('', result.edits);
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(after), overwrite: false });
    return { uri, before: undefined, after, edit };
  }
  const document = await documentAsSaved(uri);
  const before = document.getText();
  const result = decide(before);
  if (result.kind !== 'edits') return result;
  return { uri, before, after: applyEdits(before, result.edits), edit: editOf(document, result.edits) };
}

/**
 * Writes a decision into the workspace file of a folder, which is created when there is none: one step to undo either
 * way. A file without unsaved changes is saved afterwards. Undefined when the user does not want it written.
 */
export async function writeDecision(
  space: FolderReview,
  decide: (text: string) => EditResult,
): Promise<(SidecarWriting & { readonly prepared?: PreparedDecision }) | undefined> {
  const prepared = await prepareDecision(space, decide);
  if ('kind' in prepared) return prepared;
  const { uri, edit } = prepared;
  if (!(await mayWriteFile(space, uri))) return undefined;
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const wasDirty = open?.isDirty === true;
  if (!(await workspace.applyEdit(edit))) return notWritten(uri);
  const document = await workspace.openTextDocument(uri);
  if (!wasDirty) await saveChanged(document);
  space.fileChanged(space.review.workspacePath);
  return { kind: 'written', document, prepared };
}
