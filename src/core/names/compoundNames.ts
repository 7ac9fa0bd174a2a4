import { type NameDraft, takenUnits } from './nameDraft';
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
  const taken = takenUnits(document, drafts);
  const found: NameDraft[] = [];
  document.sentences.forEach((sentence, index) => {
    sentence.units.forEach((_, at) => {
      const type = taken[index]?.[at] === 1 ? undefined : nationalTypeAt(sentence, at, lexicon);
      if (type === undefined) return;
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
