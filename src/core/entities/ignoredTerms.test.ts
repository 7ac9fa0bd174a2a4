import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IgnoredTerms } from './ignoredTerms';

for (const [term, words, isIgnored] of [
  ['harbour council', 'Harbour Council', true],
  ['Harbour Council', 'HARBOUR\r\nCOUNCIL', true],
  ['Harbour Council', 'Harbour Council’s', true],
  ['Harbour Council’s', 'Harbour Council', true],
  ['Seafarers', "Seafarers'", true],
  ["Ra'ad", 'Ra’ad', true],
  ['Nord-Lines', 'Nord–Lines', true],
  ['Aydogan', 'Aydoğan', true],
  ['Harbour', 'Harbour Council', false],
  ['Harbour Council', 'Harbour', false],
  ['Council', 'Councils', false],
] as const) {
  test(`“${term}” ${isIgnored ? 'stands' : 'does not stand'} for “${words.replace(/\s+/, ' ')}”`, () => {
    assert.equal(new IgnoredTerms(['other', term]).has(words), isIgnored);
  });
}

test('what two lists do not have in common is what only one of them ignores, however it is written', () => {
  const [one, other] = [new IgnoredTerms(['Harbour', 'OSLO']), new IgnoredTerms(['oslo', 'Seafarers’'])];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const difference = from.differenceTo(to);
    assert.deepEqual(
      ['harbour', 'Oslo', 'Seafarers'].map((words) => difference.has(words)),
      [true, false, true],
    );
  }
  assert.ok(one.differenceTo(new IgnoredTerms(['oslo', 'harbour'])).isEmpty);
});
