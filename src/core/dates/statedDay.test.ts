import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDayNumber } from './calendar';
import { dayMismatch, statedDay } from './statedDay';

const cases: readonly (readonly [words: string, weekday?: number | undefined, month?: number, day?: number])[] = [
  ['Thursday, Jan. 9', 4, 1, 9],
  ['on Tuesday the 31st of December 2019', 2, 12, 31],
  ['Wednesday night', 3],
  ['Sept. 3', undefined, 9, 3],
  ['3 May 1998', undefined, 5, 3],
  ['Monday or Tuesday'],
  ['May 3 to May 5'],
  ['at May 10:30'],
  ['it may 3 times march'],
  ['sunny Montreal'],
];

for (const [words, weekday, month, day] of cases)
  test(`stated day: ${words}`, () => {
    assert.deepEqual(statedDay(words), { weekday, month, day });
  });

test('day mismatch: the weekday, the day, both, or nothing', () => {
  const day = toDayNumber(2020, 1, 7);
  assert.deepEqual(dayMismatch('Tuesday, Jan. 7', day), { weekday: undefined, monthDay: undefined });
  assert.deepEqual(dayMismatch('Monday', day), {
    weekday: '7 January 2020 is a Tuesday, not a Monday',
    monthDay: undefined,
  });
  assert.deepEqual(dayMismatch('Tuesday, 8 January', day), { weekday: undefined, monthDay: 'the words say 8 January' });
  assert.deepEqual(dayMismatch('last week', day), { weekday: undefined, monthDay: undefined });
});
