import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../../../bench/corpus/random';
import { finish, mergeInSteps, sortInSteps, type Steps } from './steps';

interface Item {
  readonly key: number;
  readonly place: number;
}

const byKey = (one: Item, other: Item): number => one.key - other.key;

function itemsOf(count: number, random: Random): readonly Item[] {
  return Array.from({ length: count }, (_, place) => ({ key: random.below(count / 2 + 1), place }));
}

function stepsOf(steps: Steps<unknown>): number {
  let count = 1;
  while (steps.next().done !== true) count++;
  return count;
}

test('sorted in steps, items are in the order in which the engine sorts them', () => {
  for (const count of [0, 1, 2, 511, 512, 513, 1025, 5000]) {
    const items = itemsOf(count, new Random(count));
    assert.deepEqual(finish(sortInSteps(items, byKey)), [...items].sort(byKey), `${count} items`);
  }
});

test('no step of sorting grows with the number of items', () => {
  const compared = (count: number): number => {
    let [now, most] = [0, 0];
    const steps = sortInSteps(itemsOf(count, new Random(count)), (one, other) => {
      now++;
      return byKey(one, other);
    });
    for (let done: boolean | undefined = false; done !== true; most = Math.max(most, now)) {
      now = 0;
      done = steps.next().done;
    }
    return most;
  };
  assert.ok(
    compared(40_000) <= 1.5 * compared(2000),
    `${compared(40_000)} and ${compared(2000)} comparisons in a step`,
  );
});

test('merged lists keep what is equal in the order of the lists', () => {
  const [left, right] = [3, 4].map((seed) => [...itemsOf(700, new Random(seed))].sort(byKey));
  assert.deepEqual(
    finish(mergeInSteps(left ?? [], right ?? [], byKey)),
    [...(left ?? []), ...(right ?? [])].sort(byKey),
  );
  assert.ok(stepsOf(mergeInSteps(left ?? [], right ?? [], byKey)) > 2);
});
