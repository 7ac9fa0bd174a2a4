import type { FeatureDocument } from './features/featureDocument';
import type { GazetteerEntry } from './gazetteer';
import type { Lexicon } from './lexicon';
import { type NameDraft, typeIndex } from './nameDraft';
import { entityTypes } from './entityType';
import { WordFlag } from './wordFlags';

/** Below this the model's class of a name of several words yields to what its last word says. */
const doubtful = 0.8;

/**
 * Corrects what the lists know better than the model: a title or a party in front is no part of a person's name, a name of
 * several words that the gazetteer has is what it says, and what ends with "Zone" or "Valley" is rather a place than a body.
 */
export function settleByLists(document: FeatureDocument, draft: NameDraft, lexicon: Lexicon): readonly NameDraft[] {
  return draft.type === typeIndex.person
    ? withoutGroup(document, withoutTitle(document, draft), lexicon)
    : [settledClass(document, draft, lexicon)];
}

function settledClass(document: FeatureDocument, draft: NameDraft, lexicon: Lexicon): NameDraft {
  if (draft.last - draft.first < 2) return draft;
  const entry = gazetteerEntry(document, draft, lexicon);
  if (entry !== undefined) return { ...draft, type: entityTypes.indexOf(entry.type) };
  const flags = document.sentences[draft.sentence]?.views[draft.last - 1]?.flags ?? 0;
  const isPlace =
    (flags & WordFlag.PlaceHead) !== 0 && (flags & (WordFlag.StrongOrganization | WordFlag.WeakOrganization)) === 0;
  const isDoubtful = draft.type === typeIndex.organization && draft.confidence < doubtful;
  return isPlace && isDoubtful ? { ...draft, type: typeIndex.place } : draft;
}

/** "Speaker al-Halbousi": the name begins after the title; one that may be a given name ("Earl") stays. */
function withoutTitle(document: FeatureDocument, draft: NameDraft): NameDraft {
  const views = document.sentences[draft.sentence]?.views ?? [];
  let { first } = draft;
  while (first + 1 < draft.last) {
    const flags = views[first]?.flags ?? 0;
    const isTitle = (flags & (WordFlag.Title | WordFlag.Honorific)) !== 0;
    if (!isTitle || (flags & (WordFlag.Given | WordFlag.AmbiguousGiven)) !== 0) break;
    first++;
  }
  return first === draft.first ? draft : { ...draft, first };
}

/** "Republican Trump": a party or nation in front is a name of its own; one that may be a given name ("Christian") stays. */
function withoutGroup(document: FeatureDocument, draft: NameDraft, lexicon: Lexicon): readonly NameDraft[] {
  const group = { ...draft, last: draft.first + 1, type: typeIndex.group };
  const flags = document.sentences[draft.sentence]?.views[draft.first]?.flags ?? 0;
  const mayBeGiven = (flags & (WordFlag.Given | WordFlag.AmbiguousGiven)) !== 0;
  const isGroup = !mayBeGiven && gazetteerEntry(document, group, lexicon)?.type === 'group';
  return isGroup && draft.last > group.last ? [group, { ...draft, first: group.last }] : [draft];
}

function gazetteerEntry(document: FeatureDocument, draft: NameDraft, lexicon: Lexicon): GazetteerEntry | undefined {
  const units = document.sentences[draft.sentence]?.units.slice(draft.first, draft.last) ?? [];
  const words = units.map(({ form }) => form.toLowerCase());
  return lexicon
    .entriesOf(words[0] ?? '')
    .find((entry) => entry.words.length === words.length && entry.words.every((word, at) => word === words[at]));
}
