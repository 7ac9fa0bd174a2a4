import type { EntityType } from '../../names/entityType';
import { otherForm, type OtherForm } from './nameForm';
import { personForm, type PersonForm } from './personForm';
import { nameWords } from './words';

/** A name taken apart for comparison, by the class it has. */
export type NameForm = PersonForm | OtherForm;

/** Takes a name apart. Pure; the cost is linear in the length of the text. */
export function nameForm(text: string, type: EntityType): NameForm {
  const words = nameWords(text);
  return type === 'person' ? personForm(text, words) : otherForm(text, type, words);
}

/** The class of a form; an alias may have corrected the class of the mention. */
export function formType(form: NameForm): EntityType {
  return form.kind === 'person' ? 'person' : form.type;
}

/** Key of a form among all classes: forms with equal identity are one name. */
export function formIdentity(form: NameForm): string {
  return `${formType(form)}:${form.key}`;
}

/** Whether a form names someone in full: more than a surname or an initial. */
export function isFullName(form: NameForm): boolean {
  return form.kind === 'other' || (form.words.length > 1 && form.given.length !== 1 && !form.elided);
}
