import { lacksNumber, type PersonForm } from '../forms/personForm';
import { comparePersons, differInGeneration, haveOtherNumbers, isPartOf } from '../matching/personSimilarity';
import { compareNameWords } from '../matching/wordSimilarity';
import type { Draft, DraftName } from './draft';
import { DraftIndex } from './draftIndex';
import type { ChainReason } from './localEntity';
import type { ArticleLayout } from './chainOthers';

/** Least score at which two full names in one article are one person, and below which it is not sure. */
const leastFullName = 0.8;
const sureFullName = 0.86;

/**
 * Joins the persons' names of one article: full names first, then lone names to the full name whose surname, first
 * name or other part they are. Of several candidates the one named last before the mention is taken, marked likely.
 */
export function chainPersons(names: readonly DraftName[], layout: ArticleLayout): readonly Draft[] {
  const index = new DraftIndex((form) => layout.pool.keys(form));
  const sorted = [...names].sort(
    (a, b) =>
      b.form.words.length - a.form.words.length ||
      b.mentions.length - a.mentions.length ||
      (a.identity < b.identity ? -1 : 1),
  );
  const lone: DraftName[] = [];
  for (const name of sorted) {
    if (name.form.kind !== 'person') continue;
    if (!name.form.full || name.form.articleLed) lone.push(name);
    else addFullName(name, name.form, index, layout);
  }
  for (const name of lone) if (name.form.kind === 'person') addLoneName(name, name.form, index);
  return index.drafts;
}

function addFullName(name: DraftName, form: PersonForm, index: DraftIndex, layout: ArticleLayout): void {
  if (addUnnumbered(name, form, index.candidates(form), index)) return;
  let best: Draft | undefined;
  let bestScore = 0;
  let reason: ChainReason = { words: '', tier: 'same' };
  for (const draft of index.candidates(form)) {
    if (draft.best.form.kind !== 'person' || !draft.admits(name) || isOfOtherPerson(form, draft)) continue;
    if (standsWith(name, draft, index, layout)) continue;
    const evidence = comparePersons(draft.best.form, form);
    const part = isPartOf(form, draft.best.form);
    // In one article both are meant.
    if (evidence.slip === true || (evidence.tier === 'possible' && !part)) continue;
    const score = part ? Math.max(evidence.score, 0.9) : evidence.score;
    if (score < leastFullName || score <= bestScore) continue;
    [best, bestScore] = [draft, score];
    const words = `${part ? 'part of the name *' : `*: ${evidence.reason}`}, in this article`;
    reason = { words, tier: part || (evidence.tier !== 'likely' && score >= sureFullName) ? 'same' : 'likely' };
  }
  if (best === undefined) index.start(name);
  else index.add(best, name, reason);
}

function addLoneName(name: DraftName, form: PersonForm, index: DraftIndex): void {
  const candidates = index.candidates(form).filter((draft) => draft.admits(name) && !isOfOtherPerson(form, draft));
  // A monarch's or pope's number is of one name: nobody's surname or first name has it.
  for (const { fits, what } of form.number === '' ? loneNameRules : []) {
    const found = candidates.filter(
      ({ best }) => best.form.kind === 'person' && best.form.full && best.form.number === '' && fits(form, best.form),
    );
    const [only] = found;
    if (only === undefined) continue;
    const words = `${what} * in this article`;
    if (found.length === 1) index.add(only, name, { words, tier: 'same' });
    else index.addToNearest(found, name, words);
    return;
  }
  if (addUnnumbered(name, form, candidates, index)) return;
  const spelled = candidates.find(({ best }) => best.form.kind === 'person' && sameLoneName(form, best.form));
  if (spelled === undefined) index.start(name);
  else index.add(spelled, name, { words: '* in this article, spelled differently', tier: 'same' });
}

/** "Benedict" where the article names one "Benedict XVI", "John Paul" where it names one "John Paul II". */
function addUnnumbered(name: DraftName, form: PersonForm, candidates: readonly Draft[], index: DraftIndex): boolean {
  const found = candidates.filter(
    (draft) => draft.admits(name) && draft.best.form.kind === 'person' && lacksNumber(form, draft.best.form),
  );
  const [only] = found;
  if (only === undefined) return false;
  if (found.length === 1) index.add(only, name, { words: '* in this article, without the number', tier: 'same' });
  else index.addToNearest(found, name, '* in this article, without the number:');
  return true;
}

/** "Kate Moran and Katherine Moran" are two, however alike. */
function standsWith(name: DraftName, draft: Draft, index: DraftIndex, { mentions }: ArticleLayout): boolean {
  return name.mentions.some(
    (at) =>
      (mentions[at]?.cue === 'and' && index.ownerOf(at - 1) === draft) ||
      (mentions[at + 1]?.cue === 'and' && index.ownerOf(at + 1) === draft),
  );
}

/** Whether a number, a form of address or a mark of generation makes the name that of somebody else than one of the entity's names. */
function isOfOtherPerson(form: PersonForm, { forms }: Draft): boolean {
  return forms.some(
    (other) =>
      other.kind === 'person' &&
      (differInGeneration(form, other) ||
        (form.address !== '' && other.address !== '' && form.address !== other.address) ||
        haveOtherNumbers(form, other)),
  );
}

interface LoneNameRule {
  readonly what: string;
  readonly fits: (lone: PersonForm, full: PersonForm) => boolean;
}

/** In the order in which they are tried; the first that finds a candidate decides. */
const loneNameRules: readonly LoneNameRule[] = [
  { what: 'surname of', fits: (lone, full) => lone.family === full.family || lone.joined === full.joined },
  { what: 'part of the surname of', fits: (lone, full) => full.family.split('-').includes(lone.family) },
  { what: 'first name of', fits: (lone, full) => lone.family === full.given },
  { what: 'part of the name', fits: (lone, full) => full.words.includes(lone.family) },
  {
    what: 'short for',
    fits: (lone, full) => /^abd[aeou]l?$/.test(lone.family) && full.words.some((word) => word.startsWith('abd')),
  },
  {
    what: 'other spelling of the surname of',
    fits: (lone, full) => lone.family.length > 2 && compareNameWords(lone.family, full.family).score >= leastFullName,
  },
];

function sameLoneName(a: PersonForm, b: PersonForm): boolean {
  return (
    !a.full &&
    !b.full &&
    a.family.length > 3 &&
    a.number === b.number &&
    a.generation === b.generation &&
    a.address === b.address &&
    compareNameWords(a.family, b.family).score >= 0.86
  );
}
