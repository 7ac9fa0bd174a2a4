import type { PersonForm } from '../forms/personForm';
import { comparePersons, isPartOf } from '../matching/personSimilarity';
import { compareNameWords } from '../matching/wordSimilarity';
import type { Draft, DraftName } from './draft';
import { DraftIndex } from './draftIndex';

/** Least score at which two full names in one article are one person. */
const leastFullName = 0.8;

/**
 * Joins the persons' names of one article: full names first, then lone names to the full name whose surname, first
 * name or other part they are. Of several candidates the one named last before the mention is taken, marked likely.
 */
export function chainPersons(names: readonly DraftName[]): readonly Draft[] {
  const index = new DraftIndex();
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
    else addFullName(name, name.form, index);
  }
  for (const name of lone) if (name.form.kind === 'person') addLoneName(name, name.form, index);
  return index.drafts;
}

function addFullName(name: DraftName, form: PersonForm, index: DraftIndex): void {
  let best: Draft | undefined;
  let bestScore = 0;
  let reason = '';
  for (const draft of index.candidates(form)) {
    if (draft.best.form.kind !== 'person' || !draft.admits(name)) continue;
    const evidence = comparePersons(draft.best.form, form);
    const part = isPartOf(form, draft.best.form);
    const score = part ? Math.max(evidence.score, 0.9) : evidence.score;
    if (score < leastFullName || score <= bestScore) continue;
    [best, bestScore] = [draft, score];
    reason = part ? `part of the name ${draft.best.form.text}` : `${draft.best.form.text}: ${evidence.reason}`;
  }
  if (best === undefined) index.start(name);
  else index.add(best, name, { text: `${reason}, in this article`, tier: 'same' });
}

function addLoneName(name: DraftName, form: PersonForm, index: DraftIndex): void {
  const candidates = index.candidates(form).filter((draft) => draft.admits(name));
  for (const { fits, what } of loneNameRules) {
    const found = candidates.filter(
      ({ best }) => best.form.kind === 'person' && best.form.full && fits(form, best.form),
    );
    const [only] = found;
    if (only === undefined) continue;
    const describe = (draft: Draft): string => `${what} ${draft.best.form.text} in this article`;
    if (found.length === 1) index.add(only, name, { text: describe(only), tier: 'same' });
    else index.addToNearest(found, name, describe);
    return;
  }
  const spelled = candidates.find(({ best }) => best.form.kind === 'person' && sameLoneName(form, best.form));
  if (spelled === undefined) index.start(name);
  else {
    const text = `${spelled.best.form.text} in this article, spelled differently`;
    index.add(spelled, name, { text, tier: 'same' });
  }
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
    a.words.length === b.words.length &&
    compareNameWords(a.family, b.family).score >= 0.86
  );
}
