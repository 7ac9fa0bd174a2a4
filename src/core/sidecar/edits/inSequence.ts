import { applyEdits, type EditResult } from './edit';

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
  if (current !== text) return { kind: 'edits', edits: [difference(text, current)] };
  return unchanged ?? { kind: 'unchanged', reason: 'There is nothing to do.' };
}

/** The edit from one text to another that leaves their common beginning and end. */
function difference(before: string, after: string): { span: { start: number; end: number }; newText: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
