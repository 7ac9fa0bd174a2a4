import { editBetween, type TextEdit } from '../edits/edit';

/**
 * The edits that make a text another, for two versions that differ in a few lines. Lines that both have, in the order of
 * a longest common subsequence, stay untouched; where too much differs to look for it, all between the first and the
 * last difference is replaced. In a pair of changed lines, what both begin and end with stays too.
 */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const offset = lengthOf(a.slice(0, start));
  return hunks(a.slice(start, a.length - tail), b.slice(start, b.length - tail)).flatMap((hunk) => {
    const from = offset + hunk.at;
    const { span, newText } = editBetween(hunk.before, hunk.after);
    return span.start === span.end && newText === ''
      ? []
      : [{ span: { start: from + span.start, end: from + span.end }, newText }];
  });
}

/** The most pairs of lines that are compared: about a millisecond for each hundred thousand. */
const maxPairs = 1_000_000;

interface Hunk {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

function hunks(a: readonly string[], b: readonly string[]): readonly Hunk[] {
  if (a.length * b.length > maxPairs) return [{ at: 0, before: a.join(''), after: b.join('') }];
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const found: Hunk[] = [];
  let offset = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    if (removed.length + added.length > 0) {
      found.push({ at: offset - lengthOf(removed), before: removed.join(''), after: added.join('') });
    }
    removed = [];
    added = [];
  };
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      flush();
      offset += left.length;
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      removed.push(left);
      offset += left.length;
      i++;
    } else {
      added.push(right ?? '');
      j++;
    }
  }
  flush();
  return found;
}

/** For each pair of ends of the two lists, how long the longest common subsequence of the ends is. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Lines with their line breaks. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
