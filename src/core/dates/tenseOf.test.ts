import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tenseOf } from './tenseOf';

const cases: readonly (readonly [text: string, words: string, tense: string])[] = [
  ['The ferry sank on Monday, police said.', 'on Monday', 'past'],
  ['The court will decide on Monday.', 'Monday', 'future'],
  [`${'Nothing to see here. '.repeat(40)}The ferry left on Monday.`, 'on Monday', 'past'],
  ['Monday', 'Monday', 'unknown'],
  ['', '', 'unknown'],
];
for (const [text, words, tense] of cases) {
  test(`${text.slice(-60)} · ${words}: ${tense}`, () => {
    const start = text.lastIndexOf(words);
    assert.equal(tenseOf(text, { start, end: start + words.length }), tense);
  });
}
