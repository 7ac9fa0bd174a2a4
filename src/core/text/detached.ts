/**
 * The same text, by itself: a part that is cut out of a text may keep all of it in memory (V8 does so from 13 units on),
 * which what is kept for long must not.
 */
export function detached(part: string): string {
  if (part.length < 13) return part;
  return part.split('').join('');
}
