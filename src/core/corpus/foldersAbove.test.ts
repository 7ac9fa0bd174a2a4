import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldersAbove } from './foldersAbove';

const cases: readonly (readonly [paths: readonly string[], folders: readonly string[]])[] = [
  [[], []],
  [['a.txt'], []],
  [['2024.05/a.txt'], ['2024.05']],
  [
    ['a/b/c.txt', 'a/d.txt', 'a/b/e.txt'],
    ['a', 'a/b'],
  ],
  [
    ['ab/c.txt', 'a.b/c/d.txt'],
    ['a.b', 'a.b/c', 'ab'],
  ],
];

for (const [paths, folders] of cases) {
  test(`folders above ${paths.join(', ') || 'nothing'}`, () => {
    assert.deepEqual([...foldersAbove(paths)].sort(), folders);
  });
}
