import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timesOf } from './growth';

/** Milliseconds as an algorithm of this order would take. */
const order = (exponent: number) => (part: string) => (part.length / 10_000) ** exponent;
const text = 'a'.repeat(2 * 1_048_576);

const cases: readonly (readonly [exponent: number, ratio: number])[] = [
  [1, 4],
  [2, 16],
];
for (const [exponent, ratio] of cases) {
  test(`growth of order ${exponent}: four times the text takes ${ratio} times as long`, () => {
    const { quarter, whole, units } = timesOf(text, order(exponent));
    assert.equal(whole / quarter, ratio);
    assert.ok(quarter >= 15 && units <= text.length);
  });
}

test('a disturbance of one attempt is measured again', () => {
  let calls = 0;
  const { quarter, whole } = timesOf(text, (part) => {
    calls++;
    // Every measurement of the whole text in the first attempt is disturbed.
    return (part.length / 10_000) * (calls <= 9 && part.length > 600_000 ? 10 : 1);
  });
  assert.equal(whole / quarter, 4);
});
