import assert from 'node:assert/strict';
import test from 'node:test';
import { toDayNumber } from '../calendar';
import { createDateRecognizer } from '../createDateRecognizer';
import { boundsOfEdtfText, describeEdtfText } from './edtfText';
import { parseEdtf } from './parseEdtf';
import { repairsOfEdtf } from './repairEdtf';

test('values in words', () => {
  const cases: Readonly<Record<string, string>> = {
    '2020-01-03': 'Friday 3 January 2020',
    '2021-01': 'January 2021',
    '2021': '2021',
    '-0043': '44 BC',
    '2018~': 'about 2018',
    '2018?': 'possibly 2018',
    '2018%': 'possibly about 2018',
    '199X': 'the 1990s',
    '19XX': 'the years 1900 to 1999',
    '2020-22': 'summer 2020',
    'XXXX-01-20': '20 January of an unknown year',
    'XXXX-01': 'January of an unknown year',
    '2021-XX': '2021',
    '2021-01-XX': 'January 2021',
    '2021-01-14T20:00Z': 'Thursday 14 January 2021, 20:00 UTC',
    '2021-01-14T20:00:30+05:30': 'Thursday 14 January 2021, 20:00:30 UTC+05:30',
    '2020-01-06/2020-01-12': '6–12 January 2020 (a week)',
    '2020-01-03/2020-01-09': '3–9 January 2020',
    '2021-01-16/2021-01-17': '16–17 January 2021 (a weekend)',
    '2019-12-30/2020-01-05': '30 December 2019 – 5 January 2020 (a week)',
    '2020-01-30/2020-02-02': '30 January – 2 February 2020',
    '2020-01/2020-03': 'January–March 2020 (a quarter)',
    '2020-07/2020-12': 'July–December 2020 (half a year)',
    '2015/..': 'from 2015 on',
    '../2015-03-04': 'until Wednesday 4 March 2015',
    '2015/': 'from 2015 to an unknown date',
    '/2015': 'from an unknown date to 2015',
    '2018~/2019': 'about 2018 – 2019',
    '[2019,2021-01-14]': '2019 or Thursday 14 January 2021',
    '[..2019]': 'until 2019',
    P90D: '90 days',
    P1Y6M: '1 year and 6 months',
    PT30M: '30 minutes',
    P1Y2M3DT4H: '1 year, 2 months, 3 days and 4 hours',
  };
  for (const [edtf, words] of Object.entries(cases)) {
    assert.ok(parseEdtf(edtf).ok, edtf);
    assert.equal(describeEdtfText(edtf), words);
  }
});

test('what is no value is described as it is and covers no days', () => {
  assert.equal(describeEdtfText('Jan. 20'), 'Jan. 20');
  assert.equal(boundsOfEdtfText('Jan. 20'), undefined);
});

test('what is refused, and why', () => {
  const cases: Readonly<Record<string, string>> = {
    '2020-1-9': 'not a date such as 2020-01-09, 2020-01 or 2020',
    'Jan. 20, 2021': 'not a date such as 2020-01-09, 2020-01 or 2020',
    '': 'not a date such as 2020-01-09, 2020-01 or 2020',
    '2021-02-29': 'February 2021 has no day 29; it has 28',
    '2021-06-31': 'June 2021 has no day 31; it has 30',
    '2021-01-00': 'January 2021 has no day 0; it has 31',
    'XXXX-02-30': 'February has no day 30; it has 29',
    '2021-13': 'there is no month 13',
    '2021-00-01': 'there is no month 00',
    '2021-22-01': 'a season has no days',
    '2021-01-14T25:00': 'there is no clock time 25:00',
    '2021-01-14T20': 'not a date such as 2020-01-09, 2020-01 or 2020',
    '2021-01-14T20:00?': 'a clock time needs a full date without ?, ~ or %',
    '2021/2020': 'the interval ends before it begins',
    '2021-01-14/2021-01-13': 'the interval ends before it begins',
    '2021-01-14T10:00/2021-01-14T09:00': 'the interval ends before it begins',
    '2021/2022/2023': 'an interval has two ends',
    '../..': 'an interval needs at least one date',
    '/': 'an interval needs at least one date',
    '2021-W02': 'not a date such as 2020-01-09, 2020-01 or 2020',
    XXXX: 'no part of the date is specified',
    '199X-01': 'a decade or century has no months',
    '2021-XX-05': 'a day needs its month',
    P: 'not an ISO 8601 duration such as P90D or P1Y6M',
    PT: 'not an ISO 8601 duration such as P90D or P1Y6M',
    P1DT: 'not an ISO 8601 duration such as P90D or P1Y6M',
    PXM: 'not an ISO 8601 duration such as P90D or P1Y6M',
    P1H: 'not an ISO 8601 duration such as P90D or P1Y6M',
    'P1.5Y6M': 'not an ISO 8601 duration such as P90D or P1Y6M',
    '[2019,': 'not a date such as 2020-01-09, 2020-01 or 2020',
    '[2019,x]': 'not a date such as 2020-01-09, 2020-01 or 2020',
    ['9'.repeat(1000)]: 'too long for a date',
  };
  for (const [edtf, message] of Object.entries(cases)) {
    const result = parseEdtf(edtf);
    assert.equal(result.ok ? 'accepted' : result.problem.message, message, edtf);
  }
});

test('the days that values cover', () => {
  const cases: Readonly<Record<string, readonly [string, string] | undefined>> = {
    '2020-02': ['2020-02-01', '2020-02-29'],
    '2020?': ['2020-01-01', '2020-12-31'],
    '199X': ['1990-01-01', '1999-12-31'],
    '19XX': ['1900-01-01', '1999-12-31'],
    '2020-24': ['2020-12-01', '2021-02-28'],
    '2020-01-06/2020-02': ['2020-01-06', '2020-02-29'],
    '[2019-03,2020-01-05]': ['2019-03-01', '2020-01-05'],
    'XXXX-01-20': undefined,
    P90D: undefined,
  };
  const dayNumber = (text: string): number => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return toDayNumber(year, month, day);
  };
  for (const [edtf, expected] of Object.entries(cases)) {
    const bounds = expected && { from: dayNumber(expected[0]), to: dayNumber(expected[1]) };
    assert.deepEqual(boundsOfEdtfText(edtf), bounds, edtf);
  }
  assert.deepEqual(boundsOfEdtfText('2015/..'), { from: toDayNumber(2015, 1, 1), to: Number.POSITIVE_INFINITY });
});

test('repairs', () => {
  const recognizer = createDateRecognizer();
  const repair = (text: string): string | undefined => repairsOfEdtf(text, recognizer, '2021-01-14')[0]?.value;
  const cases: Readonly<Record<string, string | undefined>> = {
    '2020-1-9': '2020-01-09',
    '2020/01/09': '2020-01-09',
    '20200109': '2020-01-09',
    '2020-1': '2020-01',
    '2020-1-9?': '2020-01-09?',
    '2020-1-9/2020-1-12': '2020-01-09/2020-01-12',
    '2021/2020': '2020/2021',
    ' 2021-01-14 ': '2021-01-14',
    p90d: 'P90D',
    'Jan. 20, 2021': '2021-01-20',
    yesterday: '2021-01-13',
    '90 days': 'P90D',
    'the third quarter of 2020': '2020-07/2020-09',
    '2021-02-30': undefined,
    'Jan. 20 and Feb. 3': undefined,
    nonsense: undefined,
    '': undefined,
  };
  for (const [text, expected] of Object.entries(cases)) assert.equal(repair(text), expected, text);
});

test('a repair is certain only where nothing else can be meant', () => {
  const repairs = (text: string, numericOrder?: 'day-first'): readonly string[] =>
    repairsOfEdtf(text, createDateRecognizer(numericOrder && { numericOrder }), '2024-05-08').map(
      ({ value, isCertain }) => `${value}${isCertain ? ' for sure' : ''}`,
    );
  assert.deepEqual(repairs('10.05.2024'), ['2024-05-10', '2024-10-05']);
  assert.deepEqual(repairs('5/10/2024'), ['2024-10-05', '2024-05-10']);
  assert.deepEqual(repairs('5/10/2024', 'day-first'), ['2024-10-05 for sure', '2024-05-10']);
  assert.deepEqual(repairs('25.05.2024'), ['2024-05-25 for sure']);
  assert.deepEqual(repairs('05/25/2024'), ['2024-05-25 for sure']);
  assert.deepEqual(repairs('5.5.2024'), ['2024-05-05 for sure']);
  assert.deepEqual(repairs('31.31.2024'), []);
  assert.deepEqual(repairs('3 January 2020'), ['2020-01-03 for sure']);
  assert.deepEqual(repairs('2020-1-9'), ['2020-01-09 for sure']);
  assert.deepEqual(repairs('today'), ['2024-05-08']);
  assert.deepEqual(repairs('Jan. 20'), ['2024-01-20']);
});
