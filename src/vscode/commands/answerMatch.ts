import { l10n, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { termOf } from '../../core/sidecar/decisions/decidedEntity';
import { keepApart } from '../../core/sidecar/decisions/keepApart';
import { makeOne } from '../../core/sidecar/decisions/makeOne';
import { baseName } from '../../core/text/path';
import type { MatchNode } from '../views/entityNodes';
import { decide, folderOf } from './decide';
import { tellBriefly } from './messages';
import type { CommandHandler, Services } from './services';
import type { PreparedDecision } from './writeDecision';

/** What takes the last answers back, the latest last. */
const undoing: (() => Promise<void>)[] = [];

/** Answers that the two names of a pair are the same, or not; the next pair is selected. */
export function answerMatch(answer: 'same' | 'not-same'): CommandHandler {
  return async (services, argument) => {
    const match = matchOf(services, argument);
    const space = match && (await folderOf(match));
    const [entity, kept] = [match?.entity, match?.other].map((id) =>
      id === undefined ? undefined : space?.review.entity(id),
    );
    if (!match || !space || !entity || !kept) return;
    await services.matches.selectAfter(match);
    const written =
      answer === 'same'
        ? await decide(
            space,
            (text) => makeOne(text, entity, kept),
            l10n.t('{0} and {1} are the same', entity.name, kept.name),
          )
        : await decide(
            space,
            (text) => keepApart(text, termOf(kept), termOf(entity)),
            l10n.t('{0} and {1} are not the same', kept.name, entity.name),
          );
    if (!written) return;
    undoing.push(async () => {
      await takeBack(written);
      space.fileChanged(space.review.workspacePath);
    });
  };
}

/** Hides a pair without deciding on it. */
export async function skipMatch(services: Services, argument: unknown): Promise<void> {
  const match = matchOf(services, argument);
  if (!match) return;
  await services.matches.selectAfter(match);
  // Skipping is an answer of the user: the queue goes on, and nothing is decided.
  await services.matches.skip(match);
  undoing.push(() => services.matches.unskip(match));
}

/** Takes the last answer back. */
export async function undoMatch(): Promise<void> {
  const undo = undoing.pop();
  if (undo) await undo();
  else await window.showInformationMessage(l10n.t('There is no answer to take back.'));
}

/** The pair that a button or a key was pressed for. */
function matchOf({ matches }: Services, argument: unknown): MatchNode | undefined {
  const given = typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'match';
  return given ? (argument as MatchNode) : matches.selected;
}

/** Gives a file the text that it had before a decision, unless it has changed since. */
async function takeBack({ uri, before, after }: PreparedDecision): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  const name = baseName(uri.path);
  if (document.getText() !== after) {
    await window.showWarningMessage(l10n.t('{0} was changed since. Delete the line there.', name));
    return;
  }
  const edit = new WorkspaceEdit();
  if (before === undefined) edit.deleteFile(uri);
  else edit.replace(uri, new Range(document.positionAt(0), document.positionAt(after.length)), before);
  await workspace.applyEdit(edit);
  if (before !== undefined) await document.save();
  tellBriefly(l10n.t('The answer was taken back in {0}', name));
}
