import { ownCopy } from './ownCopy';

/**
 * The same text, by itself: a part that is cut out of a text may keep all of it in memory (V8 does so from 13 units on),
 * which what is kept for long must not.
 */
export function detached(part: string): string {
  return part.length < 13 ? part : ownCopy(part);
}
