import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { type DateSettings, dateReadingOf } from './dateReadingOf';

const unset: DateSettings = {
  classes: undefined,
  numericOrder: undefined,
  weekdays: undefined,
  fiscalYearStart: undefined,
  timeZone: undefined,
  published: undefined,
};

test('date settings: what is not set, or wrong, is as usual', () => {
  const usual = createDateRecognizer().version;
  const wrong = {
    ...{ classes: 'date', numericOrder: 'year-first', weekdays: 1, fiscalYearStart: 13, timeZone: 'CET' },
    published: 'last week',
  };
  for (const settings of [unset, wrong]) {
    const { options, publishedFallback } = dateReadingOf(settings);
    assert.equal(createDateRecognizer(options).version, usual);
    assert.equal(publishedFallback, undefined);
  }
});

test('date settings: what is set is taken over', () => {
  const { options, publishedFallback } = dateReadingOf({
    classes: ['time', 'reference', 'age', 'moment'],
    numericOrder: 'day-first',
    weekdays: 'coming',
    fiscalYearStart: 4,
    timeZone: '+05:30',
    published: '2024-03',
  });
  assert.deepEqual(options, {
    types: ['time', 'date', 'duration'],
    references: true,
    ages: true,
    numericOrder: 'day-first',
    weekdays: 'coming',
    fiscalYearStart: 4,
    timeZone: '+05:30',
  });
  assert.equal(publishedFallback, '2024-03');
});
