import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlePathOf, isSidecarPath, isWorkspaceFilePath, sidecarPathFor, usedSidecar } from './names';

test('a sidecar lies beside its article', () => {
  assert.equal(sidecarPathFor('a/b.txt'), 'a/b.txt.source-review.yaml');
  assert.equal(articlePathOf('a/b.txt.source-review.yaml'), 'a/b.txt');
  assert.equal(articlePathOf('a/b.txt.source-review.yml'), 'a/b.txt');
});

test('or below a folder for sidecars', () => {
  assert.equal(sidecarPathFor('a/b.txt', 'reviews'), 'reviews/a/b.txt.source-review.yaml');
  assert.equal(articlePathOf('reviews/a/b.txt.source-review.yaml', 'reviews/'), 'a/b.txt');
  assert.equal(articlePathOf('a/b.txt.source-review.yaml', 'reviews'), undefined);
  assert.equal(sidecarPathFor('b.txt', '.'), 'b.txt.source-review.yaml');
});

const sidecars: readonly (readonly [path: string, isSidecar: boolean])[] = [
  ['b.txt.source-review.yaml', true],
  ['a/.source-review.yaml', false],
  ['.source-review.yaml', false],
  ['source-review.yaml', false],
  ['b.txt', false],
  ['b.source-review.yaml.bak', false],
];

test('tells sidecars and workspace files apart', () => {
  for (const [path, isSidecar] of sidecars) assert.equal(isSidecarPath(path), isSidecar, path);
  assert.ok(isWorkspaceFilePath('source-review.yaml') && isWorkspaceFilePath('source-review.yml'));
  assert.ok(!isWorkspaceFilePath('a/source-review.yaml'));
});

test('one of several sidecars is used, whatever their order', () => {
  const paths = ['b.txt.source-review.yml', 'b.txt.source-review.yaml', 'r/b.txt.source-review.yaml'];
  assert.equal(usedSidecar(paths), 'b.txt.source-review.yaml');
  assert.equal(usedSidecar(paths.toReversed()), 'b.txt.source-review.yaml');
  assert.equal(usedSidecar([]), undefined);
});
