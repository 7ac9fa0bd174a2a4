import type { PersonForm } from '../forms/personForm';
import { isGivenName } from '../lexicons/personWords';
import { areRegionalForms } from '../lexicons/regionalNames';
import { mayBeOneName } from '../lexicons/shortNames';
import { withinOneEdit } from './phonemes';

/** Shorter names are too few letters for an ending: "Eva", "Ian". */
const shortest = 4;

/** How given names of women end in most of the languages that form them from those of men. */
const feminine = /(?:a|ah|eh|ine|elle|ette|enne|onne|anie|ee)$/;

/** Slavic surnames of men, and what the women of the family are called. */
const surnamePairs: readonly (readonly [man: RegExp, woman: string])[] = [
  [/(?:ov|ev|in)$/, 'a'],
  [/sk[iy]$|ckij?$/, 'skaya'],
];

/**
 * Whether one name is a man's and the other that of a woman with the same stem: "Roberto" and "Roberta", "Stephen" and
 * "Stephanie", "Petrov" and "Petrova". Forms of one name ("Alex" and "Sasha", "Nikolai" and "Mykola") say nothing.
 */
export function differInGender(a: PersonForm, b: PersonForm): boolean {
  return otherEnding(a.given, b.given) || otherSurname(a.family, b.family);
}

/**
 * Whether what makes the one name a man's and the other a woman's may be a slip of the pen: the given names differ by one
 * letter, and what is left without it is not known as a name ("Angel" beside "Angela"). "Roberto" and "Roberta" are two names,
 * and so is what a letter more makes of one ("Albert", "Alberta").
 */
export function maySlip(a: PersonForm, b: PersonForm): boolean {
  const [short, long] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given];
  if (a.family !== b.family || short.length === long.length || !otherEnding(short, long)) return false;
  return withinOneEdit(short, long) && isGivenName(long) && !isGivenName(short);
}

function otherEnding(a: string, b: string): boolean {
  if (a.length < shortest || b.length < shortest) return false;
  if (mayBeOneName(a, b) || areRegionalForms(a, b)) return false;
  return feminine.test(a) !== feminine.test(b);
}

function otherSurname(a: string, b: string): boolean {
  const [man, woman] = a.length < b.length ? [a, b] : [b, a];
  if (man.length < shortest) return false;
  return surnamePairs.some(([ending, added]) => {
    if (!ending.test(man)) return false;
    if (added.length === 1) return woman === man + added;
    return woman.endsWith(added) && woman.slice(0, -added.length) === man.replace(ending, '');
  });
}
