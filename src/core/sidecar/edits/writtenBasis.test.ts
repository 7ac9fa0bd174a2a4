import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import { analyseArticle } from '../../corpus/article';
import { writtenBasis } from './writtenBasis';

test('a date that a sidecar counts from a day of its own keeps that day as its basis', () => {
  const article = analyseArticle('a.txt', 'It closed on Thursday.\n', {
    recognizers: shippedRecognizers(),
    published: '2024-03-08',
    recordedDates: [
      { anchor: { form: 'one', quote: 'Thursday' }, edtf: '2020-01-02', basis: '2020-01-03', entities: [] },
    ],
  });
  const [date] = article.dates;
  assert.ok(date);
  assert.equal(writtenBasis(date, article), '2020-01-03');
});
