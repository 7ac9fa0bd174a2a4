import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Random } from '../../../../bench/corpus/random';
import { labelCount, mayBegin, mayEnd, mayFollow } from './labels';
import { Lattice } from './lattice';

const allLabels = Array.from({ length: labelCount }, (_, label) => label);

/** All labellings of so many units that may be: 7 of one unit, 433 of three. */
function legalPaths(count: number): readonly (readonly number[])[] {
  let paths: readonly (readonly number[])[] = allLabels.filter(mayBegin).map((label) => [label]);
  for (let at = 1; at < count; at++)
    paths = paths.flatMap((path) =>
      allLabels.filter((label) => mayFollow(path.at(-1)!, label)).map((label) => [...path, label]),
    );
  return paths.filter((path) => mayEnd(path.at(-1)!));
}

const pathsOfLength = new Map([1, 2, 3].map((count) => [count, legalPaths(count)]));

interface Scores {
  readonly count: number;
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

function scoresOf(count: number, spread: number, seed: number): Scores {
  const random = new Random(seed);
  const draw = (length: number): Float32Array => Float32Array.from({ length }, () => (random.next() * 2 - 1) * spread);
  return { count, emissions: draw(count * labelCount), transitions: draw(labelCount * labelCount) };
}

const anyScores = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 0.5, 3, 20), fc.integer())
  .map(([count, spread, seed]) => scoresOf(count, spread, seed));

function scoreOf({ emissions, transitions }: Scores, path: ArrayLike<number>): number {
  let score = 0;
  for (let at = 0; at < path.length; at++) {
    score += emissions[at * labelCount + path[at]!]!;
    if (at > 0) score += transitions[path[at - 1]! * labelCount + path[at]!]!;
  }
  return score;
}

function logOfSum(logarithms: readonly number[]): number {
  const top = logarithms.reduce((a, b) => Math.max(a, b), -Infinity);
  return top === -Infinity ? top : top + Math.log(logarithms.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

function assertClose(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected)), `${what}: ${actual}, ${expected}`);
}

test('lattice: decode finds the best of all legal labellings', () => {
  fc.assert(
    fc.property(anyScores, (scores) => {
      const labels = new Uint8Array(scores.count);
      new Lattice(scores.transitions).decode(scores.emissions, scores.count, labels);
      const paths = pathsOfLength.get(scores.count)!;
      assert.ok(
        paths.some((path) => path.join() === labels.join()),
        `${labels.join()} is not legal`,
      );
      assertClose(scoreOf(scores, labels), Math.max(...paths.map((path) => scoreOf(scores, path))), 'score');
    }),
  );
});

/** Masks that leave at least one labelling; undefined for no masks at all. */
const masksFor = (count: number): fc.Arbitrary<Int32Array | undefined> =>
  fc.option(
    fc.tuple(fc.nat(), fc.array(fc.integer(), { minLength: count, maxLength: count })).map(([choice, bits]) => {
      const paths = pathsOfLength.get(count)!;
      const path = paths[choice % paths.length]!;
      return Int32Array.from(bits, (mask, at) => mask | (1 << path[at]!));
    }),
    { nil: undefined },
  );

const scoresAndMasks = anyScores.chain((scores) => fc.tuple(fc.constant(scores), masksFor(scores.count)));

function allowedPaths(count: number, allowed: Int32Array | undefined): readonly (readonly number[])[] {
  return pathsOfLength
    .get(count)!
    .filter((path) => path.every((label, at) => allowed === undefined || ((allowed[at]! >>> label) & 1) === 1));
}

test('lattice: sum is that over all legal labellings that take only allowed labels', () => {
  fc.assert(
    fc.property(scoresAndMasks, ([scores, allowed]) => {
      const sum = new Lattice(scores.transitions).sum(scores.emissions, scores.count, allowed);
      const paths = allowedPaths(scores.count, allowed);
      assertClose(sum, logOfSum(paths.map((path) => scoreOf(scores, path))), 'sum');
    }),
  );
});

test('lattice: the probability of a part is that of all labellings with it', () => {
  fc.assert(
    fc.property(scoresAndMasks, fc.nat(), fc.nat(), fc.nat(), ([scores, allowed], choice, from, length) => {
      const { count } = scores;
      const all = pathsOfLength.get(count)!;
      const chosen = all[choice % all.length]!;
      const first = from % count;
      const last = first + 1 + (length % (count - first));
      const labels = Uint8Array.from(chosen.slice(first, last));
      const lattice = new Lattice(scores.transitions);
      lattice.sum(scores.emissions, count, allowed);
      const paths = allowedPaths(count, allowed);
      const logarithms = paths.map((path) => scoreOf(scores, path));
      const total = logOfSum(logarithms);
      const part = logOfSum(
        logarithms.filter((_, index) => labels.every((label, at) => paths[index]![first + at] === label)),
      );
      assertClose(lattice.probability(first, last, labels), Math.exp(part - total), 'probability');
    }),
  );
});

test('lattice: the probabilities of the labels of a unit add up to 1; of labels that are not allowed it is 0', () => {
  fc.assert(
    fc.property(scoresAndMasks, ([scores, allowed]) => {
      const lattice = new Lattice(scores.transitions);
      lattice.sum(scores.emissions, scores.count, allowed);
      for (let at = 0; at < scores.count; at++) {
        const each = allLabels.map(
          (label) => lattice.alpha[at * labelCount + label]! * lattice.beta[at * labelCount + label]!,
        );
        assertClose(
          each.reduce((a, b) => a + b, 0),
          1,
          'sum of probabilities',
        );
        if (allowed !== undefined)
          for (const label of allLabels) if (((allowed[at]! >>> label) & 1) === 0) assert.equal(each[label], 0);
      }
    }),
  );
});

test('lattice: one lattice for sentences of all lengths gives what a new one gives', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer()), { maxLength: 8 }), (sentences) => {
      const { transitions } = scoresOf(0, 2, 1);
      const used = new Lattice(transitions);
      for (const [count, seed] of sentences) {
        const { emissions } = scoresOf(count, 3, seed);
        const fresh = new Lattice(transitions);
        const [labels, others] = [new Uint8Array(count), new Uint8Array(count)];
        used.decode(emissions, count, labels);
        fresh.decode(emissions, count, others);
        assert.deepEqual(labels, others);
        assert.equal(used.sum(emissions, count), fresh.sum(emissions, count));
        if (count > 0) assert.equal(used.probability(0, count, labels), fresh.probability(0, count, labels));
      }
    }),
    { numRuns: 30 },
  );
});

test('lattice: transitions that change are taken up', () => {
  const { emissions, transitions, count } = scoresOf(3, 2, 5);
  const lattice = new Lattice(transitions);
  lattice.sum(emissions, count);
  transitions.forEach((value, index) => (transitions[index] = value / 2));
  lattice.transitionsChanged();
  assert.equal(lattice.sum(emissions, count), new Lattice(transitions).sum(emissions, count));
});

/** The logarithm of the sum over all legal labellings, unit by unit in logarithms only. */
function slowSum({ count, emissions, transitions }: Scores): number {
  let row = allLabels.map((label) => (mayBegin(label) ? emissions[label]! : -Infinity));
  for (let at = 1; at < count; at++) {
    const before = row;
    row = allLabels.map((label) => {
      const arcs = allLabels.filter((other) => mayFollow(other, label));
      return (
        logOfSum(arcs.map((other) => before[other]! + transitions[other * labelCount + label]!)) +
        emissions[at * labelCount + label]!
      );
    });
  }
  return logOfSum(row.filter((_, label) => mayEnd(label)));
}

for (const spread of [1, 20, 300]) {
  test(`lattice: 240 units with scores up to ${spread} neither overflow nor vanish`, () => {
    for (let seed = 0; seed < 5; seed++) {
      const drawn = scoresOf(240, spread, seed);
      const scores = { ...drawn, transitions: drawn.transitions.map((value) => value / Math.max(1, spread / 10)) };
      const lattice = new Lattice(scores.transitions);
      const labels = new Uint8Array(240);
      lattice.decode(scores.emissions, 240, labels);
      const sum = lattice.sum(scores.emissions, 240);
      assertClose(sum, slowSum(scores), 'sum');
      assertClose(
        lattice.probability(0, 240, labels),
        Math.exp(scoreOf(scores, labels) - sum),
        'probability of the best',
      );
      for (const values of [lattice.alpha, lattice.beta])
        assert.ok(values.subarray(0, 240 * labelCount).every((value) => Number.isFinite(value)));
    }
  });
}
