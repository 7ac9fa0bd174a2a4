import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import { withLegalForm } from '../forms/nameForm';
import { addressed } from '../forms/personForm';

/**
 * Tells apart what an article names alike and means as two: "Mr. Hale and Mrs. Hale", "Carlton Lens Ltd." and "Carlton Lens
 * plc". Of companies the first one keeps the bare name.
 * @returns what makes of a form, with the cue of its mention, the form that is meant
 */
export function tellApart(
  mentions: readonly IndexedMention[],
  forms: readonly (NameForm | undefined)[],
): (form: NameForm, cue: IndexedMention['cue']) => NameForm {
  const addresses = new Map<string, Set<string>>();
  const legal = new Map<string, string>();
  const several = new Set<string>();
  forms.forEach((form, i) => {
    if (form?.kind === 'person') {
      const cue = mentions[i]?.cue;
      if (cue === 'man' || cue === 'woman')
        addresses.set(form.key, (addresses.get(form.key) ?? new Set<string>()).add(cue));
    } else if (form?.type === 'organization' && form.legal !== '' && !form.known) {
      const first = legal.get(form.key);
      if (first === undefined) legal.set(form.key, form.legal);
      else if (first !== form.legal) several.add(form.key);
    }
  });
  return (form, cue) => {
    if (form.kind === 'person') {
      return addresses.get(form.key)?.size === 2 && (cue === 'man' || cue === 'woman') ? addressed(form, cue) : form;
    }
    return several.has(form.key) && form.legal !== '' && form.legal !== legal.get(form.key)
      ? withLegalForm(form)
      : form;
  };
}
