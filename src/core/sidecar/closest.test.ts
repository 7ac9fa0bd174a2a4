import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closest } from './closest';

const keys = ['title', 'published', 'publisher', 'note', 'by', 'date'];
const cases: readonly (readonly [word: string, nearest: string | undefined])[] = [
  ['titel', 'title'],
  ['publishd', 'published'],
  ['Publisher', 'publisher'],
  ['nots', 'note'],
  ['yb', 'by'],
  ['dat', 'date'],
  ['xyz', undefined],
  ['entities', undefined],
  ['', undefined],
  ['x'.repeat(1000), undefined],
];

for (const [word, nearest] of cases) {
  test(`${word.slice(0, 20)} → ${nearest ?? 'nothing'}`, () => {
    assert.equal(closest(word, keys), nearest);
  });
}
