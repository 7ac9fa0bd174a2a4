import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleMistakes, ruleSeverities } from './ruleSeverities';

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

test('what nobody understands is told, with the rule that was meant', () => {
  assert.deepEqual(ruleMistakes({ 'unknown-key': 'off', 'anchor-fuzy': 'off', 'empty-value': 'loud', zzz: 'off' }), [
    'there is no rule "anchor-fuzy". Did you mean "anchor-fuzzy"?',
    '"empty-value" is "loud", which is none of error, warning, information, hint, off.',
    'there is no rule "zzz".',
  ]);
  assert.deepEqual(ruleMistakes(undefined), []);
  assert.deepEqual(ruleMistakes(['off']), ['it is no object.']);
});
