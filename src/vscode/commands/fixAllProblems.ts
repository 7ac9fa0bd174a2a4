import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { fixAll } from '../../core/sidecar/fixes/fixAll';
import { never } from '../host/cancelSignal';
import { inform, tellBriefly } from '../host/messages';
import { addEdits } from '../host/textEdits';
import { mayWriteFile } from './articleToWrite';
import type { Services } from './services';
import { notWritten, tellReason } from './writeSidecar';

/** Solves every problem of the sidecar or workspace file in the editor that has an obvious solution: one step to undo. */
export async function fixAllProblems({ set }: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  const located = document && set.locate(document.uri);
  const open = await located?.space.review.fixable(located.path, {
    severities: located.space.settings.severities,
    signal: never,
  });
  if (!document || !open) {
    await inform(l10n.t('Open a sidecar to fix its problems.'));
    return;
  }
  const text = document.getText();
  const edits = fixAll(text, open);
  const left = open(text).problems.length;
  if (edits.length === 0) {
    tellBriefly(left === 0 ? l10n.t('This file has no problems.') : l10n.t('No problem here has an obvious solution.'));
    return;
  }
  if (!(await mayWriteFile(document.uri))) return;
  const edit = new WorkspaceEdit();
  addEdits(edit, document.uri, { edits }, text);
  // The edits are of the text before the question.
  if (document.getText() !== text || !(await workspace.applyEdit(edit))) {
    await tellReason(notWritten(document.uri));
    return;
  }
  const solved = left - open(document.getText()).problems.length;
  tellBriefly(l10n.t('{0} of {1} problems fixed', solved, left));
}
