import type { FeatureDocument } from './features/featureDocument';
import { stemsOfDemonym } from './demonyms';
import type { Lexicon } from './lexicon';
import { formAt, keyOfWords, type NameDraft, typeIndex, wordsOf } from './nameDraft';
import type { NameEvidence } from './nameEvidence';

/** Confidences from which the model is not corrected by the rest of the article. */
const sure = 0.9;
const verySure = 0.97;

/** Gives a name the class that the article speaks for. */
export function judgeName(
  document: FeatureDocument,
  draft: NameDraft,
  evidence: NameEvidence,
  lexicon: Lexicon,
): NameDraft {
  const key = keyOfWords(wordsOf(document, draft));
  const acronym = evidence.acronyms.get(key);
  if (acronym !== undefined) return { ...draft, type: acronym, confidence: Math.max(draft.confidence, sure) };
  const judged = byFullName(document, draft, key, evidence) ?? byMajority(draft, evidence.votes.get(key));
  return evidence.surnames.has(key) ? judged : asNational(document, judged, evidence, lexicon);
}

/** A surname is a person, and a company's first word the company, unless a place is meant. */
function byFullName(
  document: FeatureDocument,
  draft: NameDraft,
  key: number,
  { surnames, companies }: NameEvidence,
): NameDraft | undefined {
  if (draft.type === typeIndex.group || draft.confidence >= sure) return undefined;
  const surname = surnames.get(key);
  const company = companies.get(key);
  if ((surname ?? company) === undefined || isPlaced(document, draft)) return undefined;
  if (surname !== undefined && draft.type !== typeIndex.person)
    return { ...draft, type: typeIndex.person, confidence: Math.max(0.7, surname * sure) };
  if (company !== undefined && surname === undefined && draft.type !== typeIndex.organization)
    return { ...draft, type: typeIndex.organization, confidence: Math.max(0.6, company * 0.8) };
  return undefined;
}

const placing = new Set(['in', 'at', 'near', 'from', 'to']);

/** Whether the word before says that a place is meant. */
function isPlaced(document: FeatureDocument, draft: NameDraft): boolean {
  return placing.has(formAt(document, draft, -1).toLowerCase());
}

/** The class of most mentions of the name; more of them make the model's own choice surer. */
function byMajority(draft: NameDraft, sums: Float64Array | undefined): NameDraft {
  if (sums === undefined) return draft;
  let best = draft.type;
  let total = 0;
  sums.forEach((sum, type) => {
    total += sum;
    if (sum > (sums[best] ?? 0)) best = type;
  });
  const share = (sums[best] ?? 0) / total;
  const isOutvoted = draft.confidence < (total >= 3 ? verySure : sure) && total >= 1.5 && share >= 0.6;
  if (best !== draft.type) return isOutvoted ? { ...draft, type: best, confidence: share * sure } : draft;
  const isConfirmed = (sums[best] ?? 0) >= 1.5 && draft.confidence < share * 0.85;
  return isConfirmed ? { ...draft, confidence: share * 0.85 } : draft;
}

/**
 * A name of one word that is a state's, by the lists or by the article's nationalities, stands for the state; one that
 * comes from a place of the article as nationalities do ("Ruritanian" beside "Ruritania") for its people.
 */
function asNational(
  document: FeatureDocument,
  draft: NameDraft,
  { states, places }: NameEvidence,
  lexicon: Lexicon,
): NameDraft {
  const isDecided = draft.type === typeIndex.place || draft.type === typeIndex.group || draft.confidence > verySure;
  if (draft.last - draft.first !== 1 || isDecided) return draft;
  const word = formAt(document, draft, 0).toLowerCase();
  const entry = draft.confidence < 0.8 ? lexicon.entryOf(word) : undefined;
  const isListed = entry?.type === 'place' && !entry.isWeak;
  const isPeople = stemsOfDemonym(word).some((stem) => stem !== word && places.has(stem));
  if (!isListed && !states.has(word) && !isPeople) return draft;
  const type = isPeople ? typeIndex.group : typeIndex.place;
  return { ...draft, type, confidence: Math.max(0.7, draft.confidence) };
}
