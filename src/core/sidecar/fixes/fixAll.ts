import { applyEdits, type TextEdit } from '../edits/edit';
import type { Problem } from '../problem';
import type { Draft } from './draft';
import { preferredDraft, type FixableFile } from './fixableFile';
import { lineEdits } from './lineEdits';
import { tryRewriting } from './rewriting';
import type { TreeChange } from './treeChange';
import { writeChanges } from './writeChanges';

/**
 * Takes the obvious way for every problem that has one, and for those that show only then. No edits when there is nothing
 * to solve.
 *
 * @param open examines a version of the file
 */
export function fixAll(text: string, open: (text: string) => FixableFile): readonly TextEdit[] {
  let current = text;
  const seen = new Set([current]);
  for (let round = 0; round < maxRounds; round++) {
    const next = oneRound(open(current));
    // Two rules that undo each other must not go round.
    if (next === undefined || seen.has(next)) break;
    seen.add(next);
    current = next;
  }
  return lineEdits(text, current);
}

/** Rounds are few: all changes of data are one, and each slip of form is one. */
const maxRounds = 200;

/** The text after all changes of the data at once, else after one change of the form; undefined when there is none. */
function oneRound(file: FixableFile): string | undefined {
  const { text, yaml } = file.context;
  const proposals = file.problems.flatMap((problem) => {
    const draft = preferredDraft(file, problem);
    return draft === undefined ? [] : [{ problem, draft }];
  });
  const changes = proposals.flatMap(({ draft }) => changesOf(draft));
  const all = changes.length === 0 ? undefined : writeChanges(text, yaml, changes);
  if (all !== undefined) return applyEdits(text, all);
  for (const { problem, draft } of proposals) {
    const edits = written(file, problem, draft);
    if (edits !== undefined) return applyEdits(text, edits);
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
