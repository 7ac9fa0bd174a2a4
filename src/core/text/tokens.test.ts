import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize } from './tokens';

/** Text, and its tokens with "|" between; a kind other than word and punctuation is given after "~". */
const cases: readonly (readonly [string, string])[] = [
  ['The U.S. Army left.', 'The|U.S.|Army|left|.'],
  ['in the U.S and', 'in|the|U.S|and'],
  ['J. K. Rowling and J.K. Smith', 'J.|K.|Rowling|and|J.K.|Smith'],
  ['So did I. He left.', 'So|did|I|.|He|left|.'],
  ['Gen. Amin, Jan. 4, at 10:30 p.m. Monday', 'Gen.|Amin|,|Jan.|4~number|,|at|10:30~number|p.m.|Monday'],
  ['It was the end.The next', 'It|was|the|end|.|The|next'],
  ['He said no. Then', 'He|said|no|.|Then'],
  ['No. 10 won', 'No.|10~number|won'],
  ['Iran-backed and pro-Iran', 'Iran-backed|and|pro-Iran'],
  ['U.S.-Iranian talks', 'U.S.-Iranian|talks'],
  ["Iraq’s, parliament´s and Sana'a's", "Iraq|'s~possessive|,|parliament|'s~possessive|and|Sana'a|'s~possessive"],
  ['O’Brien doesn’t', "O'Brien|doesn't"],
  ['the militias’ camp', 'the|militias|’|camp'],
  ['@SecState: #Qatar #1', '@SecState~handle|:|#Qatar~hashtag|#|1~number'],
  ['see https://a.example/b?c=d, or a.b@c.org.', 'see|https://a.example/b?c=d~address|,|or|a.b@c.org~address|.'],
  ['(www.example.com/x)', '(|www.example.com/x~address|)'],
  ['1,000.50 and 3/4', '1,000.50~number|and|3/4~number'],
  ['AT&T & co', 'AT&T|&|co'],
  ['Bagh\u00addad Bagh\u00addad\u2019s', "Baghdad|Baghdad|'s~possessive"],
  ['a\u00a0b\u00a0\u00a0c', 'a|b|c'],
  ['Well... yes', 'Well|...|yes'],
  ['“Good,” he', '“|Good|,|”|he'],
  ['ok \u{1f600}! \ud83d x', 'ok|\u{1f600}~symbol|!|\ud83d~symbol|x'],
  ['Привет мир', 'Привет|мир'],
];

for (const [text, expected] of cases) {
  test(`tokens: ${text}`, () => {
    const shown = tokenize(text).map((token) =>
      token.kind === 'word' || token.kind === 'punctuation' ? token.form : `${token.form}~${token.kind}`,
    );
    assert.equal(shown.join('|'), expected);
  });
}

test('tokens: parts of hyphenated words', () => {
  const text = 'the Iran-Iraq-based group';
  const parts = tokenize(text)[1]?.parts?.map((part) => text.slice(part.start, part.end));
  assert.deepEqual(parts, ['Iran', 'Iraq', 'based']);
  assert.equal(tokenize(text)[0]?.parts, undefined);
});

test('tokens: line breaks before, CRLF counted once', () => {
  const breaks = (text: string): readonly number[] => tokenize(text).map((token) => token.breaksBefore);
  assert.deepEqual(breaks('a b\r\nc\r\n\r\nd\n \ne\u2028f'), [2, 0, 1, 2, 2, 1]);
});

/** Text with everything that tokenisers stumble over. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ' ',
        '\r\n',
        '\n',
        '.',
        '\u2019',
        "'s",
        '-',
        '\u00ad',
        '\u200d',
        '@',
        '#',
        'U.S.',
        'Gen. ',
        'http://',
        'a@b.',
        '&',
        '\ud83d',
        '\udc00',
        '\ufeff',
        'Al-',
        'Iran',
        '("',
        'No. ',
      ),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

test('tokens: spans are in order, never overlap, and leave out only blanks and invisible characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length);
        assert.match(
          text.slice(end, token.start),
          /^[\s\u0085\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/,
        );
        for (const part of token.parts ?? [])
          assert.ok(part.start >= token.start && part.start <= part.end && part.end <= token.end);
        end = token.end;
      }
      assert.match(
        text.slice(end),
        /^[\s\u0085\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]*$/,
      );
    }),
    { numRuns: 500 },
  );
});
