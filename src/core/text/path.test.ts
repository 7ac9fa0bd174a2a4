import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseName, folderOf, resolvePath } from './path';

test('splits a path into folder and name', () => {
  assert.equal(baseName('a/b/c.txt'), 'c.txt');
  assert.equal(baseName('c.txt'), 'c.txt');
  assert.equal(folderOf('a/b/c.txt'), 'a/b');
  assert.equal(folderOf('c.txt'), '');
});

for (const [written, resolved] of [
  ['b.txt', 'articles/b.txt'],
  ['./b.txt', 'articles/b.txt'],
  ['../other/b.txt', 'other/b.txt'],
  ['sub//b.txt', 'articles/sub/b.txt'],
  ['../../b.txt', undefined],
  ['..', undefined],
  ['/etc/passwd', undefined],
  ['~/b.txt', undefined],
  ['C:\\b.txt', undefined],
  ['file:b.txt', undefined],
  ['\\\\server\\b.txt', undefined],
  ['a\u0000b', undefined],
  ['', undefined],
] as const) {
  test(`resolves ${JSON.stringify(written)} to ${JSON.stringify(resolved)}`, () => {
    assert.equal(resolvePath('articles/a.txt', written), resolved);
  });
}
