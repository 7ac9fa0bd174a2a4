import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareText } from '../entities/compareText';
import { FirstByKey } from './firstByKey';

test('the first of a key are told whatever came and went, many or few, asked for meanwhile or not', () => {
  const step = fc.record({ value: fc.nat({ max: 11 }), isAsked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (steps) => {
      const first = new FirstByKey<string>(3, compareText);
      const all = new Set<string>();
      for (const { value, isAsked } of steps) {
        const text = String.fromCharCode(0x61 + value);
        if (all.delete(text)) first.delete('key', text);
        else {
          all.add(text);
          first.add('key', text);
        }
        if (isAsked) assert.deepEqual(first.firstOf('key'), [...all].sort().slice(0, 3));
      }
      assert.deepEqual(first.firstOf('key'), [...all].sort().slice(0, 3));
    }),
  );
});

test('what became one and many again is told in full', () => {
  const first = new FirstByKey<string>(3, compareText);
  for (const text of 'abcdef') first.add('key', text);
  assert.deepEqual(first.firstOf('key'), ['a', 'b', 'c']);
  for (const text of 'bcdef') first.delete('key', text);
  for (const text of 'bcdef') first.add('key', text);
  assert.deepEqual(first.firstOf('key'), ['a', 'b', 'c']);
  assert.deepEqual(first.firstOf('other'), []);
});
