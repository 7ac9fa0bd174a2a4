import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cpuMilliseconds } from '../../../test/support/cpuTime';
import { compileGlob } from './glob';

const cases: readonly (readonly [pattern: string, fitting: readonly string[], other: readonly string[]])[] = [
  ['**/*.txt', ['a.txt', 'x/a.txt', 'x/y/a b.txt', '.txt'], ['a.txt.yaml', 'a.TXT', 'txt', 'a.txt/b']],
  ['*.txt', ['a.txt'], ['x/a.txt']],
  [
    '**/seeds/**/*.txt',
    ['seeds/a.txt', 'x/seeds/a.txt', 'seeds/y/z/a.txt'],
    ['seeds.txt', 'xseeds/a.txt', 'seeds/a.md'],
  ],
  ['**/node_modules', ['node_modules', 'a/node_modules'], ['node_modules/a', 'node_modules2']],
  ['**/node_modules/**', ['node_modules/a', 'x/node_modules/a/b', 'node_modules'], ['node_module/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['a/xb', 'b', 'a/b/c']],
  ['**', ['a', 'a/b'], []],
  ['**/{LICENSE,license}*.txt', ['LICENSE.txt', 'x/license-MIT.txt'], ['License.txt', 'LICENSE.md']],
  ['{a,b/{c,d}}.txt', ['a.txt', 'b/c.txt', 'b/d.txt'], ['b.txt', 'c.txt']],
  ['{a', ['{a'], ['a']],
  ['a?c', ['abc', 'a-c'], ['ac', 'a/c', 'abbc']],
  ['[0-9][!a].txt', ['1b.txt', '9-.txt'], ['ab.txt', '1a.txt', '12b.txt']],
  ['[', ['['], ['a']],
  ['*a*b*c', ['abc', 'xaxbxc', 'aabbcc'], ['acb', 'ab']],
  ['**/x/**/y', ['x/y', 'a/x/b/x/c/y'], ['y/x']],
  ['', [''], ['a']],
];

for (const [pattern, fitting, other] of cases) {
  test(`glob ${JSON.stringify(pattern)}`, () => {
    const glob = compileGlob(pattern);
    for (const path of fitting) assert.ok(glob.matches(path), `should fit: ${path}`);
    for (const path of other) assert.ok(!glob.matches(path), `should not fit: ${path}`);
  });
}

test('hostile patterns stay quick', () => {
  const time = cpuMilliseconds(() => {
    assert.ok(!compileGlob(`${'*a'.repeat(100)}b`).matches('a'.repeat(255)));
    assert.ok(!compileGlob(`${'**/a/'.repeat(100)}b`).matches(`${'a/'.repeat(400)}c`));
    compileGlob('{a,b}'.repeat(40)).matches('abab');
    compileGlob('{'.repeat(10_000)).matches('a');
  });
  assert.ok(time < 2000, `${time} ms`);
});
