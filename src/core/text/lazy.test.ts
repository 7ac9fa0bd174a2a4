import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazy } from './lazy';

test('lazy: made when first asked for, and once', () => {
  let count = 0;
  const value = lazy((): string | undefined => {
    count++;
    return undefined;
  });
  assert.equal(count, 0);
  assert.equal(value(), undefined);
  assert.equal(value(), undefined);
  assert.equal(count, 1);
});
