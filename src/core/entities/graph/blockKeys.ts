import type { NameForm } from '../forms/form';
import type { OtherForm } from '../forms/nameForm';
import type { PersonForm } from '../forms/personForm';
import { functionWords } from '../lexicons/organizationWords';
import { shortNames } from '../lexicons/personWords';
import { acronymLetters } from '../matching/organizationMatch';
import { isNumbered, joinedKey } from '../matching/otherSimilarity';
import { skeletons } from '../matching/phonemes';
import { light } from '../matching/wordSimilarity';

/**
 * Keys under which a name is filed so that only names with a common key are ever compared. Two names that may be
 * one share a key: this is what keeps the number of comparisons linear in the number of names.
 */
export function blockKeys(form: NameForm): readonly string[] {
  return form.kind === 'person' ? personKeys(form) : otherKeys(form);
}

function personKeys(form: PersonForm): readonly string[] {
  if (!form.full) return [];
  const { family, given } = form;
  const initial = given.charAt(0);
  const keys = new Set([
    `person:initial:${family}|${initial}`,
    `person:joined:${form.joined}`,
    `person:light:${light(family)}|${initial}`,
    `person:words:${[...form.words].sort().join(' ')}`,
  ]);
  const head = shortNames.get(given);
  if (head !== undefined) keys.add(`person:short:${family}|${head}`);
  for (const middle of form.middle) keys.add(`person:initial:${middle}|${initial}`);
  for (const first of skeletons(given)) {
    for (const last of skeletons(family)) if (last.length > 1) keys.add(`person:sound:${first}|${last}`);
  }
  if (given.length + family.length >= 9)
    for (const key of deletions(`${given} ${family}`)) keys.add(`person:edit:${key}`);
  return [...keys];
}

function otherKeys(form: OtherForm): readonly string[] {
  const { type } = form;
  if (form.known || form.institution || type === 'group') return [];
  const joined = joinedKey(form);
  const keys = new Set([`${type}:joined:${joined}`, `${type}:core:${[...form.core].sort().join(' ')}`]);
  if (type === 'place') return [...keys];
  keys.add(`${type}:joined:${joined.endsWith('s') ? joined.slice(0, -1) : joined}`);
  if (form.acronym) keys.add(`${type}:initials:${acronymLetters(form)}`);
  else if (form.core.length >= 3) {
    keys.add(`${type}:initials:${initials(form.core)}`);
    keys.add(`${type}:initials:${initials(form.words)}`);
  }
  if (joined.length >= 8 && !isNumbered(form)) for (const key of deletions(joined)) keys.add(`${type}:edit:${key}`);
  return [...keys];
}

function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .filter((word) => !functionWords.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** The text itself and the text without each one of its letters; two texts within one edit share one of them. */
function deletions(text: string): readonly string[] {
  if (text.length > 40) return [];
  const keys = [text];
  for (let i = 0; i < text.length; i++) keys.push(text.slice(0, i) + text.slice(i + 1));
  return keys;
}
