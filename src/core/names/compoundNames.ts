import type { NameDraft } from './nameDraft';
import { type EntityType, entityTypes } from './entityType';
import type { FeatureDocument, ModelSentence } from './features/featureDocument';
import type { Lexicon } from './lexicon';

/**
 * Countries and nationalities inside hyphenated words that the model passed over: "Iranian-backed", "U.S.-Iranian". A
 * word of which the lists know a part so is never anything else.
 */
export function findCompoundNames(
  document: FeatureDocument,
  drafts: readonly NameDraft[],
  lexicon: Lexicon,
): readonly NameDraft[] {
  const covered = new Map<number, Set<number>>();
  const found: NameDraft[] = [];
  document.sentences.forEach((sentence, index) => {
    sentence.units.forEach((unit, at) => {
      const type = nationalTypeAt(sentence, at, lexicon);
      if (type === undefined) return;
      const taken = covered.get(index) ?? unitsTaken(drafts, index);
      covered.set(index, taken);
      if (taken.has(at)) return;
      found.push({ sentence: index, first: at, last: at + 1, type: entityTypes.indexOf(type), confidence: 0.8 });
    });
  });
  return found.length === 0
    ? drafts
    : [...drafts, ...found].sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

function nationalTypeAt({ units }: ModelSentence, at: number, lexicon: Lexicon): EntityType | undefined {
  const unit = units[at];
  if (unit === undefined || !(unit.isGlued || units[at + 1]?.isGlued === true)) return undefined;
  if (unit.form === unit.form.toLowerCase()) return undefined;
  const entry = lexicon.entryOf(unit.form.toLowerCase());
  return entry !== undefined && entry.isNational && !entry.isWeak ? entry.type : undefined;
}

function unitsTaken(drafts: readonly NameDraft[], sentence: number): Set<number> {
  const taken = new Set<number>();
  for (const draft of drafts)
    if (draft.sentence === sentence) for (let at = draft.first; at < draft.last; at++) taken.add(at);
  return taken;
}
