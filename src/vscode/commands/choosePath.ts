import { l10n, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import { never } from '../host/cancelSignal';
import { addEdits } from '../host/textEdits';
import { replacedValue } from '../../core/sidecar/fixes/replacedValue';
import { baseName, folderOf, relativePath } from '../../core/text/path';
import type { Span } from '../../core/text/span';
import type { FolderReview } from '../host/folderReview';
import { notWritten, tellReason } from './writeSidecar';

/** Asks for an article and writes its path in the place of another one in a sidecar. */
export async function choosePath(space: FolderReview, path: string, uri: Uri, span: Span): Promise<void> {
  const { review } = space;
  const own = review.articleOf(path) ?? path;
  const items = review.articlePaths
    .filter((article) => article !== own)
    .map((article) => ({
      label: withoutMarkup(baseName(article)),
      description: withoutMarkup(folderOf(article)),
      article,
    }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Choose an Article'), matchOnDescription: true });
  if (!picked) return;
  const open = await review.fixable(path, { severities: space.settings.severities, signal: never });
  const document = await workspace.openTextDocument(uri);
  const text = document.getText();
  const edits = open && replacedValue(open(text), span, relativePath(own, picked.article));
  if (!edits) return;
  const edit = new WorkspaceEdit();
  addEdits(edit, uri, { edits }, text);
  if (!(await workspace.applyEdit(edit))) await tellReason(notWritten(uri));
}
