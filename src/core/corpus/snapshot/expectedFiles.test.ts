import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finish } from '../../text/steps';
import { expectedFiles } from './expectedFiles';

const articles = [
  { path: 'a.txt', names: [1, 2] },
  { path: 'b.txt', names: [3] },
  { path: 'c.txt', names: [2, 4] },
  { path: 'd.txt', names: [1, 9] },
  { path: 'e.txt', names: [1] },
];
const expected = (...all: Parameters<typeof expectedFiles>): readonly string[] => finish(expectedFiles(...all));
const suffix = '.source-review.yaml';

test('what is open comes first, then what shares its rarest names, each after what it is read with', () => {
  const records = [`b.txt${suffix}`, `c.txt${suffix}`, 'source-review.yaml', `a.txt${suffix}`];
  assert.deepEqual(expected(articles, records, ['a.txt']), [
    'source-review.yaml',
    `c.txt${suffix}`,
    `a.txt${suffix}`,
    'a.txt',
    'c.txt',
    'd.txt',
    'e.txt',
    `b.txt${suffix}`,
    'b.txt',
  ]);
});

test('sidecars that lie elsewhere are read before all articles', () => {
  const records = ['records/b.txt.source-review.yaml', 'source-review.yaml'];
  assert.deepEqual(expected(articles, records, ['c.txt']), [
    'source-review.yaml',
    'records/b.txt.source-review.yaml',
    'c.txt',
    'a.txt',
    'b.txt',
    'd.txt',
    'e.txt',
  ]);
});

test('an open article that was not known is expected all the same, and a name that is everywhere brings a few', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ path: `${at}.txt`, names: [7] }));
  const files = expected(many, [], ['new.txt', '3.txt']);
  assert.deepEqual(files.slice(0, 4), ['new.txt', '3.txt', '0.txt', '1.txt']);
  assert.equal(files.length, 501);
});
