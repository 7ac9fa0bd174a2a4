import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Foremost } from './foremost';

test('the chosen ones are the first of all, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 59 }), { minLength: 50, maxLength: 200, size: 'max' }), (changes) => {
      const all = new Set<number>();
      const foremost = new Foremost(all, 5, (one, other) => one < other);
      for (const number of changes) {
        if (all.delete(number)) foremost.delete(number);
        else {
          all.add(number);
          foremost.add(number);
        }
        assert.deepEqual(foremost.chosen, [...all].sort((a, b) => a - b).slice(0, 5));
      }
    }),
  );
});
