import assert from 'node:assert/strict';
import test from 'node:test';
import { createDateRecognizer } from '../createDateRecognizer';
import { missedDates } from './missedDates';

test('dates count as missed while the day they count from is not known', () => {
  const recognizer = createDateRecognizer();
  const count = (text: string, published?: string): number =>
    missedDates(published, recognizer.recognize(text, { published }));
  assert.equal(count('It sank on Thursday, two weeks ago, in March.'), 3);
  assert.equal(count('It sank on 3 May 2023 and was raised two days later.'), 0);
  assert.equal(count('It sank on Thursday.', '2024-03-08'), 0);
});
