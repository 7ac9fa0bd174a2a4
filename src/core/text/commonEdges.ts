/** Where two texts differ: all before `start` is the same, and all from `end` on in the one and from `newEnd` on in the other. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/**
 * The shortest stretch that holds all differences of two texts, in UTF-16 offsets. It never begins or ends between two
 * units that belong together, a surrogate pair or CR LF: editors move such places, and half a character would be left.
 */
export function commonEdges(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (isInsideUnit(before, start) || isInsideUnit(after, start)) start--;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  if (isInsideUnit(before, before.length - same) || isInsideUnit(after, after.length - same)) same--;
  return { start, end: before.length - same, newEnd: after.length - same };
}

/** Whether an offset lies between the two halves of a surrogate pair, or between CR and LF. */
export function isInsideUnit(text: string, offset: number): boolean {
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  if (left === 0x0d) return right === 0x0a;
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
}
