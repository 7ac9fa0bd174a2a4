import { contextFeatures, FeatureSink } from '../features/contextFeatures';
import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { hashAs } from '../features/featureHash';
import { atPlace, nearestReach, placesOf } from '../features/places';
import { type FeatureSink as WordFeatureSink, Reach, readWordFeatures, type WordView } from '../features/wordFeatures';
import { labelCount } from './labels';
import type { NameModel } from './nameModel';
import { addLanes, addRow, laneCount, readLanes, takeSurplus } from './weightRows';

/**
 * Computes the scores of all labels for units of a sentence. What a word contributes wherever it stands is summed once
 * and kept with its view.
 */
export class EmissionReader {
  readonly #model: NameModel;
  readonly #sink = new FeatureSink();
  readonly #sums = new Int32Array(laneCount);
  readonly #wordSum = new Int32Array(laneCount);
  readonly #wordFeatures: number[] = [];
  readonly #reaches: Reach[] = [];
  #wordFeatureCount = 0;
  /** Made once: a function that is made for each word is compiled as often as it is met anew. */
  readonly #takeWordFeature: WordFeatureSink = (kind, value, reach) => {
    this.#wordFeatures[this.#wordFeatureCount] = hashAs(kind, value);
    this.#reaches[this.#wordFeatureCount++] = reach;
  };
  #scores = new Float32Array(0);

  constructor(model: NameModel) {
    this.#model = model;
  }

  /** The scores of units [first, last), one after the other, `labelCount` each; valid until the next call. */
  read(sentence: ModelSentence, { seen }: FeatureDocument, first: number, last: number): Float32Array {
    const { views } = sentence;
    const { features, scale } = this.#model;
    const count = last - first;
    if (this.#scores.length < count * labelCount) this.#scores = new Float32Array(count * 2 * labelCount);
    const sums = this.#sums;
    const sink = this.#sink;
    for (let at = first; at < last; at++) {
      sums.fill(0);
      let rows = 0;
      contextFeatures(sentence, seen, at, sink);
      for (let index = 0; index < sink.count; index++) {
        const row = features.find(sink.hashes[index] ?? 0);
        if (row < 0) continue;
        addRow(sums, features.rows, row);
        rows++;
      }
      takeSurplus(sums, rows);
      for (let index = 0; index < placesOf.length; index++) {
        const view = views[at + (placesOf[index] ?? 0)];
        if (view !== undefined) addLanes(sums, (view.sums ??= this.#sum(view)), index * laneCount);
      }
      readLanes(sums, this.#scores, (at - first) * labelCount, scale);
    }
    return this.#scores;
  }

  /** What the word adds to the scores of the units around it, place after place. */
  #sum(view: WordView): Int32Array {
    const { features } = this.#model;
    const found = this.#wordFeatures;
    const reaches = this.#reaches;
    this.#wordFeatureCount = 0;
    readWordFeatures(view, this.#takeWordFeature);
    const count = this.#wordFeatureCount;
    const all = new Int32Array(placesOf.length * laneCount);
    const sums = this.#wordSum;
    for (let index = 0; index < placesOf.length; index++) {
      const place = placesOf[index] ?? 0;
      const nearest = nearestReach(place);
      let rows = 0;
      sums.fill(0);
      for (let at = 0; at < count; at++) {
        if ((reaches[at] ?? Reach.Own) < nearest) continue;
        const row = features.find(atPlace(found[at] ?? 0, place));
        if (row < 0) continue;
        addRow(sums, features.rows, row);
        rows++;
      }
      takeSurplus(sums, rows);
      all.set(sums, index * laneCount);
    }
    return all;
  }
}
