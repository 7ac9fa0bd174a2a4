import { l10n, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import { baseName, folderOf } from '../../core/text/path';
import type { FolderReview } from '../host/folderReview';
import { inform } from '../host/messages';
import { notWritten, tellReason } from './writeSidecar';

/** Asks to which article a sidecar belongs, and names the sidecar after it. Only articles without one are offered. */
export async function chooseSidecarsArticle(space: FolderReview, path: string, uri: Uri): Promise<void> {
  const { review } = space;
  const free = review.articlePaths.filter((article) => review.sidecarOf(article) === undefined);
  if (free.length === 0) {
    await inform(l10n.t('Every article of this folder has a sidecar.'));
    return;
  }
  const items = free.map((article) => ({
    label: withoutMarkup(baseName(article)),
    description: withoutMarkup(folderOf(article)),
    article,
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Article of {0}', baseName(path)) });
  if (!picked) return;
  const edit = new WorkspaceEdit();
  edit.renameFile(uri, space.uriOf(review.sidecarPathFor(picked.article)), { overwrite: false });
  if (!(await workspace.applyEdit(edit))) await tellReason(notWritten(uri));
}
