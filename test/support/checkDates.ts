import assert from 'node:assert/strict';
import { createDateRecognizer, type DateRecognizerOptions } from '../../src/core/dates/createDateRecognizer';

/**
 * Checks the date recogniser on cases, one a line: a text with what must be found in brackets, `[words=TIMEX3 value]`;
 * nothing else may be found. `\n` stands for a line break.
 *
 * @param published publication date, EDTF; null for none
 */
export function checkDates(
  cases: string,
  published: string | null = '2021-01-14',
  options: DateRecognizerOptions = {},
): void {
  const recognizer = createDateRecognizer(options);
  for (const line of cases.trim().split('\n')) {
    const source = line.trim().replaceAll('\\n', '\n');
    const expected: string[] = [];
    const text = source.replace(/\[([^\]=]+)=([^\]]+)\]/g, (_, words: string, value: string) => {
      expected.push(`${words}=${value}`);
      return words;
    });
    const found = recognizer
      .recognize(text, { published: published ?? undefined })
      .map((expression) => `${expression.text}=${expression.value}`);
    assert.deepEqual(found, expected, text);
  }
}
