import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContextFeature } from '../features/contextFeatures';
import { WordFeature } from '../features/wordFeatures';
import { describeContextFeature, describeWordFeature, type Surroundings } from './describeClue';

const around: Surroundings = {
  form: (distance) => ['the', 'Minister', 'Tomas', '”', undefined][distance + 2],
  run: { first: 'Minister', last: 'Tomas', before: undefined, after: 'said' },
};

test('a word’s feature says what it is of which word', () => {
  const says = (kind: number, value: number, place: -2 | -1 | 0 | 1 | 2): string =>
    describeWordFeature(kind, value, place, around);
  assert.equal(says(WordFeature.Lower, 123, 0), 'the word “Tomas”');
  assert.equal(says(WordFeature.Lower, 123, 1), 'the word a quotation mark, after');
  assert.equal(says(WordFeature.Prefix + (3 << 8), 123, 0), 'how “Tomas” begins');
  assert.equal(says(WordFeature.Suffix + (3 << 8), 123, -1), 'how “Minister” ends, before');
  assert.equal(says(WordFeature.Flag, 3, -1), '“Minister” is a title or an office, before');
  assert.equal(says(WordFeature.Capital, 6, 0), '“Tomas” is nearly always written with a capital');
  assert.equal(says(WordFeature.Capital, 0, 0), '“Tomas” is rare in running text');
  assert.equal(says(WordFeature.Person, 3, 0), 'very many people are called “Tomas”');
  assert.equal(says(WordFeature.City, 0, -2), 'no town is called “the”, two words before');
  assert.equal(says(WordFeature.MiddleGroup, 7, 0), says(WordFeature.Group, 7, 0));
});

test('a feature of the surroundings names the words around, and the edges of the sentence', () => {
  assert.equal(describeContextFeature(ContextFeature.PairBefore, around), '“Minister” and then “Tomas”');
  assert.equal(
    describeContextFeature(ContextFeature.FarPairAfter, around),
    'before a quotation mark and the edge of the sentence',
  );
  assert.equal(
    describeContextFeature(ContextFeature.RunBefore, around),
    'the words with capitals follow the edge of the sentence',
  );
  assert.equal(describeContextFeature(ContextFeature.RunAfter, around), 'the words with capitals go before “said”');
  assert.equal(describeContextFeature(ContextFeature.Opening, around), '“Tomas” is inside the sentence');
});
