import { l10n, type TextDocument, type Uri, workspace, WorkspaceEdit } from 'vscode';
import { createSidecar } from '../../core/sidecar/edits/createSidecar';
import { applyEdits, type EditResult, type TextEdit } from '../../core/sidecar/edits/edit';
import { baseName } from '../../core/text/path';
import { inform, warn } from '../host/messages';
import { rangeIn } from '../host/ranges';
import type { ArticleToWrite } from './articleToWrite';
import { saveChanged } from './saveChanged';

/** What became of an edit of a sidecar. */
export type SidecarWriting =
  | { readonly kind: 'written'; readonly document: TextDocument }
  | { readonly kind: 'unchanged'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * Edits the sidecar of an article, which is created when there is none: one step to undo either way. A sidecar without
 * unsaved changes is saved afterwards; one with such changes is left to the user.
 */
export async function writeSidecar(
  article: ArticleToWrite,
  edit: (text: string) => EditResult,
): Promise<SidecarWriting> {
  if (!article.hasSidecar) return createWith(article, edit);
  const document = await workspace.openTextDocument(article.sidecarUri);
  const wasDirty = document.isDirty;
  const result = edit(document.getText());
  if (result.kind !== 'edits') return result;
  if (!(await workspace.applyEdit(editOf(document, result.edits)))) return notWritten(article.sidecarUri);
  if (!wasDirty) await saveChanged(document);
  return { kind: 'written', document };
}

/** Creates the sidecar of an article; `edit` fills in what is to be recorded at once. */
export async function createWith(
  article: ArticleToWrite,
  edit?: (text: string) => EditResult,
): Promise<SidecarWriting> {
  const articleText = (await workspace.openTextDocument(article.uri)).getText();
  const head = article.space.review.headOf(article.path, articleText);
  let text = createSidecar(head.facts, head);
  const result = edit?.(text);
  if (result?.kind === 'refused') return result;
  if (result?.kind === 'edits') text = applyEdits(text, result.edits);
  const creation = new WorkspaceEdit();
  creation.createFile(article.sidecarUri, { contents: new TextEncoder().encode(text), overwrite: false });
  if (!(await workspace.applyEdit(creation))) return notWritten(article.sidecarUri);
  return { kind: 'written', document: await workspace.openTextDocument(article.sidecarUri) };
}

/** Tells the user that nothing was changed, and why. */
export async function tellReason({ kind, reason }: Exclude<SidecarWriting, { kind: 'written' }>): Promise<void> {
  await (kind === 'refused' ? warn(reason) : inform(reason));
}

/** Edits of a document's text as the editor takes them. */
export function editOf(document: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { span, newText } of edits) {
    edit.replace(document.uri, rangeIn(document, span), newText);
  }
  return edit;
}

/** What became of an edit that the editor refused: the file changed meanwhile, or may not be written. */
export function notWritten(uri: Uri): Extract<SidecarWriting, { kind: 'refused' }> {
  return {
    kind: 'refused',
    reason: l10n.t(
      '{0} was not written: the editor refused it. It is read-only, or it changed meanwhile: then try again.',
      baseName(uri.path),
    ),
  };
}
