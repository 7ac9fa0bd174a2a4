import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../../../src/core/dates/createDateRecognizer';
import { datePairs, errorsByCategory } from './evaluateDates';
import { scorePairs } from './scoreDates';

const article = {
  id: '1',
  dct: '2021-01-14',
  text: 'It began on January 9, 2021 and took 90 days, as in 2019.',
  timexes: [
    { start: 12, end: 27, text: 'January 9, 2021', type: 'DATE', value: '2021-01-09' },
    { start: 37, end: 44, text: '90 days', type: 'DURATION', value: 'P3M' },
  ],
};

test('a recogniser against an article: two found, one with another value, one extra', () => {
  const pairs = datePairs(`${JSON.stringify(article)}\n`, createDateRecognizer());
  const score = scorePairs(pairs);
  assert.deepEqual([score.strict.f1, score.relaxed.f1, score.typeF1, score.valueF1], [80, 80, 80, 40]);
  assert.deepEqual(
    errorsByCategory(pairs).map(({ category, gold, missed, wrongValue, extra }) => [
      category,
      gold,
      missed,
      wrongValue,
      extra,
    ]),
    [
      ['month, day and year', 1, 0, 0, 0],
      ['year', 0, 0, 0, 1],
      ['duration', 1, 0, 1, 0],
    ],
  );
});

test('a line that is no article is named', () => {
  assert.throws(() => datePairs('{"text":"a","timexes":[]}\n{"id":1}', createDateRecognizer()), /Line 2/);
});
