import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from './random';

test('the same seed gives the same numbers, another seed others', () => {
  const series = (seed: number): readonly number[] => {
    const random = new Random(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  assert.deepEqual(series(7), series(7));
  assert.notDeepEqual(series(7), series(8));
});

test('ranks follow Zipf: the first is drawn about twice as often as the second, all are in range', () => {
  const random = new Random(1);
  const counts = new Map<number, number>();
  for (let i = 0; i < 20_000; i++) {
    const rank = random.zipf(100);
    assert.ok(rank >= 0 && rank < 100);
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  const ratio = (counts.get(0) ?? 0) / (counts.get(1) ?? 1);
  assert.ok(ratio > 1.5 && ratio < 2, `ratio ${ratio}`);
  assert.ok(counts.size > 90);
});
