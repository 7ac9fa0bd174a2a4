import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptHash } from '../../src/core/names/crf/hashIndex';
import { weightOf } from '../../src/core/names/crf/weightRows';
import { labelCount } from '../../src/core/names/crf/labels';
import { readNameModel } from '../../src/core/names/crf/nameModel';
import { packModel } from './packModel';
import { type ModelParts, randomModel } from './testing/smallModel';

const anyParts = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }), fc.nat())
  .map(([features, words, seed]) => randomModel(features, words, seed));

function pack({ weights, hashes, words }: ModelParts, features = hashes.length, smallestSteps = 1): Uint8Array {
  return packModel(weights, hashes, words, { features, smallestSteps });
}

/** The weights of a row, less their mean. */
function centred({ weights: { rows } }: ModelParts, row: number): readonly number[] {
  const own = [...rows.subarray(row * labelCount, (row + 1) * labelCount)];
  const mean = own.reduce((sum, weight) => sum + weight, 0) / labelCount;
  return own.map((weight) => weight - mean);
}

test('pack: what is read is what was written, weights to half a step', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const model = readNameModel(pack(parts));
      assert.deepEqual(model.transitions, parts.weights.transitions);
      parts.hashes.forEach((hash, row) => {
        const base = model.features.find(hash);
        assert.ok(base >= 0);
        centred(parts, row).forEach((weight, label) => {
          const cut = Math.max(-127 * model.scale, Math.min(127 * model.scale, weight));
          assert.ok(Math.abs(weightOf(model.features.rows, base, label) * model.scale - cut) <= model.scale * 0.501);
        });
      });
      for (const [hash, knowledge] of parts.words) assert.equal(model.words.lookUp(hash), knowledge);
    }),
  );
});

test('pack: features and words that were not written are not found', () => {
  fc.assert(
    fc.property(anyParts, fc.integer(), (parts, other) => {
      const model = readNameModel(pack(parts));
      const isOneOf = (hashes: Iterable<number>): boolean =>
        [...hashes].some((hash) => keptHash(hash) === keptHash(other));
      assert.equal(model.features.find(other) >= 0, isOneOf(parts.hashes));
      if (!isOneOf(parts.words.keys())) assert.equal(model.words.lookUp(other), 0);
    }),
  );
});

test('pack: the features with the largest weights are kept', () => {
  const parts = randomModel(40, 0, 3);
  const model = readNameModel(pack(parts, 10));
  const norms = [...parts.hashes].map((hash, row) => ({
    isKept: model.features.find(hash) >= 0,
    norm: centred(parts, row).reduce((sum, weight) => sum + weight ** 2, 0),
  }));
  norms.sort((a, b) => b.norm - a.norm);
  assert.deepEqual(
    norms.map(({ isKept }) => isKept),
    norms.map((_, rank) => rank < 10),
  );
});

test('pack: a constant on all weights of a feature makes no difference; weights of too few steps are 0', () => {
  const rows = Float32Array.from({ length: labelCount }, (_, label) => (label === 3 ? 26 : label === 4 ? 1.03 : 1));
  const parts = {
    weights: { rows, transitions: new Float32Array(labelCount ** 2) },
    hashes: Int32Array.of(7),
    words: new Map(),
  };
  const model = readNameModel(pack(parts, 1, 90));
  const base = model.features.find(7);
  // The mean is 2: less it, label 3 is beyond the largest weight, label 4 is -0.97 (77 steps), all others are -1 (79).
  assert.deepEqual(
    Array.from({ length: labelCount }, (_, label) => weightOf(model.features.rows, base, label)),
    Array.from({ length: labelCount }, (_, label) => (label === 3 ? 127 : 0)),
  );
});

test('pack: of two features with one hash the weightier stays', () => {
  const rows = new Float32Array(2 * labelCount);
  rows[1] = 0.5;
  rows[labelCount + 2] = 1.5;
  // The hashes differ only in a bit that is not kept.
  const parts = {
    weights: { rows, transitions: new Float32Array(labelCount ** 2) },
    hashes: Int32Array.of(0x70, 0x71),
    words: new Map(),
  };
  const model = readNameModel(pack(parts));
  const base = model.features.find(0x70);
  assert.equal(base, model.features.find(0x71));
  assert.ok(weightOf(model.features.rows, base, 2) > 100);
});

test('pack: the same parts give the same bytes; the version changes with weights, transitions and words', () => {
  const parts = randomModel(20, 20, 5);
  const versionOf = (changed: Partial<ModelParts>): string => readNameModel(pack({ ...parts, ...changed })).version;
  assert.deepEqual(pack(parts), pack(randomModel(20, 20, 5)));
  const { rows, transitions } = parts.weights;
  const versions = [
    versionOf({}),
    versionOf({ weights: { rows: rows.map((weight, index) => (index === 30 ? weight + 0.5 : weight)), transitions } }),
    versionOf({
      weights: { rows, transitions: transitions.map((score, index) => (index === 0 ? score + 0.5 : score)) },
    }),
    versionOf({ words: new Map([...parts.words].slice(1)) }),
  ];
  assert.equal(new Set(versions).size, versions.length);
});
