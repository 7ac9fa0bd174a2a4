import type { NameForm } from '../forms/form';
import { blockKeys } from '../graph/blockKeys';
import { KeyHashes } from '../matching/keyHashes';
import { sortedInitials } from '../matching/organizationMatch';
import { isNumbered, joinedKey } from '../matching/otherSimilarity';
import { skeletons } from '../matching/phonemes';

/** What two related names of one article have in common, hashed: a word, a sound, a first letter of an acronym. */
export interface LocalKeys {
  /** Shared by names that say the same in full. */
  readonly full: readonly number[];
  /** Shared by a full name and what stands for it alone: a full name is no one's surname, it does not look for these. */
  readonly lone: readonly number[];
}

/** The keys of a name. */
export function localKeys(form: NameForm): LocalKeys {
  const keys = new KeyHashes();
  for (const word of form.words) {
    keys.add('word:', word);
    if (word.includes('-')) for (const part of word.split('-')) keys.add('word:', part);
  }
  if (form.kind === 'other') {
    const joined = joinedKey(form);
    keys.add('joined:', joined);
    if (joined.endsWith('s') && !isNumbered(form)) keys.add('joined:', joined.slice(0, -1));
    keys.add('letter:', form.words[0]?.charAt(0) ?? '');
    const initials = sortedInitials(form);
    if (initials !== '') keys.add('initials:', initials);
    return { full: [...keys.all], lone: [] };
  }
  keys.add('joined:', form.joined);
  const lone = new KeyHashes();
  if (form.words.some((word) => word.startsWith('abd'))) lone.add('servant', '');
  if (form.family.startsWith('abu')) lone.add('word:', form.family.slice('abu'.length));
  for (const sound of skeletons(form.family)) lone.add('sound:', sound);
  return { full: [...keys.all, ...blockKeys(form)], lone: [...lone.all] };
}
