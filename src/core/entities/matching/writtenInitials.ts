import type { PersonForm } from '../forms/personForm';
import { familyFirstNames, isGivenName } from '../lexicons/personWords';

const mostInitials = 3;

/**
 * Whether one name has the initials of the other one's given names, written together: "J.D. Vance", "JD Vance" and "James David
 * Vance", "J.-C. Juncker" and "Jean-Claude Juncker". With one of them missing they say too little. The family names are not compared.
 */
export function hasInitialsOf(short: PersonForm, long: PersonForm): boolean {
  // Most names are too long for it: compared are many.
  if (short.given.length >= 2 * mostInitials) return false;
  const initials = short.given.replaceAll('-', '');
  if (initials.length < 2 || initials.length > mostInitials || short.middle.length > 0) return false;
  if (!areWrittenAsInitials(short.text)) return false;
  if (isGivenName(initials) || familyFirstNames.has(initials) || long.given.length < 2) return false;
  return givenInitials(long) === initials;
}

function givenInitials({ given, middle }: PersonForm): string {
  return [given, ...middle]
    .flatMap((name) => (name.length > 3 && name.startsWith('abd') ? ['a', name.slice(3)] : name.split('-')))
    .map((name) => name.charAt(0))
    .join('');
}

/** Whether a name begins with large letters alone, with full stops or where others are small: "J.D. Vance", "JD Vance", not "Jd Vance". */
function areWrittenAsInitials(text: string): boolean {
  return /^(?:\p{Lu}\.-?){2,3}\s/u.test(text) || (/^\p{Lu}{2,3}\s/u.test(text) && /\p{Ll}/u.test(text));
}
