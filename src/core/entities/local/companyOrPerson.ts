import type { EntityType } from '../../names/entityType';
import type { IndexedMention } from '../entity';
import type { NameForm } from '../forms/form';
import type { ChainReason } from './localEntity';

/** Least confidence at which the class that a single mention was given counts for more than who was named before it. */
const confident = 0.9;

/** What is said of a mention whose word an article has as a company and as a surname, where nothing beside it decides. */
export const companyOrPerson: ChainReason = {
  words: 'name of a company and of a person in this article, here taken for *',
  tier: 'likely',
};

/** How the mentions of an article are read whose word is that of a company and of a person. */
export interface SharedWords {
  /** The class of each such mention. */
  readonly types: ReadonlyMap<number, EntityType>;
  /** Those mentions for which neither address nor role decides. */
  readonly doubtful: ReadonlySet<number>;
}

const nothing: SharedWords = { types: new Map(), doubtful: new Set() };

/**
 * Decides for each lone word that an article has as a company ("Ford Motor Co.") and as a surname ("Doug Ford") which of them it is.
 * Address and role tell a person for sure; then count what stands beside it ("Ford's shares"), the class that it was given, and who
 * was named in full last before it.
 * @param forms of the mentions, by their number; undefined for what is no name
 */
export function tellCompaniesFromPeople(
  mentions: readonly IndexedMention[],
  forms: readonly (NameForm | undefined)[],
): SharedWords {
  const companies = wordsOf(forms, companyWord);
  if (companies.size === 0) return nothing;
  const shared = new Set([...wordsOf(forms, surname)].filter((word) => companies.has(word)));
  if (shared.size === 0) return nothing;
  const types = new Map<number, EntityType>();
  const doubtful = new Set<number>();
  const last = new Map<string, EntityType>();
  mentions.forEach((mention, at) => {
    const form = forms[at];
    if (form === undefined) return;
    const named = companyWord(form) ?? surname(form);
    if (named !== undefined) last.set(named, form.kind === 'person' ? 'person' : 'organization');
    const word = named === undefined ? loneWord(form) : undefined;
    if (word === undefined || !shared.has(word)) return;
    if (isAddressed(mention)) types.set(at, 'person');
    else {
      types.set(at, likelyType(mention, last.get(word)));
      doubtful.add(at);
    }
  });
  return { types, doubtful };
}

function likelyType({ type, confidence, cue }: IndexedMention, named: EntityType | undefined): EntityType {
  if (cue === 'company') return 'organization';
  const own = type === 'person' || type === 'organization' ? type : undefined;
  if (own !== undefined && confidence >= confident) return own;
  return named ?? own ?? 'organization';
}

function isAddressed({ cue, role }: IndexedMention): boolean {
  return cue === 'man' || cue === 'woman' || role !== undefined;
}

function wordsOf(
  forms: readonly (NameForm | undefined)[],
  wordOf: (form: NameForm) => string | undefined,
): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => (form && wordOf(form)) ?? []));
}

/** The first word of a company that is written with its legal form. */
function companyWord(form: NameForm): string | undefined {
  return form.kind === 'other' && form.type === 'organization' && form.legal !== '' ? form.words[0] : undefined;
}

function surname(form: NameForm): string | undefined {
  return form.kind === 'person' && form.full ? form.family : undefined;
}

function loneWord(form: NameForm): string | undefined {
  if (form.kind === 'person') return form.full ? undefined : form.family;
  return form.type === 'organization' && form.words.length === 1 ? form.words[0] : undefined;
}
