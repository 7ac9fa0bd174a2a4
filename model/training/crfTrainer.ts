import { labelCount, mayFollow } from '../../src/core/names/crf/labels';
import { Lattice } from '../../src/core/names/crf/lattice';
import { predecessors, predecessorStarts } from '../../src/core/names/crf/transitions';
import type { Random } from '../../bench/corpus/random';
import type { Example } from './examples';

/** An example whose features are rows of weights. */
export interface RowExample extends Omit<Example, 'features'> {
  readonly rows: Int32Array;
  /** How much it counts. */
  readonly weight: number;
}

/** How to train. */
export interface TrainingOptions {
  readonly epochs: number;
  readonly learningRate: number;
  /** The share of features that are left out at random, anew for each unit. */
  readonly dropout: number;
  /** Called after each epoch. */
  readonly onEpoch?: (epoch: number, logLikelihood: number) => void;
}

/** What was learned. */
export interface Weights {
  /** Row after row, `labelCount` each. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

const smallestGradient = 1e-3;

/**
 * Learns the weights of a linear-chain conditional random field by stochastic gradient ascent on the likelihood, one
 * sentence a step, with AdaGrad step sizes; the result is the mean of the weights after each of the last epochs. Where
 * annotation leaves labels open, the likelihood is that of all labellings that agree with it.
 * Sources: Lafferty et al. 2001; Duchi, Hazan and Singer 2011 (AdaGrad); Tsuboi et al. 2008 (open labels).
 */
export function trainCrf(
  examples: readonly RowExample[],
  rowCount: number,
  { epochs, learningRate, dropout, onEpoch }: TrainingOptions,
  random: Random,
): Weights {
  const trainer = new Trainer(rowCount, learningRate, dropout, random);
  const order = Int32Array.from(examples, (_, index) => index);
  const averaged = Math.min(2, epochs);
  const sum = { rows: new Float32Array(rowCount * labelCount), transitions: new Float32Array(labelCount * labelCount) };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let logLikelihood = 0;
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) logLikelihood += trainer.learn(example);
    }
    if (epoch > epochs - averaged) {
      addTo(sum.rows, trainer.rows, 1 / averaged);
      addTo(sum.transitions, trainer.transitions, 1 / averaged);
    }
    onEpoch?.(epoch, logLikelihood);
  }
  return sum;
}

class Trainer {
  readonly rows: Float32Array;
  readonly transitions = new Float32Array(labelCount * labelCount);
  readonly #rowSquares: Float32Array;
  readonly #transitionSquares = new Float32Array(labelCount * labelCount);
  readonly #lattice = new Lattice(this.transitions);
  readonly #rate: number;
  readonly #dropout: number;
  readonly #random: Random;
  #emissions = new Float32Array(0);
  #gradients = new Float32Array(0);
  readonly #arcGradients = new Float64Array(labelCount * labelCount);
  #kept = new Int32Array(0);
  #keptStarts = new Int32Array(0);

  constructor(rowCount: number, rate: number, dropout: number, random: Random) {
    this.rows = new Float32Array(rowCount * labelCount);
    this.#rowSquares = new Float32Array(rowCount * labelCount);
    this.#rate = rate;
    this.#dropout = dropout;
    this.#random = random;
  }

  /** One step on one sentence; returns its log-likelihood before the step. */
  learn({ rows, starts, labels, allowed, weight }: RowExample): number {
    const count = labels.length;
    if (count === 0) return 0;
    this.#emit(rows, starts, count);
    const emissions = this.#emissions;
    const gradients = this.#gradients;
    gradients.fill(0, 0, count * labelCount);
    this.#arcGradients.fill(0);
    const all = this.#lattice.sum(emissions, count);
    this.#addExpectations(count, -1);
    let observed = 0;
    if (allowed === undefined) observed = this.#addGold(labels, count);
    else {
      observed = this.#lattice.sum(emissions, count, allowed);
      this.#addExpectations(count, 1);
    }
    this.#update(count, weight);
    return observed - all;
  }

  #emit(rows: Int32Array, starts: Int32Array, count: number): void {
    if (this.#emissions.length < count * labelCount) {
      this.#emissions = new Float32Array(count * 2 * labelCount);
      this.#gradients = new Float32Array(count * 2 * labelCount);
      this.#keptStarts = new Int32Array(count * 2 + 1);
    }
    if (this.#kept.length < rows.length) this.#kept = new Int32Array(rows.length * 2);
    const emissions = this.#emissions;
    const weights = this.rows;
    const kept = this.#kept;
    const factor = 1 / (1 - this.#dropout);
    let keptCount = 0;
    for (let at = 0; at < count; at++) {
      const row = at * labelCount;
      emissions.fill(0, row, row + labelCount);
      this.#keptStarts[at] = keptCount;
      const end = starts[at + 1] ?? 0;
      for (let index = starts[at] ?? 0; index < end; index++) {
        if (this.#random.next() < this.#dropout) continue;
        const base = (rows[index] ?? 0) * labelCount;
        kept[keptCount++] = base;
        for (let label = 0; label < labelCount; label++)
          emissions[row + label] = (emissions[row + label] ?? 0) + (weights[base + label] ?? 0);
      }
      for (let label = 0; label < labelCount; label++) emissions[row + label] = (emissions[row + label] ?? 0) * factor;
    }
    this.#keptStarts[count] = keptCount;
  }

  #addExpectations(count: number, sign: number): void {
    const { alpha, beta, powers, scale, transitionPowers } = this.#lattice;
    const gradients = this.#gradients;
    const arcs = this.#arcGradients;
    for (let index = 0; index < count * labelCount; index++)
      gradients[index] = (gradients[index] ?? 0) + sign * (alpha[index] ?? 0) * (beta[index] ?? 0);
    for (let at = 1; at < count; at++) {
      const row = at * labelCount;
      const rowBefore = row - labelCount;
      const divisor = scale[at] ?? 1;
      for (let label = 0; label < labelCount; label++) {
        const right = ((powers[row + label] ?? 0) * (beta[row + label] ?? 0)) / divisor;
        if (right < 1e-9) continue;
        const end = predecessorStarts[label + 1] ?? 0;
        for (let index = predecessorStarts[label] ?? 0; index < end; index++) {
          const before = predecessors[index] ?? 0;
          const arc = before * labelCount + label;
          arcs[arc] = (arcs[arc] ?? 0) + sign * (alpha[rowBefore + before] ?? 0) * (transitionPowers[arc] ?? 0) * right;
        }
      }
    }
  }

  #addGold(labels: Uint8Array, count: number): number {
    let score = 0;
    for (let at = 0; at < count; at++) {
      const label = labels[at] ?? 0;
      const index = at * labelCount + label;
      this.#gradients[index] = (this.#gradients[index] ?? 0) + 1;
      score += this.#emissions[index] ?? 0;
      if (at === 0) continue;
      const arc = (labels[at - 1] ?? 0) * labelCount + label;
      this.#arcGradients[arc] = (this.#arcGradients[arc] ?? 0) + 1;
      score += this.transitions[arc] ?? 0;
    }
    return score;
  }

  #update(count: number, weight: number): void {
    const weights = this.rows;
    const squares = this.#rowSquares;
    const gradients = this.#gradients;
    const kept = this.#kept;
    const rate = this.#rate;
    for (let at = 0; at < count; at++) {
      const start = this.#keptStarts[at] ?? 0;
      const end = this.#keptStarts[at + 1] ?? 0;
      for (let label = 0; label < labelCount; label++) {
        const gradient = (gradients[at * labelCount + label] ?? 0) * weight;
        if (gradient < smallestGradient && gradient > -smallestGradient) continue;
        const square = gradient * gradient;
        const step = rate * gradient;
        for (let index = start; index < end; index++) {
          const place = (kept[index] ?? 0) + label;
          const sum = (squares[place] ?? 0) + square;
          squares[place] = sum;
          weights[place] = (weights[place] ?? 0) + step / Math.sqrt(sum + 1e-2);
        }
      }
    }
    for (let before = 0; before < labelCount; before++) {
      for (let after = 0; after < labelCount; after++) {
        const arc = before * labelCount + after;
        const gradient = (this.#arcGradients[arc] ?? 0) * weight;
        if (Math.abs(gradient) < smallestGradient || !mayFollow(before, after)) continue;
        const sum = (this.#transitionSquares[arc] ?? 0) + gradient * gradient;
        this.#transitionSquares[arc] = sum;
        this.transitions[arc] = (this.transitions[arc] ?? 0) + (rate * gradient) / Math.sqrt(sum + 1e-2);
      }
    }
    this.#lattice.transitionsChanged();
  }
}

function addTo(sum: Float32Array, values: Float32Array, factor: number): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0) * factor;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random.next() * (at + 1));
    const value = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = value;
  }
}
