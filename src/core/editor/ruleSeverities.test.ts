import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleSeverities } from './ruleSeverities';

test('keeps what is a severity', () => {
  const setting = { 'unknown-key': 'off', 'anchor-not-found': 'error', a: 'loud', b: 3, c: null };
  assert.deepEqual(
    [...ruleSeverities(setting)],
    [
      ['unknown-key', 'off'],
      ['anchor-not-found', 'error'],
    ],
  );
});

for (const [name, setting] of [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'off'],
  ['a number', 3],
  ['a list', []],
] as const) {
  test(`${name} gives no severities`, () => {
    assert.equal(ruleSeverities(setting).size, 0);
  });
}
