import { entityIdFor } from './edits/entityIdFor';

/**
 * What a word can only have been meant to be: what is done without asking follows from this, not from being near alone. Near
 * are also Iran and Iraq, and a word and its opposite.
 */

/**
 * The one candidate that is the same word but for case, accents, and what stands between its parts: `Hanna Voss` for
 * `hanna-voss`. Full stops and hyphens between digits count. Undefined when there is none, or several.
 */
export function otherSpellingOf(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = spellingOf(word);
  return wanted === undefined ? undefined : only(candidates, (candidate) => spellingOf(candidate) === wanted);
}

/**
 * The one candidate of which a letter was left out, typed twice or besides, or changed places with its neighbour, after the
 * first letter; or whose other spelling the word is. A letter instead of another one makes other words too often. Undefined
 * when there is none, or several, and for words of fewer than five letters.
 */
export function slipOf(word: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const written = word.toLowerCase();
  const spelling = otherSpellingOf(word, all);
  if (spelling !== undefined || !/^[\p{L}-]{5,60}$/u.test(written)) return spelling;
  const near = only(all, (candidate) => differsInALetter(written, candidate.toLowerCase()));
  return near !== undefined && isSlip(written, near.toLowerCase()) ? near : undefined;
}

function only(candidates: Iterable<string>, fits: (candidate: string) => boolean): string | undefined {
  const fitting = new Set<string>();
  for (const candidate of candidates) if (fits(candidate)) fitting.add(candidate);
  const [one] = fitting;
  return fitting.size === 1 ? one : undefined;
}

/** Undefined for words that are not made of Latin letters and digits: an id has nothing to say of others. */
function spellingOf(word: string): string | undefined {
  if (word.length > longestWord || !/^[\p{Script=Latin}\p{M}\d\s._'’-]+$/u.test(word) || !/[\p{L}\d]/u.test(word))
    return undefined;
  return entityIdFor(word, new Set()).replace(/(?<!\d)-|-(?!\d)/gu, '');
}

const longestWord = 80;

/** Whether two words are the same but for one letter that is left out, changed, or has changed places with its neighbour. */
export function differsInALetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  return (
    a.slice(start + 1) === b.slice(start) ||
    a.slice(start) === b.slice(start + 1) ||
    a.slice(start + 1) === b.slice(start + 1) ||
    isSwapped(a, b, start)
  );
}

/** The same without letters that are changed, or at the beginning, where they are another prefix. */
function isSlip(a: string, b: string): boolean {
  const start = commonStart(a, b);
  return start > 0 && (a.length !== b.length || isSwapped(a, b, start));
}

function isSwapped(a: string, b: string, start: number): boolean {
  return (
    a.charAt(start) === b.charAt(start + 1) &&
    a.charAt(start + 1) === b.charAt(start) &&
    a.slice(start + 2) === b.slice(start + 2)
  );
}

function commonStart(a: string, b: string): number {
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start++;
  return start;
}
