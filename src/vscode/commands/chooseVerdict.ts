import { l10n, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { verdicts } from '../../core/sidecar/format/sidecarShape';
import { writtenVerdict } from '../../core/sidecar/fixes/writtenVerdict';
import { baseName } from '../../core/text/path';
import { never } from '../host/cancelSignal';
import type { FolderReview } from '../host/folderReview';
import { warn } from '../host/messages';
import { addEdits } from '../host/textEdits';
import { notWritten, tellReason } from './writeSidecar';

/** Asks what the check of a claim has shown and writes it into its record. @param claim where the record begins, in UTF-16 units */
export async function chooseVerdict(
  space: FolderReview,
  path: string,
  uri: Uri,
  claim: { readonly offset: number; readonly verdict?: string | undefined },
): Promise<void> {
  const items = verdicts.map((verdict) => ({
    label: verdict,
    ...(verdict === claim.verdict && { description: l10n.t('as now') }),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Verdict on the Claim') });
  if (!picked || picked.label === claim.verdict) return;
  const open = await space.review.fixable(path, { severities: space.settings.severities, signal: never });
  const document = await workspace.openTextDocument(uri);
  const text = document.getText();
  const edits = open && writtenVerdict(open(text), claim.offset, picked.label);
  if (!edits) {
    await warn(l10n.t('{0} can’t be changed safely here. Write the verdict by hand.', baseName(path)));
    return;
  }
  const edit = new WorkspaceEdit();
  addEdits(edit, uri, { edits }, text);
  if (!(await workspace.applyEdit(edit))) await tellReason(notWritten(uri));
}
