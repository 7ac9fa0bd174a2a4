import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FeatureTable } from './featureTable';
import { HashIndex, keptHash, keptHashBits } from './hashIndex';

const lowBits = 32 - keptHashBits;
/** Hashes of any kind, and hashes that all point to one place. */
const hash = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: 0, max: 3000 }).map((low) => -(2 ** 31) + low),
  fc.integer({ min: 0, max: 3000 }).map((low) => -1 - low),
);

function keysOf(hashes: readonly number[]): readonly number[] {
  return [...new Set(hashes.map(keptHash))].sort((a, b) => a - b);
}

test('hash index: finds the place of each hash of its list, and no other', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), fc.array(hash), (hashes, others) => {
      const keys = keysOf(hashes);
      const index = new HashIndex(Int32Array.from(keys));
      for (const one of [...hashes, ...others]) assert.equal(index.find(one), keys.indexOf(keptHash(one)));
    }),
  );
});

test('feature table: finds the row of each hash of its list, all different, and no other', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), fc.array(hash), (hashes, others) => {
      const keys = keysOf(hashes);
      const table = new FeatureTable(Int32Array.from(keys));
      const rows = [...table.rowOf];
      assert.equal(new Set(rows).size, rows.length);
      for (const one of [...hashes, ...others]) assert.equal(table.find(one), rows[keys.indexOf(keptHash(one))] ?? -1);
    }),
  );
});

test('hashes that differ only in the bits that are not kept are one', () => {
  const keys = Int32Array.from(keysOf([-1, 0x123 << lowBits]));
  for (const table of [new HashIndex(keys), new FeatureTable(keys)]) {
    assert.notEqual(table.find(-1), -1);
    assert.equal(table.find(-1), table.find(-(2 ** lowBits)));
    assert.equal(table.find((0x123 << lowBits) + 1), table.find(0x123 << lowBits));
    assert.equal(table.find(0x124 << lowBits), -1);
  }
});
