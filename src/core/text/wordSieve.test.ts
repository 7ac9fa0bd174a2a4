import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../bench/corpus/random';
import { WordSieve } from './wordSieve';

test('a text has a word where its letters stand together, in capitals or not', () => {
  const sieve = new WordSieve(['mayor', 'a', 'president']);
  for (const text of [
    'mayor',
    'The Mayor spoke',
    'MAYOR.',
    '(president)',
    'vice-president',
    "mayor's",
    'A day',
    'é mayor é',
  ])
    assert.ok(sieve.isIn(text), text);
  for (const text of ['', ' ', 'mayors', 'mayoral minor', 'presents', 'mayo r', '1234', 'mayör', 'İ'])
    assert.ok(!sieve.isIn(text), text);
  assert.ok(!new WordSieve([]).isIn('any words'));
});

test('it finds what looking at each word finds', () => {
  const random = new Random(7);
  const letters = 'a b c A B - é'.split(' ').concat(' ');
  const word = (): string => Array.from({ length: 1 + random.below(4) }, () => random.pick(letters)).join('');
  for (let round = 0; round < 500; round++) {
    const words = [...new Set(Array.from({ length: 4 }, word))]
      .map((each) => each.toLowerCase())
      .filter((each) => /^[a-z]+$/.test(each));
    const text = Array.from({ length: 6 }, word).join(' ');
    const expected = (text.match(/[a-z]+/gi) ?? []).some((each) => words.includes(each.toLowerCase()));
    assert.equal(new WordSieve(words).isIn(text), expected, `${words.join()} in ${text}`);
  }
});
