import type { OtherForm } from '../forms/nameForm';
import { functionWords } from '../lexicons/organizationWords';

/** Letters of an acronym, lower case without dots; the plural "s" of "NGOs" is kept. */
export function acronymLetters(form: OtherForm): string {
  return form.words.join('').replaceAll('-', '');
}

/** Whether the letters are the initials of the words, with or without the small words ("of", "and"). */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 10 || words.length < 2 || words.length > 12) return false;
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  return spellsInitials(letters, 0, words, 0) || (parts.length > words.length && spellsInitials(letters, 0, parts, 0));
}

/** Each letter starts a word in order; only small words may be skipped, digits stand for themselves. */
function spellsInitials(letters: string, letter: number, words: readonly string[], word: number): boolean {
  if (letter === letters.length) return words.slice(word).every((rest) => functionWords.has(rest));
  const next = words[word];
  if (next === undefined) return false;
  if (next.startsWith(letters.charAt(letter)) && spellsInitials(letters, letter + 1, words, word + 1)) return true;
  return functionWords.has(next) && spellsInitials(letters, letter, words, word + 1);
}

/**
 * Whether letters in brackets beside a name may abbreviate it though they are not its initials, as in a translated
 * name ("Alternative for Germany (AfD)") or one word ("Deutsche Telekom (DTAG)"): same first letter, and all letters
 * occur in order.
 */
export function mayAbbreviate(letters: string, words: readonly string[]): boolean {
  const name = words.join('');
  if (letters.length < 2 || !name.startsWith(letters.charAt(0)) || name.length < letters.length * 2) return false;
  let at = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  const initials = words.filter((word) => !functionWords.has(word)).map((word) => word.charAt(0));
  return initials.filter((initial) => letters.includes(initial)).length >= Math.min(2, initials.length);
}

/** Fewer letters are the initials of too many names in some order. */
const fewestReordered = 3;

/**
 * The initials of a name's words, the small ones left out, in the order of the alphabet; for an acronym its letters. A translated
 * name often has the words of its acronym in another order: "International Cycling Union (UCI)". Empty for too few letters.
 */
export function sortedInitials(form: OtherForm): string {
  const letters = form.acronym
    ? acronymLetters(form)
    : form.core
        .flatMap((word) => word.split('-'))
        .map((word) => word.charAt(0))
        .join('');
  return letters.length < fewestReordered ? '' : Array.from(letters).sort().join('');
}

const joints = new Set(['in', 'of', 'for', 'at', 'on', 'de']);

/**
 * Whether the words of the short name begin or end the long one such that the rest may be left out: "Bayern" of
 * "Bayern Munich", but not "al-Qaeda" of "al-Qaeda in Iraq", "Europe" of "Council of Europe" or "iPhone" of "iPhone 4".
 */
export function isShortForm(short: OtherForm, long: OtherForm): boolean {
  const [few, many] = [short.words, long.words];
  if (few.length === 0 || few.length >= many.length || short.key === long.key) return false;
  if (few.every((word) => functionWords.has(word) || /^\p{N}+$/u.test(word))) return false;
  const rest = many.length - few.length;
  if (few.every((word, i) => word === many[i])) {
    const next = many[few.length] ?? '';
    return !joints.has(next) && next !== 'and' && !/^\p{N}/u.test(next);
  }
  if (!few.every((word, i) => word === many[rest + i])) return false;
  const before = many[rest - 1] ?? '';
  return !joints.has(before) && before !== 'and' && before !== 'the';
}
