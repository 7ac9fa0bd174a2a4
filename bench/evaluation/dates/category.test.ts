import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryOf, type DateCategory } from './category';

const cases: readonly (readonly [text: string, type: string, value: string, category: DateCategory])[] = [
  ['now', 'DATE', 'PRESENT_REF', 'reference (now, recently)'],
  ['every Monday', 'SET', 'XXXX-WXX-1', 'set (every Monday)'],
  ['today', 'DATE', '2020-01-09', 'deictic day (today)'],
  ['Friday evening', 'TIME', '2020-01-10TEV', 'part of day, clock time'],
  ['10:30 p.m.', 'TIME', '2020-01-10T22:30', 'part of day, clock time'],
  ['2021-01-14', 'DATE', '2021-01-14', 'numeric date (2021-01-14, 1/14/2021)'],
  ['5/8/2020', 'DATE', '2020-05-08', 'numeric date (2021-01-14, 1/14/2021)'],
  ['Jan. 14, 2021', 'DATE', '2021-01-14', 'month, day and year'],
  ['March 3rd', 'DATE', '2021-03-03', 'month and day'],
  ['early June', 'DATE', '2021-06', 'month'],
  ['June 2019', 'DATE', '2019-06', 'month'],
  ['Thursday', 'DATE', '2021-01-14', 'weekday'],
  ['the 1990s', 'DATE', '199', 'decade, century'],
  ['the 19th century', 'DATE', '18', 'decade, century'],
  ['the third quarter of 2020', 'DATE', '2020-Q3', 'quarter, half, fiscal year'],
  ['last summer', 'DATE', '2020-SU', 'season, weekend'],
  ['two years ago', 'DATE', '2019', 'n units ago, earlier, later'],
  ['a week later', 'DATE', '2019', 'n units ago, earlier, later'],
  ['the past two years', 'DURATION', 'P2Y', 'past or next n units'],
  ['last year', 'DATE', '2019', 'this, last, next unit'],
  ['90 days', 'DURATION', 'P90D', 'duration'],
  ['five-year', 'DURATION', 'P5Y', 'duration'],
  ['2003', 'DATE', '2003', 'year'],
  ['the day', 'DATE', '2003-01-01', 'unit alone (the day)'],
  ['Christmas', 'DATE', '2003-12-25', 'holiday or event'],
  ['the end', 'DATE', '2003', 'other'],
];
for (const [text, type, value, category] of cases) {
  test(`${text} is: ${category}`, () => {
    assert.equal(categoryOf(text, type, value), category);
  });
}
