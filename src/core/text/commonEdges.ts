/** Where two texts differ: all before `start` is the same, and all from `end` on in the one and from `newEnd` on in the other. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** The shortest stretch that holds all differences of two texts, in UTF-16 offsets. */
export function commonEdges(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, newEnd: after.length - same };
}
