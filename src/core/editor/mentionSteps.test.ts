import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepToMention } from './mentionSteps';

const mentions = [
  { start: 0, end: 3, entity: 'ana' },
  { start: 10, end: 13, entity: 'bo' },
  { start: 20, end: 23, entity: 'ana' },
  { start: 30, end: 33, entity: 'ana' },
];

for (const [offset, direction, start, number, count] of [
  [0, 'next', 20, 2, 3],
  [3, 'next', 20, 2, 3],
  [21, 'next', 30, 3, 3],
  [33, 'next', 0, 1, 3],
  [0, 'previous', 30, 3, 3],
  [22, 'previous', 0, 1, 3],
  [33, 'previous', 20, 2, 3],
  [11, 'next', 10, 1, 1],
  [5, 'next', 10, 1, 1],
  [5, 'previous', 0, 1, 3],
  [40, 'next', 0, 1, 3],
  [40, 'previous', 30, 3, 3],
] as const) {
  test(`${direction} from ${offset} is ${start}`, () => {
    const step = stepToMention(mentions, offset, direction);
    assert.deepEqual([step?.mention.start, step?.number, step?.count], [start, number, count]);
  });
}

test('an article without names has no next name', () => {
  assert.equal(stepToMention([], 0, 'next'), undefined);
});
