import type { FeatureDocument, ModelSentence } from '../features/featureDocument';
import { candidateStretches, type Stretch } from './candidates';
import { EmissionReader } from './emissions';
import { labelCount, outside, Place, placeOfLabel, typeOfLabel } from './labels';
import { Lattice } from './lattice';
import type { NameModel } from './nameModel';

/** A name that the sequence model found: units [first, last) of a sentence. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  /** Index of `entityTypes`. */
  readonly type: number;
  /** The probability of exactly this name, by the model. */
  readonly probability: number;
}

/** How far below the best a label's score, a logarithm of odds, leaves it out of probabilities. */
const hopeless = 12;

/** Finds the best labelling of sentences. */
export class SequenceTagger {
  readonly #emissions: EmissionReader;
  readonly #lattice: Lattice;
  readonly #transitions: Float32Array;
  #labels = new Uint8Array(0);
  #likely = new Int32Array(0);

  constructor(model: NameModel) {
    this.#emissions = new EmissionReader(model);
    this.#lattice = new Lattice(model.transitions);
    this.#transitions = model.transitions;
  }

  tag(sentence: ModelSentence, document: FeatureDocument): readonly TaggedName[] {
    const names: TaggedName[] = [];
    for (const stretch of candidateStretches(sentence)) this.#tagStretch(sentence, document, stretch, names);
    return names;
  }

  #tagStretch(sentence: ModelSentence, document: FeatureDocument, { first, last }: Stretch, names: TaggedName[]): void {
    const count = last - first;
    const emissions = this.#read(sentence, document, first, last);
    if (this.#labels.length < count) this.#labels = new Uint8Array(count * 2);
    const labels = this.#labels;
    this.#lattice.decode(emissions, count, labels);
    let isSummed = false;
    for (let at = 0; at < count; at++) {
      const label = labels[at] ?? 0;
      if (label === outside) continue;
      let end = at + 1;
      if (placeOfLabel(label) === Place.Begin) {
        while (end < count && placeOfLabel(labels[end] ?? 0) !== Place.Last) end++;
        end = Math.min(count, end + 1);
      }
      // Only stretches with a name pay for probabilities.
      if (!isSummed) this.#lattice.sum(emissions, count, this.#likelyLabels(emissions, count));
      isSummed = true;
      const probability = this.#lattice.probability(at, end, labels.subarray(at, end));
      names.push({ first: first + at, last: first + end, type: typeOfLabel(label), probability });
      at = end - 1;
    }
  }

  /**
   * The labels of each unit that can have a share in a probability, one bit each: the best labelling's, and those whose
   * score is not hopelessly below that of another. Two thirds of the work on probabilities go to the others.
   */
  #likelyLabels(emissions: Float32Array, count: number): Int32Array {
    if (this.#likely.length < count) this.#likely = new Int32Array(count * 2);
    for (let at = 0; at < count; at++) {
      const row = at * labelCount;
      let top = -Infinity;
      for (let label = 0; label < labelCount; label++) top = Math.max(top, emissions[row + label] ?? 0);
      let mask = 1 << (this.#labels[at] ?? 0);
      for (let label = 0; label < labelCount; label++)
        if ((emissions[row + label] ?? 0) > top - hopeless) mask |= 1 << label;
      this.#likely[at] = mask;
    }
    return this.#likely;
  }

  /** The scores of a stretch, with those of the steps from and to what is outside of names around it. */
  #read(sentence: ModelSentence, document: FeatureDocument, first: number, last: number): Float32Array {
    const emissions = this.#emissions.read(sentence, document, first, last);
    const end = (last - first - 1) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      if (first > 0)
        emissions[label] = (emissions[label] ?? 0) + (this.#transitions[outside * labelCount + label] ?? 0);
      if (last < sentence.views.length)
        emissions[end + label] = (emissions[end + label] ?? 0) + (this.#transitions[label * labelCount + outside] ?? 0);
    }
    return emissions;
  }

  /**
   * The probability of each label of a unit, for explanations; `labelCount` long. Undefined where no name is looked for.
   * @param at index of the unit in its sentence.
   */
  marginals(sentence: ModelSentence, document: FeatureDocument, at: number): Float64Array | undefined {
    const stretch = candidateStretches(sentence).find(({ first, last }) => first <= at && at < last);
    if (stretch === undefined) return undefined;
    const { first, last } = stretch;
    this.#lattice.sum(this.#read(sentence, document, first, last), last - first);
    const row = (at - first) * labelCount;
    const { alpha, beta } = this.#lattice;
    return Float64Array.from(
      { length: labelCount },
      (_, label) => (alpha[row + label] ?? 0) * (beta[row + label] ?? 0),
    );
  }
}
