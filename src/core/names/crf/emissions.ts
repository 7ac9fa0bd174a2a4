import { contextFeatures, mostContextFeatures } from '../features/contextFeatures';
import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { atPlace, placesOf } from '../features/places';
import type { WordView } from '../features/wordFeatures';
import { labelCount } from './labels';
import type { NameModel } from './nameModel';

/**
 * Computes the scores of all labels for units of a sentence. What a word contributes wherever it stands is summed once
 * for each word and kept with its view, so that most of a text costs five additions a label.
 */
export class EmissionReader {
  readonly #model: NameModel;
  readonly #buffer = new Int32Array(mostContextFeatures);
  readonly #byView = new WeakMap<WordView, Int32Array>();
  readonly #steps = new Int32Array(labelCount);
  #scores = new Float32Array(0);

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** The scores of units [first, last), one after the other, `labelCount` each; valid until the next call. */
  read(sentence: ModelSentence, { seen }: FeatureDocument, first: number, last: number): Float32Array {
    const { views, runs } = sentence;
    const { weights, scale } = this.#model;
    const count = last - first;
    if (this.#scores.length < count * labelCount) this.#scores = new Float32Array(count * 2 * labelCount);
    const scores = this.#scores;
    const steps = this.#steps;
    for (let at = first; at < last; at++) {
      steps.fill(0);
      for (let index = 0; index < placesOf.length; index++) {
        const view = views[at + (placesOf[index] ?? 0)];
        if (view !== undefined) add(steps, this.#sumsOf(view), index * labelCount);
      }
      const features = contextFeatures(sentence, runs, seen, at, this.#buffer);
      for (let index = 0; index < features; index++) {
        const base = this.#model.findRow(this.#buffer[index] ?? 0);
        if (base >= 0) add(steps, weights, base);
      }
      const row = (at - first) * labelCount;
      for (let label = 0; label < labelCount; label++) scores[row + label] = (steps[label] ?? 0) * scale;
    }
    return scores;
  }

  /** What the word adds to the scores of the units around it, place after place. */
  #sumsOf(view: WordView): Int32Array {
    const known = this.#byView.get(view);
    if (known !== undefined) return known;
    const { weights } = this.#model;
    const sums = new Int32Array(placesOf.length * labelCount);
    placesOf.forEach((place, index) => {
      const features = place === 0 ? view.own : place === 1 || place === -1 ? view.near : view.far;
      const part = sums.subarray(index * labelCount, (index + 1) * labelCount);
      for (const feature of features) {
        const base = this.#model.findRow(atPlace(feature, place));
        if (base >= 0) add(part, weights, base);
      }
    });
    this.#byView.set(view, sums);
    return sums;
  }
}

function add(steps: Int32Array, values: Int32Array | Int8Array, from: number): void {
  for (let label = 0; label < labelCount; label++) steps[label] = (steps[label] ?? 0) + (values[from + label] ?? 0);
}
