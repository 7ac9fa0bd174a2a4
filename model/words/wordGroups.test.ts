import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../bench/corpus/random';
import { groupWords, type WordVectors } from './wordGroups';

const dimensions = 16;

/** Words in bundles: those of a bundle point almost the same way. */
function bundles(count: number, size: number): WordVectors {
  const random = new Random(9);
  const direction = (): number[] => Array.from({ length: dimensions }, () => random.next() * 2 - 1);
  const vectors = Array.from({ length: count }, direction).flatMap((centre) =>
    Array.from({ length: size }, () => {
      const noise = direction();
      const vector = centre.map((value, at) => value + 0.02 * noise[at]!);
      const length = Math.hypot(...vector);
      return vector.map((value) => value / length);
    }),
  );
  return {
    words: vectors.map((_, index) => `word${index}`),
    dimensions,
    values: Float32Array.from(vectors.flat()),
  };
}

test('word groups: the same for the same seed', () => {
  const vectors = bundles(40, 10);
  assert.deepEqual(groupWords(vectors, 5), groupWords(vectors, 5));
  assert.notDeepEqual(groupWords(vectors, 5), groupWords(vectors, 6));
});

test('word groups: words used alike are together, others are not', () => {
  const [count, size] = [200, 12];
  const groups = groupWords(bundles(count, size), 1);
  let together = 0;
  let apart = 0;
  for (let word = 0; word < groups.length; word++) {
    // The next of its own bundle, and one of the bundle after it; by the widest group.
    const own = Math.floor(word / size) * size + ((word + 1) % size);
    const other = (word + size) % groups.length;
    if (groups[word]! >> 6 === groups[own]! >> 6) together++;
    if (groups[word]! >> 6 !== groups[other]! >> 6) apart++;
  }
  assert.ok(together / groups.length > 0.95, `${together} of ${groups.length} together`);
  assert.ok(apart / groups.length > 0.75, `${apart} of ${groups.length} apart`);
});

test('word groups: numbers from 0 to 2047, also for fewer words than groups and for none', () => {
  for (const vectors of [bundles(300, 10), bundles(2, 2), bundles(0, 0)]) {
    const groups = groupWords(vectors, 2);
    assert.equal(groups.length, vectors.words.length);
    assert.ok(groups.every((group) => group >= 0 && group < 2048));
  }
});
