import { entityTypes } from './entityType';
import { Seen } from './features/documentContext';
import type { FeatureDocument, ModelSentence } from './features/featureDocument';
import { hashPair, hashString } from './features/featureHash';
import { CaseMode } from './features/wordFeatures';

/** A name in an article: units [first, last) of one of its sentences. */
export interface NameDraft {
  /** Index of the sentence in the feature document. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Index of `entityTypes`. */
  readonly type: number;
  readonly confidence: number;
}

const person = entityTypes.indexOf('person');
const organization = entityTypes.indexOf('organization');
const group = entityTypes.indexOf('group');
/** More different names that begin with one word are not looked for again: hostile input must not cost quadratic time. */
const mostNamesByWord = 16;

/** A name that the article has, to be found again. */
interface KnownName {
  readonly words: readonly number[];
  readonly type: number;
  readonly confidence: number;
}

/**
 * Makes the names of an article agree with each other: a surname is a person where the article has the full name, an
 * acronym in brackets is what the name before it is, one name has one class where most of its mentions have it, and
 * mentions that the model passed over are found again. In time linear in the length of the article.
 */
export function makeConsistent(document: FeatureDocument, drafts: readonly NameDraft[]): readonly NameDraft[] {
  const surnames = readSurnames(document, drafts);
  const acronyms = readAcronyms(document, drafts);
  const votes = countVotes(document, drafts);
  const judged = drafts.map((draft) => judge(document, draft, surnames, acronyms, votes));
  const found = findAgain(document, judged, surnames, acronyms);
  return [...judged, ...found].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

/** The words of a draft as one number. */
function keyOf(document: FeatureDocument, { sentence, first, last }: Omit<NameDraft, 'type' | 'confidence'>): number {
  const views = document.sentences[sentence]?.views;
  let key = 0;
  for (let at = first; at < last; at++) key = hashPair(7, key, views?.[at]?.lower ?? 0);
  return key;
}

/** Last words of people's full names, with the model's confidence in them. */
function readSurnames(document: FeatureDocument, drafts: readonly NameDraft[]): ReadonlyMap<number, number> {
  const surnames = new Map<number, number>();
  for (const draft of drafts) {
    if (draft.type !== person || draft.confidence < 0.5) continue;
    const sentence = document.sentences[draft.sentence];
    const form = sentence?.units[draft.last - 1]?.form ?? '';
    const bare = withoutArticle(form);
    if (draft.last - draft.first < 2 && bare === form) continue;
    if (draft.last - draft.first > 5 || form.length < 3) continue;
    for (const name of bare === form ? [form] : [form, bare]) {
      const hash = hashString(name.toLowerCase());
      const key = hashPair(7, 0, hash);
      surnames.set(key, Math.max(surnames.get(key) ?? 0, draft.confidence));
    }
  }
  return surnames;
}

/** "al-Kadhimi" without the Arabic article. */
function withoutArticle(form: string): string {
  return form.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\p{L}{3})/iu, '');
}

/** Acronyms that stand in brackets after the name that they stand for, or before it: their class by their key. */
function readAcronyms(document: FeatureDocument, drafts: readonly NameDraft[]): ReadonlyMap<number, number> {
  const acronyms = new Map<number, number>();
  for (const draft of drafts) {
    if (draft.last - draft.first < 2) continue;
    const sentence = document.sentences[draft.sentence];
    const units = sentence?.units ?? [];
    const acronym = units[draft.last + 1];
    if (units[draft.last]?.form !== '(' || units[draft.last + 2]?.form !== ')' || acronym === undefined) continue;
    if (!/^\p{Lu}[\p{Lu}\p{L}&./-]{1,9}$/u.test(acronym.form) || !/\p{Lu}.*\p{Lu}/u.test(acronym.form)) continue;
    const type = draft.type === person || draft.type === group ? organization : draft.type;
    const key = keyOf(document, { sentence: draft.sentence, first: draft.last + 1, last: draft.last + 2 });
    acronyms.set(key, type);
  }
  return acronyms;
}

/** For each name the sum of confidences for each class. */
function countVotes(document: FeatureDocument, drafts: readonly NameDraft[]): ReadonlyMap<number, Float64Array> {
  const votes = new Map<number, Float64Array>();
  for (const draft of drafts) {
    const key = keyOf(document, draft);
    const sums = votes.get(key) ?? new Float64Array(entityTypes.length);
    sums[draft.type] = (sums[draft.type] ?? 0) + draft.confidence;
    votes.set(key, sums);
  }
  return votes;
}

function judge(
  document: FeatureDocument,
  draft: NameDraft,
  surnames: ReadonlyMap<number, number>,
  acronyms: ReadonlyMap<number, number>,
  votes: ReadonlyMap<number, Float64Array>,
): NameDraft {
  const key = keyOf(document, draft);
  const acronym = acronyms.get(key);
  if (acronym !== undefined) return { ...draft, type: acronym, confidence: Math.max(draft.confidence, 0.9) };
  const surname = surnames.get(key);
  if (
    surname !== undefined &&
    draft.type !== person &&
    draft.type !== group &&
    draft.confidence < 0.9 &&
    !isPlaced(document, draft)
  )
    return { ...draft, type: person, confidence: Math.max(0.7, surname * 0.9) };
  const sums = votes.get(key);
  if (sums === undefined) return draft;
  let best = draft.type;
  let total = 0;
  sums.forEach((sum, type) => {
    total += sum;
    if (sum > (sums[best] ?? 0)) best = type;
  });
  const share = (sums[best] ?? 0) / total;
  if (best !== draft.type && total >= 1.5 && share >= 0.6 && draft.confidence < 0.9)
    return { ...draft, type: best, confidence: Math.max(draft.confidence, share * 0.9) };
  if (best === draft.type && (sums[best] ?? 0) >= 1.5 && draft.confidence < share * 0.85)
    return { ...draft, confidence: share * 0.85 };
  return draft;
}

/** Whether the word before says that a place is meant. */
function isPlaced(document: FeatureDocument, { sentence, first }: NameDraft): boolean {
  return /^(?:in|at|near|from|to)$/i.test(document.sentences[sentence]?.units[first - 1]?.form ?? '');
}

function findAgain(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
  surnames: ReadonlyMap<number, number>,
  acronyms: ReadonlyMap<number, number>,
): readonly NameDraft[] {
  const names = new Map<number, KnownName[]>();
  const learned = new Set<number>();
  const learn = (words: readonly number[], type: number, confidence: number): void => {
    const first = words[0];
    const key = words.reduce((sum, word) => hashPair(7, sum, word), 0);
    if (first === undefined || learned.has(key)) return;
    learned.add(key);
    const list = names.get(first) ?? [];
    if (list.length >= mostNamesByWord) return;
    list.push({ words, type, confidence });
    list.sort((a, b) => b.words.length - a.words.length);
    names.set(first, list);
  };
  const taken = document.sentences.map((): Uint8Array | undefined => undefined);
  for (const draft of drafts) {
    const sentence = document.sentences[draft.sentence];
    if (sentence === undefined) continue;
    const mask = (taken[draft.sentence] ??= new Uint8Array(sentence.views.length));
    mask.fill(1, draft.first, draft.last);
    if (draft.confidence < 0.6) continue;
    learn(
      sentence.views.slice(draft.first, draft.last).map(({ lower }) => lower),
      draft.type,
      draft.confidence,
    );
    const last = sentence.views[draft.last - 1];
    const key = hashPair(7, 0, last?.lower ?? 0);
    if (draft.type === person && last !== undefined && surnames.has(key))
      learn([last.lower], person, draft.confidence * 0.9);
  }
  const found: NameDraft[] = [];
  document.sentences.forEach((sentence, index) => {
    const mask = taken[index];
    for (let at = 0; at < sentence.views.length; at++) {
      if (mask?.[at] === 1) continue;
      const candidates = names.get(sentence.views[at]?.lower ?? 0);
      if (candidates === undefined) continue;
      const name = candidates.find(({ words }) => occursAt(sentence, at, words, mask));
      if (name === undefined || !mayRepeat(document, sentence, at, name.words.length, acronyms)) continue;
      found.push({
        sentence: index,
        first: at,
        last: at + name.words.length,
        type: name.type,
        confidence: Math.min(0.8, name.confidence * 0.9),
      });
      at += name.words.length - 1;
    }
  });
  return found;
}

function occursAt(
  { views }: ModelSentence,
  at: number,
  words: readonly number[],
  mask: Uint8Array | undefined,
): boolean {
  return words.every((word, offset) => views[at + offset]?.lower === word && mask?.[at + offset] !== 1);
}

/** Whether the words, which are a name elsewhere, can be one here. One word alone must be small nowhere in the article. */
function mayRepeat(
  document: FeatureDocument,
  { views, units, mode }: ModelSentence,
  at: number,
  length: number,
  acronyms: ReadonlyMap<number, number>,
): boolean {
  const view = views[at];
  if (view === undefined) return false;
  const seen = document.seen.get(view.lower) ?? 0;
  const isSmallSomewhere = (seen & Seen.Small) !== 0;
  if (mode === CaseMode.Normal) return view.isLarge && (length > 1 || !isSmallSomewhere);
  // Where capitals say nothing, another place must show the word large.
  if (mode === CaseMode.Title && /^\p{Ll}/u.test(units[at]?.form ?? '')) return false;
  return length > 1 || acronyms.has(hashPair(7, 0, view.lower)) || ((seen & Seen.Large) !== 0 && !isSmallSomewhere);
}
