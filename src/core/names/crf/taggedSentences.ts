import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { hashPair } from '../features/featureHash';
import type { TaggedName } from './sequenceTagger';

/** So many sentences are kept; then all are forgotten. A long book has fewer. */
const mostSentences = 30_000;

/**
 * Remembers what was found in sentences, so that an edit costs the sentences that it changes: those with other words,
 * and those with a word of which the rest of the article now shows something else.
 */
export class TaggedSentences {
  readonly #known = new Map<number, readonly TaggedName[]>();

  /** What was found in the sentence, or what `tag` finds in it now. */
  find(sentence: ModelSentence, document: FeatureDocument, tag: () => readonly TaggedName[]): readonly TaggedName[] {
    const key = keyOf(sentence, document);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const names = tag();
    if (this.#known.size >= mostSentences) this.#known.clear();
    this.#known.set(key, names);
    return names;
  }
}

/**
 * Stands for everything that the model sees of a sentence: its words in their places, how it is written, what the article
 * shows. A hash of 53 bits: that two of the sentences kept share one is less likely than one in ten million.
 */
function keyOf({ views, mode, line, breaks }: ModelSentence, { seen }: FeatureDocument): number {
  let low = mode * 16 + line;
  let high = views.length;
  for (let at = 0; at < views.length; at++) {
    const view = views[at];
    if (view === undefined) continue;
    const around = (seen.get(view.lower) ?? 0) * 4 + (breaks[at] ?? 0);
    low = hashPair(1, low ^ around, view.key);
    high = hashPair(2, high ^ view.key, around);
  }
  return (low >>> 0) * 0x20_0000 + (high >>> 11);
}
