import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import { withSurnameOf, type PersonForm } from '../forms/personForm';
import { familyFirstNames, isGivenName } from '../lexicons/personWords';

/**
 * Gives given names the surname that is written once for two people: "Kate and Ann Moran" are Kate Moran and Ann Moran. A
 * name that is somebody's surname in the article, or that of somebody with another surname, stays as it is.
 * @returns the forms, others where a surname was added
 */
export function withSharedSurnames(
  mentions: readonly IndexedMention[],
  forms: readonly (NameForm | undefined)[],
): readonly (NameForm | undefined)[] {
  if (!mentions.some(({ cue }) => cue === 'and')) return forms;
  const full = forms.filter((form): form is PersonForm => form?.kind === 'person' && form.full);
  return forms.map((form, i) => {
    const next = mentions[i + 1]?.cue === 'and' ? forms[i + 1] : undefined;
    if (form?.kind !== 'person' || next?.kind !== 'person' || !isGivenAlone(form) || !isPlain(next)) return form;
    const isOther = ({ given, family }: PersonForm): boolean =>
      family === form.family || (given === form.family && family !== next.family);
    return full.some(isOther) ? form : withSurnameOf(form, next);
  });
}

function isGivenAlone({ words, family, full, number, generation }: PersonForm): boolean {
  if (full || words.length > 1 || number !== '' || generation !== '') return false;
  return isGivenName(family) && !familyFirstNames.has(family);
}

function isPlain({ given, full, number }: PersonForm): boolean {
  return full && number === '' && given.length > 1 && !familyFirstNames.has(given);
}

/** Whether the surname of a name is not written with it. */
export function isElided(form: NameForm): boolean {
  return form.kind === 'person' && form.elided;
}
