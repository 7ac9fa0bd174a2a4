import { l10n } from 'vscode';
import { OneAtATime } from '../../core/editor/oneAtATime';
import { termOf } from '../../core/sidecar/decisions/decidedEntity';
import { keepApart } from '../../core/sidecar/decisions/keepApart';
import { makeOne } from '../../core/sidecar/decisions/makeOne';
import { baseName } from '../../core/text/path';
import { inform, tellBriefly } from '../host/messages';
import type { MatchNode } from '../views/entityNodes';
import { decide, folderOf } from './decide';
import type { CommandHandler, Services } from './services';
import { takeBack } from './takeBack';

/** What takes the last answers back, the latest last; says whether it did. */
const undoing: (() => Promise<boolean>)[] = [];
/** Who asks twice wants two answers taken back, not one of them twice. */
const turns = new OneAtATime();

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
      if (!(await takeBack(written))) return false;
      space.fileChanged(space.review.workspacePath);
      tellBriefly(l10n.t('The answer was taken back in {0}', baseName(written.uri.path)));
      return true;
    });
  };
}

/** Hides a pair without deciding on it. */
export async function skipMatch(services: Services, argument: unknown): Promise<void> {
  const match = matchOf(services, argument);
  if (!match) return;
  await services.matches.selectAfter(match);
  // Skipping is an answer of the user: the queue goes on, and nothing is decided.
  await services.matches.setAside(match);
  undoing.push(async () => {
    await services.matches.bringBack(match);
    return true;
  });
}

/** Takes the last answer back. One that cannot be taken back now stays the last one. */
export function undoMatch(): Promise<void> {
  return turns.run(async () => {
    const undo = undoing.at(-1);
    if (!undo) void inform(l10n.t('There is no answer to take back.'));
    else if (await undo()) undoing.splice(undoing.indexOf(undo), 1);
  });
}

/** The pair that a button or a key was pressed for. */
function matchOf({ matches }: Services, argument: unknown): MatchNode | undefined {
  const given = typeof argument === 'object' && argument !== null && 'kind' in argument && argument.kind === 'match';
  return given ? (argument as MatchNode) : matches.selected;
}
