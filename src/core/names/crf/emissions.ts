import { contextFeatures, mostContextFeatures } from '../features/contextFeatures';
import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { atPlace, placesOf } from '../features/places';
import type { WordView } from '../features/wordFeatures';
import { labelCount } from './labels';
import { addLanes, laneCount, readLanes } from './lanes';
import type { NameModel } from './nameModel';

/**
 * Computes the scores of all labels for units of a sentence. What a word contributes wherever it stands is summed once
 * for each word and kept with its view, so that most of a text costs five additions for two labels.
 */
export class EmissionReader {
  readonly #model: NameModel;
  readonly #buffer = new Int32Array(mostContextFeatures);
  readonly #byView = new WeakMap<WordView, Int32Array>();
  readonly #sums = new Int32Array(laneCount);
  #scores = new Float32Array(0);

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** The scores of units [first, last), one after the other, `labelCount` each; valid until the next call. */
  read(sentence: ModelSentence, { seen }: FeatureDocument, first: number, last: number): Float32Array {
    const { views, runs } = sentence;
    const { features, weights, scale } = this.#model;
    const buffer = this.#buffer;
    const count = last - first;
    if (this.#scores.length < count * labelCount) this.#scores = new Float32Array(count * 2 * labelCount);
    const sums = this.#sums;
    for (let at = first; at < last; at++) {
      sums.fill(0);
      for (let index = 0; index < placesOf.length; index++) {
        const view = views[at + (placesOf[index] ?? 0)];
        if (view !== undefined) addLanes(sums, 0, this.#sumsOf(view), index * laneCount);
      }
      const found = contextFeatures(sentence, runs, seen, at, buffer);
      for (let index = 0; index < found; index++) {
        const slot = features.find(buffer[index] ?? 0);
        if (slot >= 0) addLanes(sums, 0, weights, slot * laneCount);
      }
      readLanes(sums, this.#scores, (at - first) * labelCount, scale);
    }
    return this.#scores;
  }

  /** What the word adds to the scores of the units around it, place after place. */
  #sumsOf(view: WordView): Int32Array {
    const known = this.#byView.get(view);
    if (known !== undefined) return known;
    const { features, weights } = this.#model;
    const sums = new Int32Array(placesOf.length * laneCount);
    placesOf.forEach((place, index) => {
      const list = place === 0 ? view.own : place === 1 || place === -1 ? view.near : view.far;
      for (const feature of list) {
        const slot = features.find(atPlace(feature, place));
        if (slot >= 0) addLanes(sums, index * laneCount, weights, slot * laneCount);
      }
    });
    this.#byView.set(view, sums);
    return sums;
  }
}
