import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedGates } from './section';

test('a gate fails above its bound and where nothing was measured', () => {
  const gate = (name: string, value: number) => ({ name, value, bound: 3 });
  const sections = [
    { title: '', text: '', gates: [gate('below', 2), gate('equal', 3), gate('above', 3.1), gate('none', NaN)] },
  ];
  assert.deepEqual(
    failedGates(sections).map(({ name }) => name),
    ['above', 'none'],
  );
});
