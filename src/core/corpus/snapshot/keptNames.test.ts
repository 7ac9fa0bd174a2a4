import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { keptNamesForm } from './keptNames';

const numbers = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 40 }).map((values) => Uint32Array.from(values));
const names = fc.record(
  { path: fc.string(), names: numbers, textHash: fc.maxSafeNat(), entities: numbers },
  { noNullPrototype: true },
);

test('names of articles are read back as they were written, from bytes that begin anywhere', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), fc.nat(7), (articles, before) => {
      const bytes = keptNamesForm.encode(articles);
      const around = new Uint8Array(before + bytes.length);
      around.set(bytes, before);
      assert.deepEqual(keptNamesForm.decode(around.subarray(before)), articles);
    }),
    { numRuns: 300 },
  );
});

test('names of articles that were damaged are not read', () => {
  const bytes = keptNamesForm.encode([
    { path: 'a.txt', names: Uint32Array.of(1, 2 ** 32 - 1), textHash: 7, entities: Uint32Array.of(3) },
  ]);
  for (let place = 0; place < bytes.length; place++) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ 0x55;
    assert.equal(keptNamesForm.decode(damaged), undefined, `byte ${place}`);
    assert.equal(keptNamesForm.decode(bytes.subarray(0, place)), undefined, `cut off at ${place}`);
  }
});
