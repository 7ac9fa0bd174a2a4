import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scanAddress } from './addresses';
import { plainWordEnd, WordScanner } from './wordScanner';

const pieces = [
  'a',
  'Gen',
  'www',
  'government',
  'co',
  'é',
  ' ',
  '\n',
  '.',
  '..',
  ',',
  '!',
  ')',
  '"',
  "'",
  's',
  '-',
  '@',
  ':',
];

test('the end of a plain word is where the scanner finds it, and no address goes on there', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = `w${parts.join('')}`;
      const end = plainWordEnd(text, 0);
      if (end === 0) return;
      plain++;
      const word = new WordScanner(text, 0).scan();
      assert.deepEqual(
        [word.end, word.hasLetter, word.plain, word.parts, word.possessiveEnd, scanAddress(text, 0)],
        [end, true, true, undefined, 0, 0],
      );
    }),
    { numRuns: 3000 },
  );
  assert.ok(plain > 500, `${plain} plain words`);
});
