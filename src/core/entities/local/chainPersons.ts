import { lacksNumber, type PersonForm } from '../forms/personForm';
import { differInGeneration } from '../matching/contradictions';
import { haveOtherNumbers, isPartOf } from '../matching/nameParts';
import { comparePersons } from '../matching/personSimilarity';
import { compareNameWords } from '../matching/wordSimilarity';
import { Bearers } from './bearers';
import type { Draft, DraftName } from './draft';
import { DraftIndex } from './draftIndex';
import type { ChainReason } from './localEntity';
import type { ArticleLayout } from './chainOthers';
import type { IndexedMention } from '../entity';
import { hasParticleOf, leastAlike, loneNameRules, ruledNameRules } from './loneNameRules';
import { rulerTitle } from './saidOfMention';
import { shareOut } from './shareOut';

/** Least score at which it is sure that two full names in one article are one person. */
const sureFullName = 0.86;

/** What `chainPersons` looks up besides. */
interface PersonLayout extends ArticleLayout {
  readonly bearers: Bearers;
}

/**
 * Joins the persons' names of one article: full names first, then lone names to the full name whose surname, first
 * name or other part they are. Of several candidates the article's words or the one named last before the mention decide, marked likely.
 */
export function chainPersons(names: readonly DraftName[], layout: ArticleLayout): readonly Draft[] {
  const index = new DraftIndex((form) => layout.pool.keys(form));
  const article: PersonLayout = { ...layout, bearers: new Bearers(layout.mentions) };
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
    else addFullName(name, name.form, index, article);
  }
  for (const name of lone) if (name.form.kind === 'person') addLoneName(name, name.form, index, article);
  return index.drafts;
}

function addFullName(name: DraftName, form: PersonForm, index: DraftIndex, layout: PersonLayout): void {
  if (addUnnumbered(name, form, index.candidates(form), index, layout)) return;
  let best: Draft | undefined;
  let bestScore = 0;
  let reason: ChainReason = { words: '', tier: 'same' };
  for (const draft of index.candidates(form)) {
    if (draft.best.form.kind !== 'person' || !draft.admits(name) || isOfOtherPerson(form, draft)) continue;
    if (standsWith(name, draft, index, layout)) continue;
    const evidence = comparePersons(draft.best.form, form);
    const part = isPartOf(form, draft.best.form) && !haveOtherInitials(form, draft.best.form);
    if (form.words.length !== draft.best.form.words.length && areRelatives(name, draft, layout)) continue;
    // In one article both are meant.
    if (evidence.slip === true || (evidence.tier === 'possible' && !part)) continue;
    const score = part ? Math.max(evidence.score, 0.9) : evidence.score;
    if (score < leastAlike || score <= bestScore) continue;
    [best, bestScore] = [draft, score];
    const words = `${part ? 'part of the name *' : `*: ${evidence.reason}`}, in this article`;
    reason = { words, tier: part || (evidence.tier !== 'likely' && score >= sureFullName) ? 'same' : 'likely' };
  }
  if (best === undefined) index.start(name);
  else index.add(best, name, reason);
}

function addLoneName(name: DraftName, form: PersonForm, index: DraftIndex, article: PersonLayout): void {
  const candidates = index.candidates(form).filter((draft) => draft.admits(name) && !isOfOtherPerson(form, draft));
  const title = titleOf(name, article.mentions);
  const rules = title === '' ? loneNameRules : ruledNameRules;
  // A monarch's or pope's number is of one name: nobody's surname or first name has it.
  for (const { fits, what } of form.number === '' ? rules : []) {
    const found = candidates.filter(
      (draft) =>
        draft.best.form.kind === 'person' &&
        draft.best.form.full &&
        draft.best.form.number === '' &&
        fits(form, draft.best.form) &&
        hasParticleOf(form, draft.best.form) &&
        (title === '' || article.bearers.hasTitle(draft, title)),
    );
    if (found.length === 0) continue;
    shareOut(name, found, `${what} * in this article`, index, article.bearers);
    return;
  }
  if (addUnnumbered(name, form, candidates, index, article)) return;
  const spelled = candidates.find(({ best }) => best.form.kind === 'person' && sameLoneName(form, best.form));
  if (spelled === undefined) index.start(name);
  else index.add(spelled, name, { words: '* in this article, spelled differently', tier: 'same' });
}

/** The title of a ruler before any mention of a name. */
function titleOf(name: DraftName, mentions: readonly IndexedMention[]): string {
  for (const at of name.mentions) {
    const mention = mentions[at];
    const title = mention === undefined ? '' : rulerTitle(mention);
    if (title !== '') return title;
  }
  return '';
}

/** "Benedict" where the article names one "Benedict XVI", "John Paul" where it names one "John Paul II". */
function addUnnumbered(
  name: DraftName,
  form: PersonForm,
  candidates: readonly Draft[],
  index: DraftIndex,
  { bearers }: PersonLayout,
): boolean {
  const found = candidates.filter(
    (draft) => draft.admits(name) && draft.best.form.kind === 'person' && lacksNumber(form, draft.best.form),
  );
  if (found.length === 0) return false;
  shareOut(name, found, '* in this article, without the number', index, bearers);
  return true;
}

/** "George W. Hale" is part of "George H. W. Hale", and another name. */
function haveOtherInitials({ middle }: PersonForm, long: PersonForm): boolean {
  return middle.some((word, at) => word.length === 1 && !(long.middle[at] ?? word).startsWith(word));
}

/**
 * Of a longer and a shorter name one may be the father's: where either is named as a relative they are two people, but for two
 * surnames without the given name.
 */
function areRelatives(name: DraftName, draft: Draft, { mentions }: ArticleLayout): boolean {
  if (` ${draft.best.form.words.join(' ')}`.endsWith(` ${name.form.words.join(' ')}`)) return false;
  const isPassing = (at: number): boolean => mentions[at]?.cue === 'relative' || mentions[at]?.cue === 'aside';
  return name.mentions.some(isPassing) || draft.best.mentions.some(isPassing);
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
