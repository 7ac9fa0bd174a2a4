import type { OtherForm } from '../forms/nameForm';
import { functionWords } from '../lexicons/organizationWords';
import { stateNamed } from '../lexicons/states';
import { acronymLetters, isAcronymOf } from './organizationMatch';
import type { NameEvidence } from './personSimilarity';
import { withinOneEdit } from './phonemes';

const none: NameEvidence = { score: 0, reason: '' };

/**
 * Compares two names of one class that is not persons. Symmetric. Places are never compared loosely, and what two
 * well-known names mean is known; one that is not may be another spelling of one that is.
 */
export function compareOthers(a: OtherForm, b: OtherForm): NameEvidence {
  if (a.type !== b.type || (a.known && b.known) || a.institution || b.institution) return none;
  const isKnown = a.known || b.known;
  if (isKnown && (a.type === 'place' || a.type === 'group')) return none;
  const [left, right] = [joinedKey(a), joinedKey(b)];
  if (left === right) return { score: 0.97, reason: 'same name, written differently' };
  if (a.type === 'place') return none;
  if (singularKey(a) === singularKey(b)) return { score: 0.93, reason: 'singular and plural' };
  if (hasOtherOrder(a, b)) return { score: 0.94, reason: 'same words in another order' };
  if (isStateDeclined(a, b)) return { score: 0.9, reason: 'a state as noun and as adjective', tier: 'likely' };
  if (a.acronym !== b.acronym && !isKnown) {
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
  return joined(form.core);
}

/** The same with each word in the singular; no words of the language, but equal for singular and plural. */
export function singularKey(form: OtherForm): string {
  return joined(form.core.map(singularOf));
}

function joined(words: readonly string[]): string {
  return withoutUmlauts(words.join('').replace(/[-'’]/g, ''));
}

function singularOf(word: string): string {
  if (word.length < 4 || !/[^siu]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The core words with each state by its name, also where it is an adjective; empty where none is a state. */
export function stateWords({ core }: OtherForm): string {
  const states = core.map((word) => stateNamed(word));
  return core.length < 2 || states.every((state) => state === undefined)
    ? ''
    : core.map((word, at) => states[at] ?? word).join(' ');
}

/** So many letters a state and its adjective have in common: "American" is no other word for "US". */
const declinedStem = 4;

/** Whether all words are the same but one that names a state: "Malaysia Airlines", "Malaysian Airlines". */
function isStateDeclined(a: OtherForm, b: OtherForm): boolean {
  const words = stateWords(a);
  if (words === '' || words !== stateWords(b)) return false;
  return a.core.every((word, at) => {
    const other = b.core[at] ?? '';
    return word === other || word.slice(0, declinedStem) === other.slice(0, declinedStem);
  });
}

/** Whether the words are the same but stand in another order that means the same: by a small word, or the place of a year. */
function hasOtherOrder(a: OtherForm, b: OtherForm): boolean {
  if (sortedWords(a) !== sortedWords(b)) return false;
  const year = yearIn(a);
  const others = ({ core }: OtherForm): string => core.filter((word) => word !== year).join(' ');
  return hasConnector(a) !== hasConnector(b) || (year !== '' && others(a) === others(b));
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
