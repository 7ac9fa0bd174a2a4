import { familyFirstNames, isGivenName } from '../lexicons/personWords';
import type { PersonForm } from './personForm';

/**
 * Whether the surname is written first: a surname of those languages before a given name that is none of others ("Park Geun-hye"),
 * or what is no given name before one that is ("Orban Viktor").
 */
export function opensWithSurname({ given, family, middle }: PersonForm): boolean {
  if (familyFirstNames.has(given)) return family.includes('-') || middle.length === 1 || !isGivenName(given);
  return isGivenName(family) && !isGivenName(given) && middle.length === 0 && given.length > 2;
}

/** The given name of a full name that begins with the surname, its syllables together: "yungho" for "Yung-ho" and "Yung Ho". */
export function givenAfterSurname({ words }: PersonForm): string {
  return words.slice(1).join('').replaceAll('-', '');
}
