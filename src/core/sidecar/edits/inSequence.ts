import { applyEdits, editBetween, type EditResult } from './edit';

/**
 * Several edits of a text as one: each works on what those before it left. One that finds nothing to do is passed over,
 * one that refuses refuses all.
 */
export function inSequence(text: string, steps: readonly ((text: string) => EditResult)[]): EditResult {
  let current = text;
  let unchanged: EditResult | undefined;
  for (const step of steps) {
    const result = step(current);
    if (result.kind === 'refused') return result;
    if (result.kind === 'edits') current = applyEdits(current, result.edits);
    else unchanged = result;
  }
  if (current !== text) return { kind: 'edits', edits: [editBetween(text, current)] };
  return unchanged ?? { kind: 'unchanged', reason: 'There is nothing to do.' };
}
