import { labelCount } from './labels';
import { beginnings, endings, predecessors, predecessorStarts } from './transitions';

/**
 * All labellings of a sentence at once, for a linear-chain conditional random field with legal transitions only: the
 * best one (Viterbi) and the probability of each part (forward-backward, scaled unit by unit).
 * Source: Lafferty, McCallum and Pereira, ICML 2001; scaling after Rabiner 1989.
 *
 * Scores are logarithms; the score of label y at unit i is `emissions[i * labelCount + y]`. Buffers grow to the longest
 * sentence seen and are used again. Loops go by index: what runs over an iterator takes long to compile, and this is the
 * first code that is.
 */
export class Lattice {
  readonly #transitions: Float32Array;
  readonly #transitionPowers: Float64Array;
  /** Scores and powers of the transitions in the order of `predecessors`, one after the other as they are asked for. */
  readonly #arcScores = new Float64Array(predecessors.length);
  readonly #arcPowers = new Float64Array(predecessors.length);
  #capacity = 0;
  #best = new Float64Array(0);
  #back = new Uint8Array(0);
  #powers = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scale = new Float64Array(0);

  /** @param transitions the score of label b after label a at `a * labelCount + b`. */
  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
    this.#transitionPowers = new Float64Array(labelCount * labelCount);
    this.transitionsChanged();
  }

  /** To be called after the transitions given to the constructor were changed. */
  transitionsChanged(): void {
    for (let index = 0; index < this.#transitions.length; index++)
      this.#transitionPowers[index] = Math.exp(this.#transitions[index] ?? 0);
    for (let label = 0; label < labelCount; label++) {
      for (let arc = predecessorStarts[label] ?? 0; arc < (predecessorStarts[label + 1] ?? 0); arc++) {
        const transition = (predecessors[arc] ?? 0) * labelCount + label;
        this.#arcScores[arc] = this.#transitions[transition] ?? 0;
        this.#arcPowers[arc] = this.#transitionPowers[transition] ?? 0;
      }
    }
  }

  /** Forward probabilities, each unit's summing to 1; valid after `sum`. */
  get alpha(): Float64Array {
    return this.#alpha;
  }

  /** Backward values: `alpha * beta` is the probability of a label; valid after `sum`. */
  get beta(): Float64Array {
    return this.#beta;
  }

  /** The powers of the transitions' scores. */
  get transitionPowers(): Float64Array {
    return this.#transitionPowers;
  }

  /** The powers of the emissions' scores, those of each unit divided by their largest; valid after `sum`. */
  get powers(): Float64Array {
    return this.#powers;
  }

  /** The factor by which each unit's forward values were divided; valid after `sum`. */
  get scale(): Float64Array {
    return this.#scale;
  }

  /** Writes the best labels of the first `count` units to `labels`. */
  decode(emissions: Float32Array, count: number, labels: Uint8Array): void {
    if (count === 0) return;
    this.#grow(count);
    const best = this.#best;
    const back = this.#back;
    const arcScores = this.#arcScores;
    best.fill(-Infinity, 0, labelCount);
    for (let label = 0; label < labelCount; label++)
      if ((beginnings >>> label) & 1) best[label] = emissions[label] ?? 0;
    for (let at = 1; at < count; at++) {
      const row = at * labelCount;
      const rowBefore = row - labelCount;
      for (let label = 0; label < labelCount; label++) {
        const end = predecessorStarts[label + 1] ?? 0;
        let top = -Infinity;
        let from = 0;
        for (let arc = predecessorStarts[label] ?? 0; arc < end; arc++) {
          const before = predecessors[arc] ?? 0;
          const score = (best[rowBefore + before] ?? 0) + (arcScores[arc] ?? 0);
          if (score > top) {
            top = score;
            from = before;
          }
        }
        best[row + label] = top + (emissions[row + label] ?? 0);
        back[row + label] = from;
      }
    }
    const lastRow = (count - 1) * labelCount;
    let label = 0;
    for (let ending = 0; ending < labelCount; ending++)
      if ((endings >>> ending) & 1 && (best[lastRow + ending] ?? 0) > (best[lastRow + label] ?? 0)) label = ending;
    for (let at = count - 1; at >= 0; at--) {
      labels[at] = label;
      label = back[at * labelCount + label] ?? 0;
    }
  }

  /**
   * Sums over all labellings of the first `count` units that take only allowed labels.
   * @param allowed for each unit the labels that it may take, one bit each; all where it is undefined.
   * @returns the logarithm of the sum.
   */
  sum(emissions: Float32Array, count: number, allowed?: Int32Array): number {
    if (count === 0) return 0;
    this.#grow(count);
    this.#raise(emissions, count, allowed);
    const logarithm = this.#forward(emissions, count);
    this.#backward(count);
    if (allowed !== undefined && !Number.isFinite(logarithm)) throw new RangeError('No labelling is allowed.');
    return logarithm;
  }

  /**
   * The probability that the units [first, last) have the labels given, whatever the others have; after `sum`.
   * @param labels of these units, the first at index 0.
   */
  probability(first: number, last: number, labels: Uint8Array): number {
    let label = labels[0] ?? 0;
    let probability = this.#alpha[first * labelCount + label] ?? 0;
    for (let at = first + 1; at < last; at++) {
      const next = labels[at - first] ?? 0;
      const row = at * labelCount + next;
      probability *=
        ((this.#transitionPowers[label * labelCount + next] ?? 0) * (this.#powers[row] ?? 0)) / (this.#scale[at] ?? 1);
      label = next;
    }
    return Math.min(1, probability * (this.#beta[(last - 1) * labelCount + label] ?? 0));
  }

  #raise(emissions: Float32Array, count: number, allowed: Int32Array | undefined): void {
    const powers = this.#powers;
    for (let at = 0; at < count; at++) {
      const row = at * labelCount;
      let top = -Infinity;
      for (let label = 0; label < labelCount; label++) {
        const score = emissions[row + label] ?? 0;
        if (score > top) top = score;
      }
      const mask = allowed === undefined ? -1 : (allowed[at] ?? -1);
      for (let label = 0; label < labelCount; label++)
        powers[row + label] = (mask >>> label) & 1 ? Math.exp((emissions[row + label] ?? 0) - top) : 0;
      this.#best[at] = top;
    }
  }

  #forward(emissions: Float32Array, count: number): number {
    const alpha = this.#alpha;
    const powers = this.#powers;
    const arcPowers = this.#arcPowers;
    alpha.fill(0, 0, labelCount);
    let sum = 0;
    for (let label = 0; label < labelCount; label++) {
      if (((beginnings >>> label) & 1) === 0) continue;
      const value = powers[label] ?? 0;
      alpha[label] = value;
      sum += value;
    }
    let logarithm = this.#rescale(0, sum);
    for (let at = 1; at < count; at++) {
      const row = at * labelCount;
      const rowBefore = row - labelCount;
      sum = 0;
      for (let label = 0; label < labelCount; label++) {
        const power = powers[row + label] ?? 0;
        if (power === 0) {
          alpha[row + label] = 0;
          continue;
        }
        const end = predecessorStarts[label + 1] ?? 0;
        let value = 0;
        for (let arc = predecessorStarts[label] ?? 0; arc < end; arc++) {
          value += (alpha[rowBefore + (predecessors[arc] ?? 0)] ?? 0) * (arcPowers[arc] ?? 0);
        }
        value *= power;
        alpha[row + label] = value;
        sum += value;
      }
      logarithm += this.#rescale(at, sum);
    }
    // Only labellings that may end count.
    const lastRow = (count - 1) * labelCount;
    return logarithm + Math.log(this.#ended(lastRow));
  }

  /** The forward values of the labels that a sentence may end with, of the last unit. */
  #ended(lastRow: number): number {
    let sum = 0;
    for (let label = 0; label < labelCount; label++)
      if ((endings >>> label) & 1) sum += this.#alpha[lastRow + label] ?? 0;
    return sum;
  }

  #rescale(at: number, sum: number): number {
    const row = at * labelCount;
    const scale = sum > 0 ? sum : 1;
    for (let label = 0; label < labelCount; label++) this.#alpha[row + label] = (this.#alpha[row + label] ?? 0) / scale;
    this.#scale[at] = scale;
    return Math.log(scale) + (this.#best[at] ?? 0);
  }

  #backward(count: number): void {
    const beta = this.#beta;
    const powers = this.#powers;
    const arcPowers = this.#arcPowers;
    const lastRow = (count - 1) * labelCount;
    beta.fill(0, lastRow, lastRow + labelCount);
    const ended = this.#ended(lastRow);
    for (let label = 0; label < labelCount; label++)
      if ((endings >>> label) & 1) beta[lastRow + label] = ended > 0 ? 1 / ended : 0;
    for (let at = count - 1; at > 0; at--) {
      const row = at * labelCount;
      const rowBefore = row - labelCount;
      const scale = this.#scale[at] ?? 1;
      beta.fill(0, rowBefore, row);
      for (let label = 0; label < labelCount; label++) {
        const value = ((powers[row + label] ?? 0) * (beta[row + label] ?? 0)) / scale;
        if (value === 0) continue;
        const end = predecessorStarts[label + 1] ?? 0;
        for (let arc = predecessorStarts[label] ?? 0; arc < end; arc++) {
          const before = predecessors[arc] ?? 0;
          beta[rowBefore + before] = (beta[rowBefore + before] ?? 0) + value * (arcPowers[arc] ?? 0);
        }
      }
    }
  }

  #grow(count: number): void {
    if (count <= this.#capacity) return;
    this.#capacity = Math.max(64, count * 2);
    const size = this.#capacity * labelCount;
    this.#best = new Float64Array(size);
    this.#back = new Uint8Array(size);
    this.#powers = new Float64Array(size);
    this.#alpha = new Float64Array(size);
    this.#beta = new Float64Array(size);
    this.#scale = new Float64Array(this.#capacity);
  }
}
