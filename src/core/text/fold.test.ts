import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { foldQuery, foldText } from './fold';

const cases: readonly (readonly [from: string, to: string])[] = [
  ['plain text', 'plain text'],
  ['two  spaces\tand\r\nlines', 'two spaces and lines'],
  ['a\u00a0b\u202fc\u3000d', 'a b c d'],
  ['‘a’ ´b` ′c', "'a' 'b' 'c"],
  ['“a” „b“ «c»', '"a" "b" "c"'],
  ['2018–2020 — and ‑ −', '2018-2020 - and - -'],
  ['wait…', 'wait...'],
  ['soft\u00adhyphen zero\u200bwidth\ufeff', 'softhyphen zerowidth'],
  ['cafe\u0301', 'café'],
  ['\u212bngström', 'Ångström'],
  ['\u1112\u1161\u11ab', '한'],
  ['KEEPS Case ß', 'KEEPS Case ß'],
  ['😀 “x”', '😀 "x"'],
  ['', ''],
];

describe('foldText', () => {
  for (const [from, to] of cases) {
    test(JSON.stringify(from), () => {
      assert.equal(foldText(from).text, to);
    });
  }

  test('leads every folded character back to where it came from', () => {
    const text = 'A “quoted…” cafe\u0301,\r\n  new\u00a0line';
    const folded = foldText(text);
    for (const [words, original] of [
      ['"quoted..."', '“quoted…”'],
      ['café', 'cafe\u0301'],
      [', new', ',\r\n  new'],
      ['new line', 'new\u00a0line'],
    ] as const) {
      const start = folded.text.indexOf(words);
      const span = folded.originalSpan({ start, end: start + words.length });
      assert.equal(text.slice(span.start, span.end), original);
    }
  });

  test('is idempotent, and its spans lie in the text in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldText(text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const span = folded.originalSpan({ start: i, end: i + 1 });
          assert.ok(last <= span.start && span.start < span.end && span.end <= text.length);
          last = span.start;
        }
        assert.equal(foldQuery(folded.text), folded.text.trim());
      }),
    );
  });

  test('takes linear time', () => {
    const textOf = (count: number): string => 'e\u0301“…” \u00a0'.repeat(count);
    const time = (count: number): number => {
      const text = textOf(count);
      return Math.min(...[0, 1, 2].map(() => cpuMilliseconds(() => foldText(text))));
    };
    time(6_000);
    const [short, long] = [time(6_000), time(48_000)];
    assert.ok(long < 24 * short + 20, `${short} ms and ${long} ms for eight times as much`);
  });
});
