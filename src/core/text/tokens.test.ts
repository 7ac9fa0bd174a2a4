import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyText } from './testing/anyText';
import { type Token, tokenize } from './tokens';

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
  ['St. Paul, Lt. Col. Ross, Acme Inc. and etc.', 'St.|Paul|,|Lt.|Col.|Ross|,|Acme|Inc.|and|etc.'],
  ['e.g. Rome, i.e., at 5 p.m.', 'e.g.|Rome|,|i.e.|,|at|5~number|p.m.'],
  ['no. Mar the mar. sat. on Sat. 3', 'no|.|Mar|the|mar|.|sat|.|on|Sat.|3~number'],
  ["plan B.I’m or B.I'm", "plan|B.|I'm|or|B.|I'm"],
  ['Smith Jr., D-Mass., said no.', 'Smith|Jr.|,|D-Mass.|,|said|no|.'],
  ["Acme Corp.’s, Co.'s and U.S's", "Acme|Corp.|'s~possessive|,|Co.|'s~possessive|and|U.S|'s~possessive"],
  ["the states' and James's and JAMES’S", "the|states|'|and|James|'s~possessive|and|JAMES|'S~possessive"],
  ["in the '90s and 1990's", "in|the|'|90s|and|1990's"],
  ['‘Yes,’ said “L’Oréal”', "‘|Yes|,|’|said|“|L'Oréal|”"],
  ['Ba`ath, Qur´an, Baʼath', "Ba'ath|,|Qur'an|,|Ba'ath"],
  [
    '@SecHarlow’s @a_b1, @_x @ 5 #COP26 #2020Vote',
    "@SecHarlow~handle|'s~possessive|@a_b1~handle|,|@_x~handle|@|5~number|#COP26~hashtag|#2020Vote~hashtag",
  ],
  ['#\ufe0f\u20e3 1\ufe0f\u20e3', '#|\ufe0f\u20e3~symbol|1\ufe0f\u20e3~number'],
  ['a\u2764\ufe0fb \u0301', 'a|\u2764\ufe0f~symbol|b|\u0301~symbol'],
  ['_Nimrod_ snake_case __', '_|Nimrod|_|snake_case|_|_'],
  ['VELA (NVA) — Talks--failed - yes', 'VELA|(|NVA|)|—|Talks|-|-|failed|-|yes'],
  ['HE QUITS U.S.-BACKED DEAL', 'HE|QUITS|U.S.-BACKED|DEAL'],
  ['$3.5bn, 10,000. 5.5% -2', '$~symbol|3.5bn|,|10,000~number|.|5.5~number|%|-|2~number'],
  ['so… and .... end..', 'so|…|and|....|end|..'],
  [
    'Vela.com, bbc.co.uk/a. J.Doe@x.org! end.Then',
    'Vela.com~address|,|bbc.co.uk/a~address|.|J.Doe@x.org~address|!|end|.|Then',
  ],
  ['see https://a.example/b\u200b\u202c now', 'see|https://a.example/b~address|now'],
  ['\u202aSana\u200b\u2060a\u202c\ufeff b', 'Sanaa|b'],
  ['cafe\u0301 İstanbul ﬁne ½', 'cafe\u0301|İstanbul|ﬁne|½~symbol'],
  ['سلام-عليكم שלום', 'سلام-عليكم|שלום'],
  ['東京。大阪', '東京|。|大阪'],
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

const invisible = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const onlyBlanks = /^[\s\u0085]*$/;

/** Checks each token of many texts; `before` is what stands between it and the token before it. */
function everyToken(check: (token: Token, text: string, before: string) => void): void {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        assert.ok(end <= token.start && token.start < token.end && token.end <= text.length);
        check(token, text, text.slice(end, token.start));
        end = token.end;
      }
      assert.match(text.slice(end).replace(invisible, ''), onlyBlanks);
    }),
    { numRuns: 400 },
  );
}

test('tokens: in order, without overlap; they have no blanks and leave out only blanks and invisible characters', () => {
  everyToken(({ start, end }, text, before) => {
    assert.match(before.replace(invisible, ''), onlyBlanks);
    assert.doesNotMatch(text.slice(start, end).replace(invisible, ''), /[\s\u0085]/);
    // A pair of surrogates is never cut.
    for (const at of [start, end])
      assert.ok(!(/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))), text);
  });
});

test('tokens: the form of a word is its text without invisible characters, its apostrophes all alike', () => {
  everyToken(({ start, end, kind, form }, text) => {
    const raw = text.slice(start, end);
    const isNormal = kind === 'word' || kind === 'number' || kind === 'possessive';
    const normal = raw.replace(invisible, '').replace(/[\u2019\u2018\u00b4`\u02bc\u2032\uff07]/g, "'");
    assert.equal(form, isNormal ? normal : raw);
  });
});

test('tokens: kinds say what a token is made of', () => {
  everyToken(({ kind, form }) => {
    if (kind === 'word') assert.match(form, /^[\p{L}\p{Nd}]/u);
    if (kind === 'word') assert.match(form, /\p{L}/u);
    if (kind === 'number') assert.match(form, /^\p{Nd}[^\p{L}]*$/su);
    if (kind === 'possessive') assert.match(form, /^'[sS]$/);
    if (kind === 'handle' || kind === 'hashtag') assert.match(form, /^[@#][\p{L}\p{M}\p{Nd}_]*[\p{L}_]/u);
    if (kind === 'punctuation') assert.match(form, /^(?:\.+|[\p{P}`\u00b4\u02bc])$/u);
    if (kind === 'symbol') assert.doesNotMatch(form, /[\p{L}\p{Nd}]/u);
  });
});

test('tokens: blanks and breaks before are those between the tokens', () => {
  everyToken(({ start, spaceBefore, breaksBefore }, text, before) => {
    const isFirst = text.slice(0, start) === before;
    assert.equal(spaceBefore, isFirst || /[\s\u0085]/.test(before.replace(invisible, '')));
    const breaks = before.match(lineBreak)?.length ?? 0;
    assert.equal(breaksBefore, isFirst ? 2 : Math.min(2, breaks));
  });
});

test('tokens: the parts of a hyphenated word are the word without its hyphens', () => {
  everyToken(({ start, end, kind, parts }, text) => {
    if (parts === undefined) return;
    assert.ok(kind === 'word' || kind === 'number');
    assert.ok(parts.length >= 2);
    assert.equal(parts[0]?.start, start);
    assert.equal(parts.at(-1)?.end, end);
    parts.forEach((part, index) => {
      assert.ok(part.start < part.end);
      const next = parts[index + 1];
      if (next !== undefined) assert.match(text.slice(part.end, next.start), /^[-\u2010\u2011]$/);
    });
  });
});

test('tokens: reading a part of the text between blanks alone changes nothing in it', () => {
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const alone = tokenize(first);
      const together = tokenize(`${first}\n\n${second}`);
      assert.deepEqual(together.slice(0, alone.length), alone);
    }),
  );
});
