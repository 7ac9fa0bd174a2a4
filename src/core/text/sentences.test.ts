import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** Sentences are given with "‖" where the splitter must cut; the mark itself is not in the text. */
const cases: readonly string[] = [
  'He left. ‖She stayed.',
  'Gen. Amin met Mr. Lee. ‖They talked.',
  'It is in the U.S. ‖The talks failed.',
  'The U.S. Army left.',
  'It begins at 10 a.m. Monday in town.',
  'J. K. Rowling wrote it.',
  '“We know.” ‖He left.',
  '“Why?” he asked. ‖“Because.”',
  'He said (and why not?) that it was so. ‖Then he left.',
  'He paid 3.5 million. ‖It was 1.',
  'Wait ... we know. ‖But no.',
  'A headline without a stop‖\n\nThe text begins.',
  'Share this‖\nThe text begins here.',
  'This is a line that was broken because it was as full as lines can\nbe in mail. ‖It goes on.',
  'This is a line that was broken because it was full, by the office of Foo\nBar in town.',
  'the end.‖\n\n‖',
];

for (const marked of cases) {
  test(`sentences: ${JSON.stringify(marked).slice(0, 60)}`, () => {
    const text = marked.replaceAll('‖', '');
    const expected = marked
      .split('‖')
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== '');
    assert.deepEqual(
      splitSentences(tokenize(text)).map((sentence) => text.slice(sentence.start, sentence.end)),
      expected,
    );
  });
}

test('sentences: every token belongs to exactly one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('. ', '\n', '\n\n', '"', '”', 'U.S. ', 'A', 'b ', '? ')),
      (noise, pieces) => {
        const tokens = tokenize(noise + pieces.join(''));
        let next = 0;
        for (const sentence of splitSentences(tokens)) {
          assert.equal(sentence.first, next);
          assert.ok(sentence.last > sentence.first);
          next = sentence.last;
        }
        assert.equal(next, tokens.length);
      },
    ),
  );
});
