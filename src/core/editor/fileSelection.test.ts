import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGlob } from './glob';
import { FileSelection, recordGlobs } from './fileSelection';

const selection = new FileSelection(['**/*.txt'], ['**/node_modules/**', '**/.git', '**/requirements*.txt']);

for (const [path, role] of [
  ['a.txt', 'article'],
  ['seeds/deep/a b.txt', 'article'],
  ['a.txt.source-review.yaml', 'record'],
  ['x/a.txt.source-review.yml', 'record'],
  ['source-review.yaml', 'record'],
  ['x/source-review.yaml', undefined],
  ['a.md', undefined],
  ['a.md.source-review.yaml', 'record'],
  ['node_modules/p/a.txt', undefined],
  ['x/node_modules/p/a.txt.source-review.yaml', undefined],
  ['.git/description.txt', undefined],
  ['.git/a/b.txt', undefined],
  ['requirements-dev.txt', undefined],
] as const) {
  test(`${path} is ${role ?? 'left out'}`, () => {
    assert.equal(selection.roleOf(path), role);
  });
}

test('a folder pattern leaves out the folder itself, so that it need not be listed', () => {
  assert.ok(selection.excludes('node_modules'));
  assert.ok(selection.excludes('x/.git'));
  assert.ok(!selection.excludes('x'));
});

test('the record patterns agree with the names of sidecars', () => {
  for (const path of ['a.txt.source-review.yaml', 'x/y.source-review.yml', 'source-review.yaml', 'source-review.yml']) {
    assert.ok(
      recordGlobs.some((glob) => compileGlob(glob).matches(path)),
      path,
    );
  }
});
