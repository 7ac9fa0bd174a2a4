import type { PersonForm } from '../forms/personForm';
import { latinNames } from '../lexicons/latinNames';
import { familyFirstNames } from '../lexicons/personWords';
import { namesOfForm } from '../lexicons/shortNames';
import { withinOneEdit } from './phonemes';

/** What surnames end in, or have in them, that were spelled anew from another alphabet: "Scharapowa", "Khalilzad", "Tsereteli". */
const romanised =
  /(?:[oe](?:v|va|w|wa|ff)|sk(?:i|y|ij|iy|yi|yy|aya|aia|aja)|[eo]n(?:ko|ka)|t?s?chuk|[vw]i(?:ch|tch|tsch|c)|shvili|dze|[yi]an|oglu|zade?h?)$|kh|zh|gh(?!t)|dh|dj|q(?!u)|shch|^ts/;

/**
 * Whether two surnames that are spelled or sound alike are two names, so that nobody but the user can say that one person has
 * both: "John Kelly" and "John Kelley", "Martin Scholz" and "Martin Schulz". A given name of the Latin alphabet says that the
 * surname was not spelled anew either, unless it looks so; umlauts and their two letters are one spelling. In names that begin
 * with the surname it is the first word: "Zhang Li", "Zheng Li". Symmetric.
 */
export function areOtherSurnames(a: PersonForm, b: PersonForm): boolean {
  if (!a.full || !b.full) return false;
  if (a.given !== b.given && familyFirstNames.has(a.given) && familyFirstNames.has(b.given)) return true;
  const [one, other] = [plainSurname(a.family), plainSurname(b.family)];
  if (one === other || one.length === 1 || other.length === 1) return false;
  return isLatin(a.given) && isLatin(b.given) && !(romanised.test(one) && romanised.test(other));
}

/** Whether a word may be another spelling of a part of a full name: what is at home in the Latin alphabet has one spelling. */
export function mayBeSpelled(word: string, full: PersonForm, part: string): boolean {
  const [one, other] = [plainSurname(word), plainSurname(part)];
  return one === other || !isLatin(full.given) || (romanised.test(one) && romanised.test(other));
}

/** How two surnames that only look alike differ, in words. */
export function surnamesDiffer(a: PersonForm, b: PersonForm): string {
  return withinOneEdit(a.family, b.family) ? 'one letter differs in the family name' : 'family names that sound alike';
}

function isLatin(given: string): boolean {
  return latinNames.has(given) || namesOfForm(given).some((name) => latinNames.has(name));
}

/** Without hyphens, and with what is one letter in some languages written as one. */
function plainSurname(word: string): string {
  return word
    .replaceAll('-', '')
    .replace(/([aou])e/g, '$1')
    .replaceAll('dj', 'd')
    .replaceAll('aa', 'a');
}
