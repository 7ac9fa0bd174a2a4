import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachFile } from './eachFile';

test('a file that cannot be worked on is named, and the others are worked on', async () => {
  const done: string[] = [];
  const failed = await eachFile(['a', 'b', 'c'], async (path) => {
    await Promise.resolve();
    if (path === 'b') throw new TypeError('undefined is not iterable');
    done.push(path);
  });
  assert.deepEqual(done, ['a', 'c']);
  assert.deepEqual(failed, [{ path: 'b', reason: 'a mistake of this program: undefined is not iterable' }]);
});
