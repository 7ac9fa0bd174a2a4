import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTokens } from './tokenMapping';

/** Tokens of "Iran-backed men met U.S. aides": 0-11, 12-15, 16-19, 20-24, 25-30. */
const tokens = [
  { start: 0, end: 11 },
  { start: 12, end: 15 },
  { start: 16, end: 19 },
  { start: 20, end: 24 },
  { start: 25, end: 30 },
];

const cases: readonly (readonly [spans: string, tokens: string])[] = [
  ['20-24', '3-4'],
  ['0-4', '0-1'],
  ['0-4 5-11', '0-1'],
  ['0-4 12-19', '0-1 1-3'],
  ['0-15 16-30', '0-2 2-5'],
  ['11-12', ''],
  ['0-13 14-19', '0-2 2-3'],
];
for (const [spans, expected] of cases) {
  test(`characters ${spans}`, () => {
    const found = spans.split(' ').map((span) => {
      const [start = 0, end = 0] = span.split('-').map(Number);
      return { start, end };
    });
    assert.equal(
      toTokens(found, tokens)
        .map(({ first, last }) => `${first}-${last}`)
        .join(' '),
      expected,
    );
  });
}
