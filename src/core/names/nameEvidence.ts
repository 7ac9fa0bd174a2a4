import { isAscii } from '../text/ascii';
import { lazy } from '../text/lazy';
import { stemsOfDemonym } from './demonyms';
import { entityTypes } from './entityType';
import type { FeatureDocument } from './features/featureDocument';
import { hashString } from './features/featureHash';
import { WordKnowledge } from './features/wordTable';
import { companyHeads } from './lists/organizations';
import { formAt, keyOfWords, type NameDraft, typeIndex, wordsOf } from './nameDraft';

/** What the names of an article tell about each other. Keys are those of `keyOfWords`. */
export interface NameEvidence {
  /** Last words of people's full names, with the model's confidence in them. */
  readonly surnames: ReadonlyMap<number, number>;
  /** Rare first words of companies, which stand alone later: "Nordsund" of "Nordsund Lines". */
  readonly companies: ReadonlyMap<number, number>;
  /** Acronyms that stand in brackets after the name that they stand for: their class. */
  readonly acronyms: ReadonlyMap<number, number>;
  /** Names of states that the article's nationalities come from, in small letters. */
  readonly states: ReadonlySet<string>;
  /** Places of one word, in small letters: what their adjectives come from. */
  readonly places: ReadonlySet<string>;
  /** For each name the sum of confidences for each class. */
  readonly votes: ReadonlyMap<number, Float64Array>;
}

const companies = lazy(() => new Set(companyHeads()));
const longestPersonName = 5;
const shortestSurname = 3;

/** Reads the evidence, in time linear in the number of names. */
export function readEvidence(document: FeatureDocument, drafts: readonly NameDraft[]): NameEvidence {
  const surnames = new Map<number, number>();
  const companyWords = new Map<number, number>();
  const acronyms = new Map<number, number>();
  const states = new Set<string>();
  const places = new Set<string>();
  const votes = new Map<number, Float64Array>();
  const raise = (map: Map<number, number>, key: number, confidence: number): void => {
    map.set(key, Math.max(map.get(key) ?? 0, confidence));
  };
  for (const draft of drafts) {
    const { type, confidence } = draft;
    vote(votes, keyOfWords(wordsOf(document, draft)), draft);
    for (const surname of surnamesOf(document, draft)) raise(surnames, keyOfWords([hashString(surname)]), confidence);
    const company = companyWordOf(document, draft);
    if (company !== undefined) raise(companyWords, keyOfWords([company]), confidence);
    const acronym = acronymAfter(document, draft);
    if (acronym !== undefined) {
      const isBody = type === typeIndex.person || type === typeIndex.group;
      acronyms.set(keyOfWords([acronym]), isBody ? typeIndex.organization : type);
    }
    if (draft.last - draft.first !== 1 || confidence < 0.6) continue;
    const word = formAt(document, draft, 0).toLowerCase();
    if (type === typeIndex.place) places.add(word);
    else if (type === typeIndex.group) for (const stem of stemsOfDemonym(word)) states.add(stem);
  }
  return { surnames, companies: companyWords, acronyms, states, places, votes };
}

function vote(votes: Map<number, Float64Array>, key: number, { type, confidence }: NameDraft): void {
  const sums = votes.get(key) ?? new Float64Array(entityTypes.length);
  sums[type] = (sums[type] ?? 0) + confidence;
  votes.set(key, sums);
}

/** The last word of a person's full name, in small letters, with and without the Arabic article. */
function surnamesOf(document: FeatureDocument, draft: NameDraft): readonly string[] {
  const length = draft.last - draft.first;
  if (draft.type !== typeIndex.person || draft.confidence < 0.5 || length > longestPersonName) return [];
  const form = formAt(document, draft, length - 1).toLowerCase();
  const rest = form.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-/, '');
  const bare = rest.length < shortestSurname ? form : rest;
  if (form.length < shortestSurname || (length === 1 && bare === form)) return [];
  return bare === form ? [form] : [form, bare];
}

/** The first word of a company of two, where it is no word that anybody knows. */
function companyWordOf(document: FeatureDocument, draft: NameDraft): number | undefined {
  const view = document.sentences[draft.sentence]?.views[draft.first];
  const isRare = view !== undefined && WordKnowledge.group(view.knowledge) === 0 && view.flags === 0;
  if (draft.type !== typeIndex.organization || draft.confidence < 0.7 || draft.last - draft.first !== 2)
    return undefined;
  if (!isRare || !view.isLarge) return undefined;
  return companies().has(formAt(document, draft, 1).toLowerCase()) ? view.lower : undefined;
}

/** The word alone in brackets after a name of several words, if it is written like an acronym. */
function acronymAfter(document: FeatureDocument, draft: NameDraft): number | undefined {
  const length = draft.last - draft.first;
  if (length < 2 || formAt(document, draft, length) !== '(' || formAt(document, draft, length + 2) !== ')')
    return undefined;
  const form = formAt(document, draft, length + 1);
  return isAcronym(form) ? document.sentences[draft.sentence]?.views[draft.last + 1]?.lower : undefined;
}

/** Whether a form begins large, has a second large letter, and nothing but letters and the marks of acronyms. */
function isAcronym(form: string): boolean {
  return isAscii(form)
    ? /^[A-Z][A-Za-z&./-]{1,9}$/.test(form) && /[A-Z].*[A-Z]/.test(form)
    : /^\p{Lu}[\p{L}&./-]{1,9}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
}
