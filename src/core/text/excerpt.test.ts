import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptAround } from './excerpt';

const around = (text: string, words: string, room?: number): string => {
  const start = text.indexOf(words);
  const { before, words: quoted, after } = excerptAround(text, { start, end: start + words.length }, room);
  return `${before}[${quoted}]${after}`;
};

for (const [name, text, words, room, expected] of [
  ['a short line whole', 'One.\nThe mayor spoke.\nTwo.', 'mayor', 80, 'The [mayor] spoke.'],
  ['cuts at words', 'aaaa bbbb cccc dddd eeee ffff gggg', 'dddd', 12, '…cccc [dddd] eeee…'],
  ['a cut after a sentence without a mark', 'One two. Three four', 'One', 8, '[One] two.'],
  ['gives unused room to the other side', 'dddd eeee ffff gggg hhhh', 'dddd', 16, '[dddd] eeee ffff gggg…'],
  ['folds white space', 'a\u00a0 \t b  words   here', 'words   here', 80, 'a b [words here]'],
  ['stops at carriage returns', 'one\rtwo\r\nthree', 'two', 80, '[two]'],
] as const) {
  test(`quotes ${name}`, () => {
    assert.equal(around(text, words, room), expected);
  });
}
