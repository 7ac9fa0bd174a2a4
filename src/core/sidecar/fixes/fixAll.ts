import type { Steps } from '../../text/steps';
import { applyEdits, type TextEdit } from '../edits/edit';
import type { Problem } from '../problem';
import type { Draft } from './draft';
import type { FixableFile } from './fixableFile';
import { lineEdits } from './lineEdits';
import { ManyRewritings, proposalsOf } from './manyRewritings';
import { tryRewriting } from './rewriting';
import type { TreeChange } from './treeChange';
import { writeChanges } from './writeChanges';

/**
 * Takes the obvious way for every problem that has one, and for those that show only then. No edits when there is nothing
 * to solve. A step ends after each reading of the file.
 *
 * @param open examines a version of the file
 */
export function* fixAll(text: string, open: (text: string) => Steps<FixableFile>): Steps<readonly TextEdit[]> {
  let current = text;
  const seen = new Set([current]);
  const many = new ManyRewritings(open);
  for (let round = 0; round < maxRounds; round++) {
    const next = yield* oneRound(yield* open(current), many);
    // Two rules that undo each other must not go round.
    if (next === undefined || seen.has(next)) break;
    seen.add(next);
    current = next;
  }
  return lineEdits(text, current);
}

/** Rounds are few: all changes of data are one, and so are most slips of form of a kind. */
const maxRounds = 200;

/** The text after all changes of the data at once, else after changes of the form; undefined when there are none. */
function* oneRound(file: FixableFile, many: ManyRewritings): Steps<string | undefined> {
  const { text, yaml } = file.context;
  const proposals = proposalsOf(file);
  const changes = proposals.flatMap(({ draft }) => changesOf(draft));
  const all = changes.length === 0 ? undefined : writeChanges(text, yaml, changes);
  yield;
  if (all !== undefined) return applyEdits(text, all);
  for (const [index, { problem, draft }] of proposals.entries()) {
    const edits = written(file, problem, draft);
    yield;
    if (edits === undefined) continue;
    const more = 'rewriting' in draft ? yield* many.from(file, proposals.slice(index)) : undefined;
    return applyEdits(text, more ?? edits);
  }
  return undefined;
}

function changesOf(draft: Draft): readonly TreeChange[] {
  return 'changes' in draft ? (draft.changes ?? []) : [];
}

function written({ context }: FixableFile, { rule, span }: Problem, draft: Draft): readonly TextEdit[] | undefined {
  if ('rewriting' in draft) return tryRewriting(context, draft.rewriting, { rule, at: span.start });
  const changes = changesOf(draft);
  return changes.length === 0 ? undefined : writeChanges(context.text, context.yaml, changes);
}
