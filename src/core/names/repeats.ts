import { type NameDocument, SentenceCase } from './nameDocument';
import type { ResolvedDraft, Verdict } from './rules/draft';
import { splitCamelCase } from './rules/handleRule';

/** More names than this that begin with one word are not looked for again: hostile input must not cost quadratic time. */
const mostNamesByWord = 24;

/** Mentions that the rules passed over of names that they found elsewhere: in headlines and at the head of sentences. */
export function findRepeats(
  document: NameDocument,
  resolved: readonly ResolvedDraft[],
  otherForms: ReadonlyMap<string, Verdict>,
): readonly ResolvedDraft[] {
  const names = new Map<string, { readonly words: readonly string[]; readonly verdict: Verdict }[]>();
  const taken = new Uint8Array(document.tokens.length);
  const learned = new Set<string>();
  for (const draft of resolved) {
    taken.fill(1, draft.first, draft.last);
    learn(document.lower.slice(draft.first, draft.last), draft);
    const isFullPerson = draft.type === 'person' && draft.last - draft.first >= 2 && draft.confidence >= 0.8;
    if (isFullPerson) learn([document.word(draft.last - 1)], { type: 'person', confidence: 0.85 });
  }
  for (const [word, verdict] of otherForms) learn([word], verdict);
  const repeats: ResolvedDraft[] = [];
  document.sentences.forEach((sentence, number) => {
    for (let index = sentence.first; index < sentence.last; index++) {
      const spelt =
        document.tokens[index]?.kind === 'handle' && taken[index] === 0 ? speltIn(document, index) : undefined;
      if (spelt !== undefined) repeats.push(spelt);
      const found = names.get(document.word(index))?.find((name) => occursAt(document, index, name.words, taken));
      if (
        found === undefined ||
        !mayRepeat(document, index, found.words.length, sentence.first, document.cases[number])
      )
        continue;
      const last = index + found.words.length;
      const offsets = { start: document.tokens[index]?.start ?? 0, end: document.tokens[last - 1]?.end ?? 0 };
      repeats.push({
        first: index,
        last,
        ...offsets,
        type: found.verdict.type,
        confidence: Math.min(0.85, found.verdict.confidence),
        isWeak: false,
        scores: undefined,
      });
      index = last - 1;
    }
  });
  return repeats;

  /** "@AnnaNovakXYZ": a handle that begins with a name of several words that the article has. */
  function speltIn(document: NameDocument, index: number): ResolvedDraft | undefined {
    const token = document.tokens[index];
    const parts = splitCamelCase((token?.form ?? '').slice(1)).map((part) => part.toLowerCase());
    const name = names
      .get(parts[0] ?? '')
      ?.find(({ words }) => words.length >= 2 && words.every((word, at) => word === parts[at]));
    if (token === undefined || name === undefined || document.skipped[index] === 1) return undefined;
    const { start, end } = token;
    const { type, confidence } = name.verdict;
    return { first: index, last: index + 1, start, end, type, confidence, isWeak: false, scores: undefined };
  }

  function learn(words: readonly string[], verdict: Verdict): void {
    const first = words[0];
    const key = words.join(' ');
    if (first === undefined || first.length < 2 || learned.has(key) || verdict.confidence < 0.6) return;
    learned.add(key);
    const entries = names.get(first) ?? [];
    if (entries.length >= mostNamesByWord) return;
    entries.push({ words, verdict: { type: verdict.type, confidence: verdict.confidence } });
    entries.sort((a, b) => b.words.length - a.words.length);
    names.set(first, entries);
  }
}

function occursAt(document: NameDocument, index: number, words: readonly string[], taken: Uint8Array): boolean {
  for (let at = 0; at < words.length; at++) {
    if (taken[index + at] === 1 || document.skipped[index + at] === 1 || document.word(index + at) !== words[at])
      return false;
  }
  return document.isNameLike(index);
}

/** A word that is also seen small in the article is a name at the head of a sentence or in a headline only by its neighbours. */
function mayRepeat(
  document: NameDocument,
  index: number,
  length: number,
  first: number,
  sentenceCase: SentenceCase | undefined,
): boolean {
  const isDoubtful = length === 1 && document.seenLower.has(document.word(index));
  return !isDoubtful || (sentenceCase === SentenceCase.Normal && !document.startsClause(index, first));
}
