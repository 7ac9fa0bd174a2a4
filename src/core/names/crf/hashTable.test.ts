import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HashTable, keptHash, keptHashBits } from './hashTable';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const lowBits = 32 - keptHashBits;

function tableOf(hashes: readonly number[]): { readonly table: HashTable; readonly keys: readonly number[] } {
  const keys = [...new Set(hashes.map(keptHash))].sort((a, b) => a - b);
  return { table: new HashTable(Int32Array.from(keys)), keys };
}

test('hash table: finds what was put into it, each at a slot of its own, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 200 }), fc.array(hash), (hashes, others) => {
      const { table, keys } = tableOf(hashes);
      keys.forEach((key, index) => {
        assert.equal(table.find(key << lowBits), table.slots[index]);
      });
      assert.equal(new Set(table.slots).size, keys.length);
      assert.ok(table.slots.every((slot) => slot >= 0 && slot < table.size));
      for (const other of others)
        assert.equal(
          table.find(other),
          keys.includes(keptHash(other)) ? table.slots[keys.indexOf(keptHash(other))] : -1,
        );
    }),
  );
});

test('hash table: hashes that differ only in the bits that are not kept are one', () => {
  const { table } = tableOf([-1, 0x123 << lowBits]);
  assert.notEqual(table.find(-1), -1);
  assert.equal(table.find(-1), table.find(-(2 ** lowBits)));
  assert.equal(table.find((0x123 << lowBits) + 1), table.find(0x123 << lowBits));
  assert.equal(table.find(0x124 << lowBits), -1);
});

test('hash table: keys that all want one slot are found', () => {
  // A slot comes from the low bits mixed with those from bit 11 on; high bits alone leave it as it is.
  const hashes = Array.from({ length: 100 }, (_, index) => (index << 24) << lowBits);
  const { table, keys } = tableOf(hashes);
  for (const key of keys) assert.ok(table.find(key << lowBits) >= 0);
  assert.equal(table.find((7 << lowBits) | 1), -1);
});

test('hash table: an empty one finds nothing', () => {
  fc.assert(
    fc.property(hash, (value) => {
      assert.equal(new HashTable(new Int32Array(0)).find(value), -1);
    }),
  );
});
