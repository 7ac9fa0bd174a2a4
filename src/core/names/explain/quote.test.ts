import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quote } from './quote';

for (const [words, quoted] of [
  ['Ann Lee', '“Ann Lee”'],
  ['Ann\r\n\tLee', '“Ann Lee”'],
  ['\u202eAnn\u200b \u0007Lee\u2029', '“Ann Lee ”'],
  ['”', 'a quotation mark'],
  ['', '“”'],
] as const) {
  test(`quotes ${JSON.stringify(words)}`, () => {
    assert.equal(quote(words), quoted);
  });
}

test('cuts long words between characters', () => {
  assert.equal(quote('x'.repeat(60)), `“${'x'.repeat(60)}”`);
  assert.equal(quote('x'.repeat(61)), `“${'x'.repeat(59)}…”`);
  assert.equal(quote(`${'x'.repeat(58)}😀😀`), `“${'x'.repeat(58)}…”`);
});
