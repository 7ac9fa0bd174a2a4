import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localDay } from './localDay';

test('the day of a moment, as EDTF', () => {
  assert.equal(localDay(new Date(2024, 4, 3, 23, 59)), '2024-05-03');
  assert.equal(localDay(new Date(987, 11, 31)), '0987-12-31');
});
