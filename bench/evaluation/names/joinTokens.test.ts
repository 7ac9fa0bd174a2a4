import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinAsText, joinWithSpaces, spacingOf } from './joinTokens';
import type { NameDocument } from './nameCorpus';

/** Sentences by " // ", tokens by spaces. */
function documentOf(written: string): NameDocument {
  const tokens: string[] = [];
  const sentences: number[] = [];
  for (const sentence of written.split(' // ')) {
    sentences.push(tokens.length);
    tokens.push(...sentence.split(' '));
  }
  return { tokens, sentences, names: [] };
}

const whole = { splitsHyphens: false };
const split = { splitsHyphens: true };

const cases: readonly (readonly [tokens: string, text: string, spacing?: typeof whole])[] = [
  ['Ann Lee , 39 , left .', 'Ann Lee, 39, left.'],
  ['He left . // She stayed .', 'He left. She stayed.'],
  ['Bridge opens // KYIV ( AP ) -- It opened .', 'Bridge opens\n\nKYIV (AP) -- It opened.'],
  ['" I do n\'t know , " he said .', '"I don\'t know," he said.'],
  ['" One " and " two "', '"One" and "two"'],
  ['“ One ” said Putin ’s aide', '“One” said Putin’s aide'],
  ["the militias ' leader", "the militias' leader"],
  ["the ' new ' law", "the 'new' law"],
  ["I ' ve seen it", "I've seen it"],
  ['That ´ s insane', 'That´s insane'],
  ['$ 5 and 10 % of it', '$5 and 10% of it'],
  ['@ SecPompeo and # Iran', '@SecPompeo and #Iran'],
  ['Gardena / Compton', 'Gardena/Compton'],
  ['Rome - Monday', 'Rome - Monday'],
  ['Iran - backed men', 'Iran-backed men', split],
  ['Claire Bailey - Ross', 'Claire Bailey-Ross', split],
  ['San Francisco - what next', 'San Francisco - what next', split],
  ['al - Zaman', 'al-Zaman', split],
  ['he left . " // " Yes "', 'he left." "Yes"'],
];
for (const [tokens, text, spacing = whole] of cases) {
  test(`as text: ${tokens}`, () => {
    assert.equal(joinAsText(documentOf(tokens), spacing).text, text);
  });
}

test('each token stands where its span says, whatever the joining', () => {
  for (const [tokens, , spacing = whole] of cases) {
    const document = documentOf(tokens);
    for (const { text, spans } of [joinAsText(document, spacing), joinWithSpaces(document)]) {
      assert.deepEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
        document.tokens,
      );
    }
  }
});

test('joined with spaces: a line for each sentence', () => {
  assert.equal(joinWithSpaces(documentOf('He left . // She did')).text, 'He left .\nShe did');
});

test('whether a corpus splits hyphenated words is read from its tokens', () => {
  assert.equal(spacingOf([documentOf('Iran - backed and Iraq - based')]).splitsHyphens, true);
  assert.equal(spacingOf([documentOf('Iran-backed and well-known - they say')]).splitsHyphens, false);
});
