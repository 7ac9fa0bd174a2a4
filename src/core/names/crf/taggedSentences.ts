import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import type { TaggedName } from './sequenceTagger';

/** So many sentences are kept; then all are forgotten. A long book has fewer. */
const mostSentences = 30_000;

/**
 * Remembers what was found in sentences, so that an edit costs the sentences that it changes: those with other words,
 * and those with a word of which the rest of the article now shows something else.
 */
export class TaggedSentences {
  readonly #known = new Map<string, readonly TaggedName[]>();

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

/** Everything that the model sees of a sentence: its words in their places, how it is written, what the article shows. */
function keyOf({ views, mode, line, breaks }: ModelSentence, { seen }: FeatureDocument): string {
  let key = String.fromCharCode(mode * 16 + line);
  for (let at = 0; at < views.length; at++) {
    const view = views[at];
    if (view === undefined) continue;
    const bits = seen.get(view.lower) ?? 0;
    key += String.fromCharCode(view.id & 0xffff, view.id >>> 16, bits * 4 + (breaks[at] ?? 0));
  }
  return key;
}
