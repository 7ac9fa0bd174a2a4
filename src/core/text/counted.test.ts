import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './counted';

test('a noun agrees with its count', () => {
  const counts = [0, 1, 2].map((count) => counted(count, 'article'));
  assert.deepEqual(counts, ['0 articles', '1 article', '2 articles']);
  assert.equal(counted(2, 'piece of evidence', 'pieces of evidence'), '2 pieces of evidence');
});
