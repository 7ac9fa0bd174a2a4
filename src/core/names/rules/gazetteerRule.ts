import type { GazetteerEntry } from '../lexicon';
import { type NameDocument, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import type { Finding } from './draft';

/** A finding of the gazetteer, with the entry it comes from. */
export interface GazetteerFinding extends Finding {
  readonly entry: GazetteerEntry;
}

/** The longest entry of the gazetteer that begins at the token and ends at or before `limit`. */
export function findInGazetteer(document: NameDocument, index: number, limit: number): GazetteerFinding | undefined {
  if (!document.has(index, WordFlag.Gazetteer)) return undefined;
  for (const entry of document.lexicon.entriesOf(document.word(index))) {
    const last = index + entry.words.length;
    if (last > limit || !matches(document, index, entry)) continue;
    const confidence = entry.isWeak ? 0.7 : 0.95;
    return { last, type: entry.type, confidence, isWeak: entry.isWeak, entry };
  }
  return undefined;
}

function matches(document: NameDocument, index: number, entry: GazetteerEntry): boolean {
  if (entry.isAcronym) return document.shape(index) === Shape.AllCapitals || /\d/.test(document.form(index));
  for (let at = 0; at < entry.words.length; at++) {
    if (document.word(index + at) !== entry.words[at]) return false;
    // Small letters only where every name has them: "of", "and", "the"; the first word is always large.
    const isSmall = document.shape(index + at) === Shape.Lower;
    if (isSmall && (at === 0 || !document.has(index + at, WordFlag.Function | WordFlag.Particle))) return false;
    if (at > 0 && (document.tokens[index + at]?.breaksBefore ?? 2) === 2) return false;
  }
  return true;
}
