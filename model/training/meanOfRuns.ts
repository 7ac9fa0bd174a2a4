import type { Weights } from './crfTrainer';

/**
 * The mean of what several runs learned. As the model is linear in its weights, it decides as all of them together.
 * @param learn one run, by its number from 1. @throws RangeError when there is to be no run.
 */
export function meanOfRuns(runs: number, learn: (run: number) => Weights): Weights {
  if (runs < 1) throw new RangeError('There must be a run.');
  const sum = learn(1);
  for (let run = 2; run <= runs; run++) {
    const next = learn(run);
    add(sum.rows, next.rows);
    add(sum.transitions, next.transitions);
  }
  divide(sum.rows, runs);
  divide(sum.transitions, runs);
  return sum;
}

function add(sum: Float32Array, values: Float32Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] ?? 0) + (values[index] ?? 0);
}

function divide(values: Float32Array, divisor: number): void {
  for (let index = 0; index < values.length; index++) values[index] = (values[index] ?? 0) / divisor;
}
