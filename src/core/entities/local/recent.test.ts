import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recent } from './recent';

test('what is asked for often stays, and what nobody asks for goes', () => {
  const recent = new Recent<string, number>(3);
  recent.set('often', 1);
  recent.set('once', 2);
  for (let i = 0; i < 20; i++) {
    recent.set(`other ${i}`, i);
    assert.equal(recent.get('often'), 1, `after ${i}`);
  }
  assert.equal(recent.get('once'), undefined);
});

test('no more than two generations are kept', () => {
  const recent = new Recent<number, number>(4);
  for (let i = 0; i < 100; i++) recent.set(i, i);
  const kept = Array.from({ length: 100 }, (_, i) => i).filter((i) => recent.get(i) !== undefined);
  assert.ok(kept.length <= 8, kept.join());
  assert.ok(kept.includes(99));
});
