import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../bench/corpus/random';
import { labelCount, labelOf, mayBegin, mayEnd, mayFollow, outside, Place } from '../../src/core/names/crf/labels';
import { type RowExample, trainCrf, type TrainingOptions, type Weights } from './crfTrainer';

const begin = labelOf(0, Place.Begin);
const last = labelOf(0, Place.Last);
const only = labelOf(2, Place.Only);
const allLabels = Array.from({ length: labelCount }, (_, label) => label);
const everything = -1;

/** A sentence in which unit i has the rows given for it. */
function sentence(
  labels: readonly number[],
  rows: readonly (readonly number[])[],
  allowed?: readonly number[],
): RowExample {
  const starts = [0];
  for (const own of rows) starts.push(starts.at(-1)! + own.length);
  return {
    rows: Int32Array.from(rows.flat()),
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(labels),
    allowed: allowed === undefined ? undefined : Int32Array.from(allowed),
    weight: 1,
  };
}

function train(examples: readonly RowExample[], options: Partial<TrainingOptions> = {}, seed = 1): Weights {
  const rowCount = 1 + Math.max(...examples.flatMap(({ rows }) => [...rows]));
  return trainCrf(examples, rowCount, { epochs: 1, learningRate: 0.2, dropout: 0, ...options }, new Random(seed));
}

/** All legal labellings of two units that take only allowed labels. */
function legalPairs(allowed: readonly number[] = [everything, everything]): readonly (readonly [number, number])[] {
  return allLabels.flatMap((a) =>
    allLabels
      .filter((b) => mayBegin(a) && mayFollow(a, b) && mayEnd(b))
      .filter((b) => ((allowed[0]! >>> a) & 1) === 1 && ((allowed[1]! >>> b) & 1) === 1)
      .map((b) => [a, b] as const),
  );
}

/** The share of labellings that have something: its probability where all weights are 0. */
function share(pairs: readonly (readonly [number, number])[], has: (a: number, b: number) => boolean): number {
  return pairs.filter(([a, b]) => has(a, b)).length / pairs.length;
}

/** The first step of AdaGrad along a gradient; steps along a gradient near 0 are not taken. */
function firstStep(gradient: number, rate: number): number {
  return Math.abs(gradient) < 1e-3 ? 0 : (rate * gradient) / Math.sqrt(gradient ** 2 + 1e-2);
}

function assertClose(actual: number | undefined, expected: number, what: string): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-5, `${what}: ${String(actual)}, not ${expected}`);
}

const mayBeOnly = (1 << outside) | (1 << only);
const annotations: Readonly<Record<string, readonly number[] | undefined>> = {
  'the labels are known': undefined,
  'some labels are open': [1 << only, mayBeOnly],
};

for (const [what, allowed] of Object.entries(annotations))
  test(`trainer: the first step is along the gradient of the likelihood, where ${what}`, () => {
    const labels = allowed === undefined ? [begin, last] : [only, outside];
    const { rows, transitions } = train([sentence(labels, [[0], [1]], allowed)]);
    const observed = allowed === undefined ? [[begin, last] as const] : legalPairs(allowed);
    const all = legalPairs();
    for (const label of allLabels) {
      const first = share(observed, (a) => a === label) - share(all, (a) => a === label);
      const second = share(observed, (_, b) => b === label) - share(all, (_, b) => b === label);
      assertClose(rows[label], firstStep(first, 0.2), `label ${label} of the first unit`);
      assertClose(rows[labelCount + label], firstStep(second, 0.2), `label ${label} of the second unit`);
      for (const next of allLabels) {
        const arc = (a: number, b: number): boolean => a === label && b === next;
        assertClose(
          transitions[label * labelCount + next],
          firstStep(share(observed, arc) - share(all, arc), 0.2),
          `${label} before ${next}`,
        );
      }
    }
  });

test('trainer: a sentence without known labels teaches nothing', () => {
  const { rows, transitions } = train([sentence([outside, outside], [[0], [1]], [everything, everything])]);
  assert.ok(rows.every((weight) => weight === 0));
  assert.ok(transitions.every((weight) => weight === 0));
});

test('trainer: open labels do not pull towards outside', () => {
  const known = sentence([only], [[0, 1]]);
  const open = sentence([outside], [[0, 2]], [everything]);
  const { rows } = train([known, open, known, open], { epochs: 6 });
  assert.ok(rows[only]! > rows[outside]!);
  // Said to be outside, the same sentences do.
  const denied = sentence([outside], [[0, 2]]);
  const { rows: others } = train([known, denied, known, denied], { epochs: 6 });
  assert.ok(others[2 * labelCount + outside]! > 0.1);
  assert.ok(Math.abs(rows[2 * labelCount + outside]!) < 0.05);
});

test('trainer: what weighs nothing teaches nothing', () => {
  const { rows } = train([{ ...sentence([only], [[0]]), weight: 0 }]);
  assert.ok(rows.every((weight) => weight === 0));
});

/** Sentences in which row 0 is said of names, row 1 of other words, and 2 to 9 of anything. */
const learnable = Array.from({ length: 30 }, (_, index) =>
  sentence(
    [outside, index % 2 === 0 ? only : outside, outside],
    [[1, 2 + (index % 8)], [index % 2 === 0 ? 0 : 1, 2 + (index % 5)], [1]],
  ),
);

test('trainer: the likelihood rises from epoch to epoch', () => {
  const likelihoods: number[] = [];
  train(learnable, { epochs: 5, onEpoch: (_, likelihood) => likelihoods.push(likelihood) });
  assert.equal(likelihoods.length, 5);
  likelihoods.forEach((likelihood, index) => {
    assert.ok(likelihood <= 0 && likelihood > (likelihoods[index - 1] ?? -Infinity));
  });
});

test('trainer: the same seed gives the same weights, another seed others', () => {
  const options = { epochs: 3, dropout: 0.3 };
  assert.deepEqual(train(learnable, options, 7), train(learnable, options, 7));
  assert.notDeepEqual(train(learnable, options, 7), train(learnable, options, 8));
});

test('trainer: transitions that cannot be are never learned', () => {
  const { transitions } = train(learnable, { epochs: 3 });
  for (const before of allLabels)
    for (const after of allLabels)
      if (!mayFollow(before, after)) assert.equal(transitions[before * labelCount + after], 0);
});
