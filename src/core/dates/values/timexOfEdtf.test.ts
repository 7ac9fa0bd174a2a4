import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../createDateRecognizer';
import { timexOfEdtf } from './timexOfEdtf';

test('EDTF as TIMEX3', () => {
  const cases: Readonly<Record<string, string>> = {
    '2020-01-09': '2020-01-09',
    '2020-01-09T20:00Z': '2020-01-09T20:00Z',
    '2020-01?': '2020-01',
    '2020~': '2020',
    '2020%': '2020',
    '199X': '199',
    '19XX': '19',
    'XXXX-01-20': 'XXXX-01-20',
    '2020-22': '2020-SU',
    '2020-12': '2020-12',
    P90D: 'P90D',
    '2020-01/2020-03': '2020-01/2020-03',
    '[2019,2020]': '[2019,2020]',
  };
  for (const [edtf, timex] of Object.entries(cases)) assert.equal(timexOfEdtf(edtf), timex, edtf);
});

test('EDTF as TIMEX3: the same as the recogniser writes', () => {
  const text =
    'In 1994, in the 1990s, in the summer of 2019, in March 2019, on 3 March 2019, for 90 days, in the 19th century.';
  const dates = createDateRecognizer().recognize(text, {});
  assert.equal(dates.length, 7);
  for (const { edtf, value } of dates) assert.equal(timexOfEdtf(edtf ?? ''), value);
});
