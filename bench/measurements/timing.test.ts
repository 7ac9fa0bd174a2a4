import assert from 'node:assert/strict';
import { test } from 'node:test';
import { milliseconds, quantile } from './timing';

test('quantiles by nearest rank', () => {
  const values = [5, 1, 4, 2, 3];
  assert.deepEqual(
    [0, 0.5, 0.8, 0.95, 1].map((share) => quantile(values, share)),
    [1, 3, 4, 5, 5],
  );
  assert.equal(quantile([], 0.5), 0);
});

test('milliseconds with three digits', () => {
  assert.deepEqual([0.123, 12.34, 123.4].map(milliseconds), ['0.12', '12.3', '123']);
});
