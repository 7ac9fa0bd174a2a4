import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleOf } from './titleOf';

for (const [text, title] of [
  ['\nFerry talks  resume in\u00a0Porto\n\nThe ferry talks resumed on Monday.\n', 'Ferry talks resume in Porto'],
  ['The ferry talks resumed on Monday, the minister said.\n', undefined],
  ['', undefined],
] as const) {
  test(`title of ${JSON.stringify(text.slice(0, 20))}`, () => {
    assert.equal(titleOf(text), title);
  });
}
