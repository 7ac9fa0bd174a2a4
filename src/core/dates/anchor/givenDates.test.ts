import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDateRecognizer } from '../createDateRecognizer';
import type { DatedWords } from '../dateRecognizer';

const recognizer = createDateRecognizer();

/** What the dates of a text mean when some of its words, given by themselves, are dated. */
function values(
  text: string,
  dated: readonly (readonly [words: string, given: Omit<DatedWords, 'start' | 'end'>])[],
): readonly string[] {
  const spans = dated.map(([words, given]) => {
    const start = text.indexOf(words);
    assert.ok(start >= 0, words);
    return { start, end: start + words.length, ...given };
  });
  return recognizer
    .recognize(text, { published: '2024-03-08', dated: spans })
    .map((date) => `${date.text}: ${date.edtf ?? '-'}${date.basis.kind === 'day' ? ` from ${date.basis.edtf}` : ''}`);
}

test('given dates: what is counted from a dated expression is counted from its given value', () => {
  const text = 'He left on Thursday. Two days later he was back.';
  assert.deepEqual(values(text, []), ['Thursday: 2024-03-07', 'Two days later: 2024-03-09']);
  assert.deepEqual(values(text, [['on Thursday', { edtf: '2020-01-02' }]]), [
    'Thursday: 2024-03-07',
    'Two days later: 2020-01-04',
  ]);
  assert.deepEqual(values(text, [['Thursday', { edtf: 'P3D' }]]), values(text, []));
});

test('given dates: words that are no expression of time can be counted from, by those after them', () => {
  const text = 'After the launch he left. A week later he was back.\n\nHe knew the launch well.';
  assert.deepEqual(values(text, [['the launch', { edtf: '2021-05-03' }]]), ['A week later: 2021-05-10']);
  assert.deepEqual(values(text, [['the launch well', { edtf: '2021-05-03' }]]), values(text, []));
});

test('given dates: an expression is counted from the day that is given for it, and no other is', () => {
  const text = 'On 3 March 2019 it began. Two days later it ended. On Monday it is again.';
  assert.deepEqual(values(text, [['Two days later', { basis: '2020-01-01' }]]), [
    '3 March 2019: 2019-03-03',
    'Two days later: 2020-01-03 from 2020-01-01',
    'Monday: 2024-03-04',
  ]);
  assert.deepEqual(values(text, [['3 March 2019', { basis: '2020-01-01' }]]), values(text, []));
});

test('given dates: the reason speaks of the day that was given', () => {
  const text = 'It closed on Thursday.';
  const [date] = recognizer.recognize(text, {
    published: '2024-03-08',
    dated: [{ start: 0, end: text.length, basis: '2020-01-03?' }],
  });
  assert.equal(date?.edtf, '2020-01-02?');
  assert.equal(date.reason, 'the Thursday on or before that day, which is uncertain');
});
