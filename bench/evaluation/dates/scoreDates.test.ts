import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairTimexes, scorePairs, type FoundTimex } from './scoreDates';

/** "0-6 DATE 2020": start, end, type, value. */
function timexes(...written: readonly string[]): readonly FoundTimex[] {
  return written.map((timex) => {
    const [span = '', type = '', value = ''] = timex.split(' ');
    const [start = 0, end = 0] = span.split('-').map(Number);
    return { start, end, text: '', type, value };
  });
}

const score = (gold: readonly FoundTimex[], found: readonly FoundTimex[]) => scorePairs(pairTimexes(gold, found));

test('by hand: equal, overlapping with another value, missed, invented', () => {
  const gold = timexes('0-6 DATE 2020', '10-20 DATE 2020-01-09', '30-40 DURATION P90D', '50-60 TIME 2020-01-09T10:30');
  const found = timexes('0-6 DATE 2020', '12-20 DATE 2020-01-16', '30-40 SET P90D', '70-75 DATE 2021');
  // Spans equal: 2 of 4; overlapping: 3 of 4; types among the 3: 2; values: 2.
  assert.deepEqual(score(gold, found), {
    strict: { precision: 50, recall: 50, f1: 50, gold: 4, found: 4 },
    relaxed: { precision: 75, recall: 75, f1: 75, gold: 4, found: 4 },
    typeF1: 50,
    valueF1: 50,
  });
});

test('type and value F1 are relaxed F1 times accuracy', () => {
  // Relaxed: P 1/2, R 1/1, F1 2/3; value right in 1 of 1 match; type in none.
  const result = score(timexes('0-5 DATE 2020'), timexes('0-4 TIME 2020', '9-12 DATE 2021'));
  assert.equal(result.relaxed.f1, 66.67);
  assert.equal(result.valueF1, 66.67);
  assert.equal(result.typeF1, 0);
  assert.equal(result.strict.f1, 0);
});

test('one to one: a long span matches one gold expression only', () => {
  const result = score(timexes('0-4 DATE 2020', '8-14 DATE 2021'), timexes('0-14 DATE 2021'));
  assert.equal(result.relaxed.recall, 50);
  // The longer overlap wins, and its value is the right one.
  assert.equal(result.valueF1, 66.67);
});

test('an equal span is taken before a longer overlap', () => {
  // Found 0-4 equals the second gold span; found 0-20 overlaps both.
  const pairs = pairTimexes(timexes('0-20 DATE a', '0-4 DATE b'), timexes('0-4 DATE b', '0-19 DATE a'));
  assert.deepEqual(
    pairs.map(({ gold, found }) => [gold?.value, found?.value]),
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  );
});

test('touching is not overlapping; a gold expression without a value is never right', () => {
  assert.equal(score(timexes('0-4 DATE a'), timexes('4-8 DATE a')).relaxed.f1, 0);
  const gold = [{ start: 0, end: 4, text: '', type: 'DATE', value: null }];
  assert.equal(score(gold as never, timexes('0-4 DATE a')).valueF1, 0);
  assert.equal(score(gold as never, timexes('0-4 DATE a')).typeF1, 100);
});

test('nothing at all is 0, not NaN', () => {
  assert.equal(score([], []).relaxed.f1, 0);
  assert.equal(score([], []).valueF1, 0);
});
