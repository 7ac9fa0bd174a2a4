import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { LineIndex } from '../text/lines';
import { rolePhrasesIn } from './rolePhrase';
import { roleWordsIn } from './roleWords';

const phrases = (text: string): readonly string[] =>
  rolePhrasesIn(text, { start: 0, end: text.length }).map(({ text: words }) => words);

for (const [text, expected] of [
  ['Later the Prime Minister spoke, and the foreign minister listened.', ['Prime Minister', 'foreign minister']],
  ['The U.S. top diplomat spoke.', ['U.S. top diplomat']],
  [
    "Iraq's premier met the secretary of state of the United States.",
    ["Iraq's premier", 'secretary of state of the United States'],
  ],
  ['The Prime Minister’s office was closed.', ['Prime Minister']],
  // A lawyer, any minister, presidents of something else: nobody certain.
  ['A lawyer met ministers and a minister.', []],
  ['He is a deputy of Iraqi forces and president of the company.', []],
  ['', []],
] as const) {
  test(`roles of “${text}”: ${expected.join(', ') || 'none'}`, () => {
    assert.deepEqual(phrases(text), expected);
  });
}

test('words beside a name, and words of a name, are not words by themselves', () => {
  const text =
    'Iraqi Prime Minister Ann Lee left the Minister Hotel. The Iraqi prime minister\nand the minister slept.';
  const named = (words: string, type: 'person' | 'organization' | 'group', role?: string) => {
    const start = text.indexOf(words);
    const from = role === undefined ? 0 : text.indexOf(role);
    return {
      start,
      end: start + words.length,
      type,
      ...(role && { role: { start: from, end: from + role.length, text: role } }),
    };
  };
  const names = [
    named('Ann Lee', 'person', 'Iraqi Prime Minister'),
    named('Minister Hotel', 'organization'),
    { start: text.indexOf('The Iraqi') + 4, end: text.indexOf('The Iraqi') + 9, type: 'group' } as const,
  ];
  assert.deepEqual(
    roleWordsIn(text, new LineIndex(text), names).map(({ start, end, text: words }) => [
      start,
      text.slice(start, end) === words,
      words,
    ]),
    [
      [text.indexOf('Iraqi prime'), true, 'Iraqi prime minister'],
      [text.indexOf('minister slept'), true, 'minister'],
    ],
  );
});

test('long lines of the words of roles are read in linear time', () => {
  for (const words of [
    'minister of state ',
    'of state of state secretary ',
    'the chief ',
    "Iraq's ",
    'deputy deputy ',
  ]) {
    const cost = (times: number): number => {
      const text = words.repeat(times);
      return cpuMilliseconds(() => rolePhrasesIn(text, { start: 0, end: text.length }));
    };
    cost(200);
    const [short, long] = [cost(1000), cost(10_000)];
    assert.ok(long < short * 60 + 20, `${words}: ${short} ms, ten times as long ${long} ms`);
  }
});
