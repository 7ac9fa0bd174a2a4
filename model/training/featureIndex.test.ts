import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FeatureIndex } from './featureIndex';

const hashes = fc.array(fc.oneof(fc.integer({ min: -8, max: 8 }), fc.integer()), { maxLength: 60 });

test('feature index: rows for features that are seen often enough, in the order of their hashes', () => {
  fc.assert(
    fc.property(fc.array(hashes, { maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (lists, least) => {
      const index = new FeatureIndex();
      for (const list of lists) index.count(Int32Array.from(list));
      index.number(least);
      const counts = new Map<number, number>();
      for (const hash of lists.flat()) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      const kept = [...counts].filter(([, count]) => count >= least).map(([hash]) => hash);
      kept.sort((a, b) => a - b);
      assert.equal(index.rowCount, kept.length);
      assert.deepEqual([...index.hashes()], kept);
      for (const hash of [...counts.keys(), 12345]) assert.equal(index.rowOf(hash), kept.indexOf(hash));
    }),
    { numRuns: 40 },
  );
});

test('feature index: more features than it has room for at first', () => {
  const index = new FeatureIndex();
  const count = 700_000;
  const all = Int32Array.from({ length: count }, (_, at) => Math.imul(at, 0x9e3779b1));
  index.count(all);
  index.count(all.subarray(0, 1000));
  index.number(2);
  assert.equal(index.rowCount, 1000);
  assert.ok(all.subarray(0, 1000).every((hash) => index.rowOf(hash) >= 0));
  assert.equal(index.rowOf(all[1000]!), -1);
  index.number(1);
  assert.equal(index.rowCount, count);
});

test('feature index: before rows are given there are none', () => {
  const index = new FeatureIndex();
  index.count(Int32Array.of(1, 1, 1));
  assert.equal(index.rowOf(1), -1);
  assert.equal(index.rowCount, 0);
});
