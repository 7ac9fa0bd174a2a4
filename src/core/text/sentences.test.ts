import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from './sentences';
import { anyText } from './testing/anyText';
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
  'He was in the U.S. ‖However, he left the U.K. with Sen. Doe.',
  '“He was in the U.S.” ‖The man left.',
  'The “U.S.” Army left (from Acme Inc.) on Monday.',
  'He met Acme Inc. ‖The firm, St. Vela Corp. of Vela, left.',
  'Talks are on Jan. 6. ‖They end on Feb. 7, 2020.',
  'They came at 5 p.m. ‖The talks began at 6 p.m. local time.',
  'Was it J. Doe? ‖“I.” ‖He left, said A. B. Doe.',
  'He said: “Go!” ‖And “Go!” he said again. ‖(He left.) ‖She did not.',
  'He left.\' ‖She left.’ ‖They left." ‖All did.',
  'Well... ‖He left. ‖She… did not… ‖He did.',
  'Iran-backed groups left. ‖No one knew.',
  'Thanks, @Doe. ‖@Roe said no to #peace. ‖#war',
  'Read it. ‖https://a.example/b. ‖Then ask a@b.org! ‖Done.',
  'VELA (NVA) — The talks failed. ‖Nobody won.',
  'MINISTER QUITS. ‖U.S. ARMY LEAVES. ‖NO COMMENT!',
  'It fell by 3.5%. ‖Then by $2.50 to 10,000. ‖5 men left.',
  "He left the states’ union. ‖The states' union fell.",
  'Minister Quits‖\nHead of Union Too‖\n\nVELA — He left.',
  'Dear all,\nwe regret it.‖\nSigned‖\nJ. Doe',
  'a\r\nb\r\n‖\r\nc',
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

test('sentences: every token belongs to exactly one, which spans its tokens; a blank line ends one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      let next = 0;
      for (const sentence of splitSentences(tokens)) {
        assert.equal(sentence.first, next);
        assert.ok(sentence.last > sentence.first);
        assert.equal(sentence.start, tokens[sentence.first]?.start);
        assert.equal(sentence.end, tokens[sentence.last - 1]?.end);
        assert.equal(sentence.startsParagraph, tokens[sentence.first]?.breaksBefore === 2);
        for (const token of tokens.slice(sentence.first + 1, sentence.last)) assert.notEqual(token.breaksBefore, 2);
        next = sentence.last;
      }
      assert.equal(next, tokens.length);
    }),
    { numRuns: 400 },
  );
});

test('sentences: what follows a blank line changes nothing before it', () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const alone = splitSentences(tokenize(first));
      // No long line: one anywhere says that the text is not broken to a width.
      const together = splitSentences(tokenize(`${first}\n\n${second.slice(0, 100)}`));
      assert.deepEqual(together.slice(0, alone.length), alone);
    }),
  );
});

test('a line break after a full line is a wrapped line only where the whole text is broken to a width', () => {
  const heading = 'Readout of the call of the Minister with the Envoy of the Union';
  const place = 'Velmar, 21 May 2024';
  const isSplit = (text: string): boolean =>
    splitSentences(tokenize(text)).some(({ start, end }) => text.slice(start, end) === heading);
  assert.ok(!isSplit(`${heading}\n${place}`));
  assert.ok(isSplit(`${heading}\n${place}\n\n${'The two sides spoke of the ferry and of the port. '.repeat(4)}`));
});
