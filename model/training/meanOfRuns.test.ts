import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanOfRuns } from './meanOfRuns';

test('mean of runs: of rows and transitions, of all runs in their order', () => {
  const asked: number[] = [];
  const { rows, transitions } = meanOfRuns(3, (run) => {
    asked.push(run);
    return { rows: Float32Array.of(run, 6), transitions: Float32Array.of(run * 2) };
  });
  assert.deepEqual(asked, [1, 2, 3]);
  assert.deepEqual([...rows], [2, 6]);
  assert.deepEqual([...transitions], [4]);
});

test('mean of runs: one is its own mean; none is an error', () => {
  const weights = { rows: Float32Array.of(1, 2), transitions: Float32Array.of(3) };
  assert.deepEqual(
    meanOfRuns(1, () => weights),
    weights,
  );
  assert.throws(() => meanOfRuns(0, () => weights), RangeError);
});
