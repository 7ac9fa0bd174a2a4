import type { NameForm } from '../forms/form';
import type { OtherForm } from '../forms/nameForm';
import type { PersonForm } from '../forms/personForm';
import { functionWords } from '../lexicons/organizationWords';
import { regionalName, spelledLike } from '../lexicons/regionalNames';
import { namesOfForm } from '../lexicons/shortNames';
import { acronymLetters } from '../matching/organizationMatch';
import { isNumbered, joinedKey, singularKey, sortedWords, stateWords } from '../matching/otherSimilarity';
import { skeletons } from '../matching/phonemes';
import { KeyHashes } from '../matching/keyHashes';
import { light } from '../matching/wordSimilarity';

/** Longer names are not compared letter by letter. */
const longestEdited = 40;

/**
 * Keys, hashed, under which a name is filed so that only names with a common key are ever compared. Two names that may be
 * one share a key: this is what keeps the number of comparisons linear in the number of names.
 */
export function blockKeys(form: NameForm): ReadonlySet<number> {
  const keys = new KeyHashes();
  if (form.kind === 'person') addPersonKeys(form, keys);
  else addOtherKeys(form, keys);
  return keys.all;
}

function addPersonKeys(form: PersonForm, keys: KeyHashes): void {
  if (!form.full) return;
  const { family, given } = form;
  const initial = given.charAt(0);
  keys.add('person:initial:', `${family}|${initial}`);
  keys.add('person:joined:', form.joined);
  keys.add('person:light:', `${light(family)}|${initial}`);
  keys.add('person:words:', [...form.words].sort().join(' '));
  for (const name of namesOfForm(given)) keys.add('person:short:', `${family}|${name}`);
  const spelled = spelledLike(family);
  if (spelled !== undefined) keys.add('person:spelled:', `${spelled}|${initial}`);
  const region = regionalName(given);
  if (region !== undefined) keys.add('person:regional:', `${light(family)}|${region}`);
  // "José Martínez-Almeida" may be "Martinez Almeida" elsewhere.
  const hyphen = family.indexOf('-');
  if (hyphen > 0) keys.add('person:initial:', `${family.slice(hyphen + 1)}|${family.charAt(0)}`);
  for (const middle of form.middle) {
    keys.add('person:initial:', `${middle}|${initial}`);
    // "Recep Tayyip Erdoğan" may be "Tayyip Erdoğan" elsewhere.
    if (middle.length > 1) keys.add('person:initial:', `${family}|${middle.charAt(0)}`);
  }
  const last = skeletons(family).filter((sound) => sound.length > 1);
  for (const first of last.length > 0 ? skeletons(given) : []) {
    for (const sound of last) keys.add('person:sound:', `${first}|${sound}`);
  }
  if (given.length + family.length >= 9) addEdits('person:edit:', `${given} ${family}`, keys);
}

function addOtherKeys(form: OtherForm, keys: KeyHashes): void {
  const { type } = form;
  // Well-known names are not compared with each other, but others may be slips for them.
  if (form.institution || type === 'group' || (form.known && type === 'place')) return;
  const joined = joinedKey(form);
  keys.add(`${type}:joined:`, joined);
  keys.add(`${type}:core:`, sortedWords(form));
  if (type === 'place') return;
  keys.add(`${type}:singular:`, singularKey(form));
  const states = stateWords(form);
  if (states !== '') keys.add(`${type}:states:`, states);
  if (form.acronym) keys.add(`${type}:initials:`, acronymLetters(form));
  else if (form.core.length >= 3) {
    keys.add(`${type}:initials:`, initials(form.core));
    keys.add(`${type}:initials:`, initials(form.words));
  }
  if (joined.length >= 8 && !isNumbered(form)) addEdits(`${type}:edit:`, joined, keys);
}

function addEdits(kind: string, text: string, keys: KeyHashes): void {
  if (text.length <= longestEdited) keys.addDeletions(kind, text);
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => !functionWords.has(word))
    .map((word) => word.charAt(0))
    .join('');
}
