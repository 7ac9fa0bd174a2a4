import type { OtherForm } from '../forms/nameForm';
import { functionWords } from '../lexicons/organizationWords';
import { acronymLetters, isAcronymOf } from './organizationMatch';
import type { NameEvidence } from './personSimilarity';
import { withinOneEdit } from './phonemes';

const none: NameEvidence = { score: 0, reason: '' };

/** Compares two names of one class that is not persons. Symmetric. Places are never compared loosely. */
export function compareOthers(a: OtherForm, b: OtherForm): NameEvidence {
  if (a.type !== b.type || a.known || b.known || a.institution || b.institution) return none;
  const [left, right] = [joinedKey(a), joinedKey(b)];
  if (left === right) return { score: 0.97, reason: 'same name, written differently' };
  if (a.type === 'place') return none;
  if (left.length > 3 && (left === `${right}s` || right === `${left}s`))
    return { score: 0.93, reason: 'singular and plural' };
  if (hasConnector(a) !== hasConnector(b) && sortedWords(a) === sortedWords(b)) {
    return { score: 0.94, reason: 'same words in another order' };
  }
  if (a.acronym !== b.acronym) {
    const [short, long] = a.acronym ? [a, b] : [b, a];
    const letters = acronymLetters(short);
    if (letters.length >= 3 && isAcronymOf(letters, long.words))
      return { score: 0.83, reason: 'its initials', tier: 'likely', abbreviation: true };
  }
  const numbered = isNumbered(a) || isNumbered(b);
  if (Math.min(left.length, right.length) >= 8 && !numbered && withinOneEdit(left, right)) {
    return { score: 0.84, reason: 'one letter differs', tier: 'likely' };
  }
  return none;
}

/** The core words written together, with umlauts as one letter: equal for spellings that house styles vary. */
export function joinedKey(form: OtherForm): string {
  return withoutUmlauts(form.core.join('').replaceAll('-', ''));
}

/** Whether a number tells it from its siblings: "World War II", "A380". One digit is never a slip. */
export function isNumbered(form: OtherForm): boolean {
  return form.words.some((word) => /\p{N}/u.test(word) || /^[ivxl]+$/.test(word));
}

/** The year in a name ("2006 World Cup"): two names with other ones are two things. Empty for none. */
export function yearIn({ words }: OtherForm): string {
  return words.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word)) ?? '';
}

/** The core words in the order of the alphabet, with umlauts as one letter. */
export function sortedWords(form: OtherForm): string {
  return form.core.map(withoutUmlauts).sort().join(' ');
}

function withoutUmlauts(word: string): string {
  return word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
}

function hasConnector(form: OtherForm): boolean {
  return form.words.some((word) => functionWords.has(word));
}
