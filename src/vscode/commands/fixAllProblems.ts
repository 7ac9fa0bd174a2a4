import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { never } from '../host/cancelSignal';
import { counted } from '../host/counted';
import { inform, tellBriefly } from '../host/messages';
import { hostScheduler } from '../host/scheduler';
import { addEdits } from '../host/textEdits';
import { mayWriteFile } from './articleToWrite';
import type { Services } from './services';
import { notWritten, tellReason } from './writeSidecar';

/** Solves every problem of the sidecar or workspace file in the editor that has an obvious solution: one step to undo. */
export async function fixAllProblems({ set }: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  const located = document && set.locate(document.uri);
  if (!located) {
    await tellNoSidecar();
    return;
  }
  const { space, path } = located;
  const options = { severities: space.settings.severities, signal: never, scheduler: hostScheduler };
  const countProblems = async (version: string): Promise<number | undefined> =>
    (await space.review.fixableInSlices(path, version, options))?.problems.length;
  const text = document.getText();
  const left = await countProblems(text);
  const edits = await space.review.fixAllInSlices(path, text, options);
  if (left === undefined || edits === undefined) {
    await tellNoSidecar();
    return;
  }
  if (edits.length === 0) {
    tellBriefly(left === 0 ? l10n.t('This file has no problems.') : l10n.t('No problem here has an obvious solution.'));
    return;
  }
  if (!(await mayWriteFile(space, document.uri))) return;
  const edit = new WorkspaceEdit();
  addEdits(edit, document.uri, { edits }, text);
  // The edits are of the text before the pauses and the question.
  if (document.getText() !== text || !(await workspace.applyEdit(edit))) {
    await tellReason(notWritten(document.uri));
    return;
  }
  const solved = left - ((await countProblems(document.getText())) ?? 0);
  tellBriefly(l10n.t('{0} of {1} fixed', solved, counted.problems(left)));
}

async function tellNoSidecar(): Promise<void> {
  await inform(l10n.t('Open a sidecar to fix its problems.'));
}
