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

/** A table of features without weights. */
function tableOf(keys: readonly number[]): FeatureTable {
  return new FeatureTable(Int32Array.from(keys), { masks: new Int32Array(keys.length), values: new Int8Array() });
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
      const table = tableOf(keys);
      const rows = new Map<number, number>();
      for (const one of hashes) rows.set(table.find(one), keptHash(one));
      assert.equal(rows.size, keys.length);
      assert.ok(!rows.has(-1));
      for (const one of others) assert.equal(table.find(one) >= 0, keys.includes(keptHash(one)));
    }),
  );
});

test('hashes that differ only in the bits that are not kept are one', () => {
  const keys = Int32Array.from(keysOf([-1, 0x123 << lowBits]));
  for (const table of [new HashIndex(keys), tableOf([...keys])]) {
    assert.notEqual(table.find(-1), -1);
    assert.equal(table.find(-1), table.find(-(2 ** lowBits)));
    assert.equal(table.find((0x123 << lowBits) + 1), table.find(0x123 << lowBits));
    assert.equal(table.find(0x124 << lowBits), -1);
  }
});

test('feature table: more or fewer weights than the masks say are an error', () => {
  const keys = Int32Array.of(1, 2);
  const masks = Int32Array.of(0b101, 0b10);
  for (const count of [0, 2, 4])
    assert.throws(() => new FeatureTable(keys, { masks, values: new Int8Array(count) }), RangeError);
  assert.ok(new FeatureTable(keys, { masks, values: new Int8Array(3) }).find(1 << lowBits) >= 0);
});
