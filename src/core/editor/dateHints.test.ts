import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { analyseArticle } from '../corpus/article';
import { dateHints } from './dateHints';

const text =
  'On Thursday it closed, after opening on 3 March 2019. It will stay so for 90 days. Last month it leaked.\n';
const all = { start: 0, end: text.length };

function hints(published: string | undefined, part = all): readonly string[] {
  const article = analyseArticle('a.txt', text, { recognizers: shippedRecognizers(), published });
  return dateHints(article, part).map(({ offset, label }) => `${text.slice(0, offset).split(' ').at(-1)}: ${label}`);
}

test('date hints: relative dates have one, others say it themselves', () => {
  assert.deepEqual(hints('2024-03-08'), ['Thursday: Thursday 7 March 2024', 'month: February 2024']);
});

test('date hints: only those of the part that is asked for', () => {
  assert.deepEqual(hints('2024-03-08', { start: 30, end: text.length }), ['month: February 2024']);
});

test('date hints: a recorded meaning that the words do not say has one, and tells where it comes from', () => {
  const recorded = (quote: string, edtf: string): readonly string[] => {
    const recordedDates = [{ anchor: { form: 'one' as const, quote }, edtf, entities: [] }];
    const article = analyseArticle('a.txt', text, { recognizers: shippedRecognizers(), recordedDates });
    return dateHints(article, all).map(({ label, reason }) => `${label}: ${reason}`);
  };
  assert.deepEqual(recorded('3 March 2019', '2019-03-04'), ['Monday 4 March 2019: recorded in the sidecar']);
  assert.deepEqual(recorded('closed', '2019-03-04'), ['Monday 4 March 2019: recorded in the sidecar']);
  assert.deepEqual(recorded('3 March 2019', '2019-03-03'), []);
});

test('date hints: none where nothing is known to count from', () => {
  assert.deepEqual(hints(undefined), []);
});
