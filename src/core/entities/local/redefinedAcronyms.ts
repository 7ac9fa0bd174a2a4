import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import type { OtherForm } from '../forms/nameForm';
import { acronymLetters, isAcronymOf } from '../matching/organizationMatch';

type Forms = readonly (NameForm | undefined)[];

/**
 * Makes well-known abbreviations plain ones where the article itself says that they stand for something else: in "Western
 * Horse Organization (WHO)" and wherever that article says "WHO".
 * @param forms of the mentions
 * @returns the form that is meant, for a form of one of the mentions
 */
export function readAsDefined(mentions: readonly IndexedMention[], forms: Forms): (form: NameForm) => NameForm {
  const redefined = new Set<string>();
  forms.forEach((form, at) => {
    const before = forms[at - 1];
    if (mentions[at]?.cue !== 'brackets' || !isKnownAcronym(form) || before?.kind !== 'other') return;
    const isOther = before.type === 'organization' && !before.acronym && before.key !== form.key;
    if (isOther && isAcronymOf(acronymLetters(form), before.words)) redefined.add(form.key);
  });
  return (form) => (isKnownAcronym(form) && redefined.has(form.key) ? plain(form) : form);
}

function isKnownAcronym(form: NameForm | undefined): form is OtherForm {
  return form?.kind === 'other' && form.known && form.acronym;
}

function plain(form: OtherForm): OtherForm {
  const key = form.words.join(' ');
  return { ...form, key, head: key, known: false };
}
