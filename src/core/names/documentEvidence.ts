import { companyHeads } from './lists/organizations';
import { type NameDocument, Shape } from './nameDocument';
import type { Draft, Verdict } from './rules/draft';
import { WordFlag } from './wordFlags';

/** What the names of an article tell about each other; keys are words in lower case, one blank between. */
export interface DocumentEvidence {
  /** Names without a list that have an adjective beside them: "Ruritania", where "Ruritanian" stands too. */
  readonly states: ReadonlySet<string>;
  /** Those adjectives. */
  readonly demonyms: ReadonlySet<string>;
  /** First words of companies' names, which stand alone later: "Acme" of "Acme Airlines". */
  readonly companies: ReadonlySet<string>;
  /** Initials of bodies that the article names in full. */
  readonly initials: ReadonlySet<string>;
  /** Names of several words that a rule is sure of somewhere in the article. */
  readonly sure: ReadonlyMap<string, Verdict>;
}

const demonymEndings: readonly (readonly [ending: string, stems: readonly string[]])[] = [
  ['ian', ['', 'ia', 'y']],
  ['ean', ['', 'ea', 'e']],
  ['an', ['a']],
  ['ese', ['', 'a', 'e']],
  ['ish', ['', 'e']],
];
const shortestStem = 3;

/** Reads the evidence from the drafts, in time linear in their number. */
export function readEvidence(document: NameDocument, drafts: readonly Draft[]): DocumentEvidence {
  const companies = new Set<string>();
  const initials = new Set<string>();
  const sure = new Map<string, Verdict>();
  const heads = new Set(companyHeads());
  const words = new Set(document.seenCapital.keys());
  for (const draft of drafts) {
    const length = draft.last - draft.first;
    const first = document.word(draft.first);
    if (length === 1) words.add(first);
    if (length < 2 || draft.type === undefined || draft.confidence < 0.75 || draft.scores !== undefined) continue;
    if (draft.type === 'organization') {
      initials.add(initialsOf(document, draft));
      if (length === 2 && heads.has(document.word(draft.last - 1)) && isUnknownWord(document, first))
        companies.add(first);
    }
    if (draft.confidence >= 0.8 && draft.type !== 'group')
      sure.set(document.lower.slice(draft.first, draft.last).join(' '), { type: draft.type, confidence: 0.8 });
  }
  return { ...pairDemonyms(document, words), companies, initials, sure };
}

function isUnknownWord(document: NameDocument, word: string): boolean {
  return document.lexicon.flagsOf(word) === 0 && !document.seenLower.has(word);
}

/** The first letters of the words that are written large. */
function initialsOf(document: NameDocument, draft: Draft): string {
  let letters = '';
  for (let at = draft.first; at < draft.last; at++)
    if (document.shape(at) >= Shape.Capital) letters += document.word(at).charAt(0);
  return letters;
}

function pairDemonyms(
  document: NameDocument,
  words: ReadonlySet<string>,
): { readonly states: ReadonlySet<string>; readonly demonyms: ReadonlySet<string> } {
  const states = new Set<string>();
  const demonyms = new Set<string>();
  const claimed = WordFlag.Given | WordFlag.Common | WordFlag.Gazetteer;
  const isFree = (word: string): boolean => (document.lexicon.flagsOf(word) & claimed) === 0;
  for (const word of words) {
    if (!isFree(word)) continue;
    for (const [ending, stems] of demonymEndings) {
      if (!word.endsWith(ending) || word.length < ending.length + shortestStem) continue;
      const root = word.slice(0, -ending.length);
      const state = stems.map((stem) => root + stem).find((name) => words.has(name) && isFree(name));
      if (state === undefined) continue;
      states.add(state);
      demonyms.add(word);
    }
  }
  return { states, demonyms };
}
