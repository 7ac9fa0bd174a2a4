import type { IndexedMention } from '../entity';
import { formType, type NameForm } from '../forms/form';
import type { OtherForm } from '../forms/nameForm';
import { foldName } from '../forms/fold';
import { nameWords } from '../forms/words';
import { legalSuffixes } from '../lexicons/organizationWords';
import { placeKinds } from '../lexicons/placeWords';
import { acronymLetters, isAcronymOf, isShortForm, mayAbbreviate, sortedInitials } from '../matching/organizationMatch';
import type { Draft, DraftName } from './draft';
import { DraftIndex } from './draftIndex';
import type { NamePool } from './namePool';

/** What `chainOthers` looks up: where the article's mentions stand, and the keys of names. */
export interface ArticleLayout {
  readonly mentions: readonly IndexedMention[];
  readonly pool: NamePool;
}

/**
 * Joins the names of one class (not persons) in one article: short forms and acronyms to the longest name they fit.
 * Of several candidates the one named last before the mention is taken, marked likely.
 */
export function chainOthers(names: readonly DraftName[], layout: ArticleLayout): readonly Draft[] {
  const index = new DraftIndex((form) => layout.pool.keys(form));
  const sorted = [...names].sort(
    (a, b) =>
      Number(isAcronym(a.form)) - Number(isAcronym(b.form)) ||
      b.form.words.length - a.form.words.length ||
      b.form.key.length - a.form.key.length ||
      (a.identity < b.identity ? -1 : 1),
  );
  for (const name of sorted) if (name.form.kind === 'other') addName(name, name.form, index, layout);
  return index.drafts;
}

function addName(name: DraftName, form: OtherForm, index: DraftIndex, layout: ArticleLayout): void {
  const candidates = index.candidates(form).filter((draft) => draft.admits(name));
  const found: Draft[] = [];
  let what = '';
  for (const draft of candidates) {
    const relation = relationTo(name, form, draft, index, layout);
    if (relation === undefined) continue;
    found.push(draft);
    what = relation;
  }
  if (found.length === 0 && form.acronym && !form.known && form.type !== 'group') {
    found.push(...candidates.filter((draft) => hasInitials(draft, form)));
    what = 'initials, in another order, of';
  }
  const [only = definedBeside(name, index, layout)] = found;
  const words = `${found.length === 0 ? 'acronym of' : what} * in this article`;
  if (only === undefined) index.start(name);
  else if (found.length < 2) index.add(only, name, { words, tier: 'same' });
  else if (standsBefore(name, found)) index.start(name);
  else index.addToNearest(found, name, words);
}

/** How a name is related to what is known of an entity, in words; undefined when it is not. */
function relationTo(
  name: DraftName,
  form: OtherForm,
  draft: Draft,
  index: DraftIndex,
  layout: ArticleLayout,
): string | undefined {
  for (const other of draft.forms) {
    if (other.kind !== 'other' || other.type !== form.type) continue;
    if (form.type !== 'place' && joinsNames(other)) continue;
    // A well-known short name has its own meaning: "UN" beside "UN Women" is still the United Nations.
    if (form.known) continue;
    if (form.acronym && form.type !== 'group') {
      const letters = acronymLetters(form);
      if (isAcronymOf(letters, other.words)) return 'acronym of';
      if (standsBeside(name, draft, index, layout) && mayAbbreviate(letters, other.words)) return 'acronym of';
    }
    if (form.institution && other.institution) {
      if (other.key.startsWith(`${form.key} in `)) return 'short for';
      continue;
    }
    if (!isWithLegalForm(name, layout) && isShort(form, other, name, draft)) return 'short for';
    if (sameName(form, other)) return 'other spelling of';
  }
  return undefined;
}

/** Whether one of an entity's names has the letters of an acronym as its initials in some order. */
function hasInitials({ forms }: Draft, acronym: OtherForm): boolean {
  const letters = sortedInitials(acronym);
  if (letters === '') return false;
  return forms.some(
    (other) =>
      other.kind === 'other' && other.type === acronym.type && !other.acronym && sortedInitials(other) === letters,
  );
}

/** Whether the words are those that the longer name belongs to: "Boeing" of "Boeing's Launch Systems". */
function isPossessor(form: OtherForm, { key, words }: OtherForm): boolean {
  const possessors = words.slice(0, words.length - key.split(' ').length);
  return possessors.length > 0 && form.words.every((word, at) => word === possessors[at]);
}

/** Whether the name is also written with its legal form: "Acme Inc." is whole, and short for no "Acme Records". */
function isWithLegalForm({ form, mentions: places }: DraftName, { mentions }: ArticleLayout): boolean {
  if (formType(form) !== 'organization') return false;
  return places.some((at) => {
    const words = nameWords(mentions[at]?.text ?? '').folded;
    return words.length > 1 && legalSuffixes.has(words.at(-1) ?? '');
  });
}

/** "Apple Inc., Apple Corps" are two names, and stand for neither. */
function joinsNames({ text, words }: OtherForm): boolean {
  const comma = text.indexOf(', ');
  // What is left of the words after a comma is no legal form.
  return comma > 0 && words.length > nameWords(text.slice(0, comma)).folded.length;
}

function isShort(form: OtherForm, other: OtherForm, name: DraftName, draft: Draft): boolean {
  if (form.type === 'place') return isShortPlace(form, other);
  if (form.type === 'group' || !isShortForm(form, other) || isPossessor(form, other)) return false;
  // Products come in families: an often-named "iPhone" is not short for an "iPhone Developer Program" named once.
  const family = form.type === 'work' && form.words[0] === other.words[0] && name.mentions.length > draft.mentions;
  return !family;
}

/** "Anbar" of "Anbar Province", "Mobile" of "Mobile, Alabama": only the kind or what it lies in is left out. */
function isShortPlace(short: OtherForm, long: OtherForm): boolean {
  if (short.key === long.head) return true;
  if (short.words.length >= long.words.length) return false;
  const rest = long.words.slice(short.words.length);
  return short.words.every((word, i) => word === long.words[i]) && rest.every((word) => placeKinds.has(word));
}

/** Written together or apart, in the plural or with other small words. */
function sameName(a: OtherForm, b: OtherForm): boolean {
  const [left, right] = [a.core.join('').replaceAll('-', ''), b.core.join('').replaceAll('-', '')];
  return left === right || (a.type !== 'place' && left.length > 3 && (left === `${right}s` || right === `${left}s`));
}

/** Whether a mention of the acronym and one of the full name stand together as in "Name (ABC)" or "ABC [Name]". */
function standsBeside(name: DraftName, draft: Draft, index: DraftIndex, { mentions }: ArticleLayout): boolean {
  return name.mentions.some((at) => {
    const mention = mentions[at];
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    if (mention === undefined) return false;
    if (before !== undefined && index.ownerOf(at - 1) === draft && mention.start - before.end === 2) return true;
    return after !== undefined && index.ownerOf(at + 1) === draft && after.start - mention.end === 2;
  });
}

/** News agencies stand in brackets behind anything. */
const agencies = new Set([
  'ap',
  'afp',
  'dpa',
  'efe',
  'upi',
  'tass',
  'ansa',
  'anp',
  'apa',
  'ians',
  'pti',
  'reuters',
  'xinhua',
  'yonhap',
]);

/**
 * What an article itself defines an acronym as, "Workers' Party (PT)": whatever letters it has, and whatever it means elsewhere.
 * A word that is not in capitals must be made of the letters of the name, as in "Petróleos Mexicanos (Pemex)".
 */
function definedBeside(name: DraftName, index: DraftIndex, { mentions }: ArticleLayout): Draft | undefined {
  if (formType(name.form) !== 'organization') return undefined;
  const texts = name.mentions.map((at) => mentions[at]?.text ?? '');
  if (!texts.every((text) => /^[\p{L}\p{N}&.-]{2,10}$/u.test(text)) || agencies.has(texts[0]?.toLowerCase() ?? ''))
    return undefined;
  for (const at of name.mentions) {
    const spelled = spelledOutBehind(at, index, mentions);
    if (spelled?.admits(name)) return spelled;
    const owner = mentions[at]?.cue === 'brackets' ? index.ownerOf(at - 1) : undefined;
    if (owner === undefined || owner.best.form.words.length < 2 || !owner.admits(name)) continue;
    const text = mentions[at]?.text ?? '';
    if (/^\p{Lu}.*\p{Lu}/u.test(text) || mayAbbreviate(foldName(text), owner.best.form.words)) return owner;
  }
  return undefined;
}

/** "ABC (Alpha Bravo Corp)": the letters may be those of a legal form too. */
function spelledOutBehind(at: number, index: DraftIndex, mentions: ArticleLayout['mentions']): Draft | undefined {
  const [mention, behind] = [mentions[at], mentions[at + 1]];
  if (mention === undefined || behind?.cue !== 'brackets') return undefined;
  const { folded } = nameWords(behind.text);
  return folded.length > 1 && mayAbbreviate(foldName(mention.text), folded) ? index.ownerOf(at + 1) : undefined;
}

/** Whether the short name is used before any of several long ones: then it is a name of its own. */
function standsBefore(name: DraftName, candidates: readonly Draft[]): boolean {
  const first = name.mentions[0] ?? 0;
  return candidates.every(({ best }) => (best.mentions[0] ?? 0) > first);
}

function isAcronym(form: NameForm): boolean {
  return form.kind === 'other' && form.acronym;
}
