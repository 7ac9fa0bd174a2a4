import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Debouncer } from './debouncer';

function watched(longest?: number): {
  readonly taken: string[];
  readonly add: (key: string) => void;
  readonly pass: (milliseconds: number) => void;
} {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const taken: string[] = [];
  const debouncer = new Debouncer<string>(
    100,
    (keys) => {
      taken.push(keys.join());
    },
    longest,
  );
  return {
    taken,
    add: (key) => {
      debouncer.add(key);
    },
    pass: (milliseconds) => {
      mock.timers.tick(milliseconds);
    },
  };
}

test('keys are handed over together when none came for a while', (t) => {
  t.after(() => {
    mock.timers.reset();
  });
  const { taken, add, pass } = watched();
  for (const key of ['a', 'b', 'a']) {
    add(key);
    pass(99);
  }
  assert.deepEqual(taken, []);
  pass(1);
  assert.deepEqual(taken, ['a,b']);
  pass(1000);
  assert.deepEqual(taken, ['a,b']);
});

test('where it is never quiet, keys wait no longer than they may, each time anew', (t) => {
  t.after(() => {
    mock.timers.reset();
  });
  const { taken, add, pass } = watched(250);
  const at: number[] = [];
  for (let time = 0; time < 700; time += 50) {
    const before = taken.length;
    add(String(time));
    pass(50);
    if (taken.length > before) at.push(time + 50);
  }
  assert.deepEqual(at, [250, 500]);
});
