import { Seen } from './features/documentContext';
import type { FeatureDocument, ModelSentence } from './features/featureDocument';
import { CaseMode } from './features/wordFeatures';
import { keyOfWords, type NameDraft, takenUnits, typeIndex, wordsOf } from './nameDraft';
import type { NameEvidence } from './nameEvidence';

/** More different names that begin with one word are not looked for again: hostile input must not cost quadratic time. */
const mostNamesByWord = 16;
/** A name that is less sure teaches nothing. */
const leastToLearn = 0.6;

interface KnownName {
  readonly words: readonly number[];
  readonly type: number;
  readonly confidence: number;
}

/** Mentions that the model passed over of names that the article has elsewhere, or in part: in headlines above all. */
export function findRepeatedNames(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
  evidence: NameEvidence,
): readonly NameDraft[] {
  const names = learnNames(document, drafts, evidence);
  const taken = takenUnits(document, drafts);
  return document.sentences.flatMap((sentence, index) => {
    const found: NameDraft[] = [];
    const mask = taken[index];
    for (let at = 0; at < sentence.views.length; at++) {
      const candidates = mask?.[at] === 1 ? undefined : names.get(sentence.views[at]?.lower ?? 0);
      const name = candidates?.find(({ words }) => occursAt(sentence, at, words, mask));
      if (name === undefined || !mayRepeat(document, sentence, at, name.words.length, evidence.acronyms)) continue;
      const { type, confidence } = name;
      const last = at + name.words.length;
      found.push({ sentence: index, first: at, last, type, confidence: Math.min(0.8, confidence * 0.9) });
      at = last - 1;
    }
    return found;
  });
}

/** By their first word, the longest first. */
function learnNames(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
  { surnames, companies, acronyms }: NameEvidence,
): ReadonlyMap<number, readonly KnownName[]> {
  const names = new Map<number, KnownName[]>();
  const learned = new Set<number>();
  const learn = (words: readonly number[], type: number, confidence: number): void => {
    const first = words[0];
    const key = keyOfWords(words);
    if (first === undefined || learned.has(key)) return;
    learned.add(key);
    const list = names.get(first) ?? [];
    if (list.length >= mostNamesByWord) return;
    list.push({ words, type, confidence });
    list.sort((a, b) => b.words.length - a.words.length);
    names.set(first, list);
  };
  for (const draft of drafts) {
    const words = wordsOf(document, draft);
    const { type, confidence } = draft;
    if (confidence < leastToLearn) continue;
    learn(words, type, confidence);
    const first = words[0];
    const last = words.at(-1);
    if (type === typeIndex.person && last !== undefined && surnames.has(keyOfWords([last])))
      learn([last], type, confidence * 0.9);
    if (type === typeIndex.organization && first !== undefined && companies.has(keyOfWords([first])))
      learn([first], type, confidence * 0.8);
    const acronym = document.sentences[draft.sentence]?.views[draft.last + 1]?.lower;
    const acronymType = acronym === undefined ? undefined : acronyms.get(keyOfWords([acronym]));
    if (acronym !== undefined && acronymType !== undefined) learn([acronym], acronymType, confidence);
  }
  return names;
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
  { seen }: FeatureDocument,
  { views, mode }: ModelSentence,
  at: number,
  length: number,
  acronyms: ReadonlyMap<number, number>,
): boolean {
  const view = views[at];
  if (view === undefined) return false;
  const bits = seen.get(view.lower) ?? 0;
  const isSmallSomewhere = (bits & Seen.Small) !== 0;
  if (mode === CaseMode.Normal) return view.isLarge && (length > 1 || !isSmallSomewhere);
  if (mode === CaseMode.Title && !view.isLarge) return false;
  // Where capitals say nothing, another place must show the word large.
  const isLargeElsewhere = (bits & Seen.Large) !== 0 && !isSmallSomewhere;
  return length > 1 || isLargeElsewhere || acronyms.has(keyOfWords([view.lower]));
}
