import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { GramIndex, gramLength } from './gramIndex';
import { occurrencesIn } from './searchableText';

test('finds the occurrences that a look through the text finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀', ' '), maxLength: 200 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.integer({ min: 1, max: 12 }), (text, from, length) => {
      const start = from % (text.length + 1);
      const words = text.slice(start, start + length).padEnd(1, 'a');
      assert.deepEqual(new GramIndex(text).occurrencesOf(words), occurrencesIn(text, words));
    }),
    { numRuns: 2000 },
  );
});

test('the rarest stretch of some words is the one to look for', () => {
  const text = 'the ferry and the other and the zebra';
  const gram = new GramIndex(text).rarestGram('and the zebra', 0, 'and the zebra'.length);
  assert.equal(gram.count, 1);
  assert.match('and the zebra'.slice(gram.at, gram.at + gramLength), /z|e z/);
});

test('a text without four letters has nothing', () => {
  for (const text of ['', 'a', 'abc']) assert.deepEqual(new GramIndex(text).occurrencesOf('abcd'), []);
});
