import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { cpuMilliseconds } from '../../../../test/support/cpuTime';
import { checkText, checkWorkspaceText } from '../testing/checking';
import { limits } from '../limits';
import { yamlPieces } from '../testing/yamlPieces';
import { readYaml } from './readYaml';

const manyAliases = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`).join('')}`;

/** Inputs that have brought down programs that read YAML, and the rule that stops them. */
const hostile: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['100,000 brackets', '['.repeat(100_000), 'yaml-nesting-too-deep'],
  ['100,000 braces', '{a: '.repeat(100_000), 'yaml-nesting-too-deep'],
  ['100,000 dashes', '- '.repeat(100_000), 'yaml-nesting-too-deep'],
  ['100,000 question marks', '? '.repeat(100_000), 'yaml-nesting-too-deep'],
  ['900 brackets, closed', `${'['.repeat(900)}${']'.repeat(900)}`, 'yaml-nesting-too-deep'],
  [
    'nested by indentation',
    Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
    'yaml-nesting-too-deep',
  ],
  ['an alias bomb', manyAliases, 'yaml-alias'],
  ['10 MB', `note: ${'x'.repeat(10_000_000)}`, 'file-too-large'],
  ['a directive', '%YAML 1.1\n---\nschema: NO\n', 'yaml-directive'],
  ['an ordered map', 'schema: source-review/1\nx-own: !!omap [a: b]\n', 'yaml-tag'],
  ['pairs', 'schema: source-review/1\nx-own: !!pairs\n  - a: b\n', 'yaml-tag'],
  ['a set', 'schema: source-review/1\nx-own: !!set {a, b}\n', 'yaml-tag'],
  ['an ordered map of names', 'x-own: !<tag:yaml.org,2002:omap> [a: b]\n', 'yaml-tag'],
  ['400 KB of tags', '!!str '.repeat(66_000), 'yaml-syntax'],
  ['200,000 keys', 'a: 1\n'.repeat(80_000), 'yaml-duplicate-key'],
  ['200,000 items', `a: [${'a,'.repeat(200_000)}]`, 'unknown-key'],
  ['line breaks only', `a: [${'\n'.repeat(400_000)}`, 'yaml-unclosed'],
  ['broken strings', 'a: "\n"\n'.repeat(60_000), 'yaml-unclosed'],
];

describe('hostile files', () => {
  for (const [name, text, rule] of hostile) {
    test(`${name}: ${rule}`, () => {
      let problems: ReturnType<typeof checkText> = [];
      const time = cpuMilliseconds(() => {
        problems = checkText(text, { article: text.slice(0, 100_000) });
      });
      assert.ok(
        problems.some((problem) => problem.rule === rule),
        problems
          .slice(0, 5)
          .map((problem) => problem.rule)
          .join(),
      );
      assert.ok(problems.length <= limits.problems);
      assert.ok(time < 10_000, `${time} ms`);
    });
  }

  test('text that the library cannot survive leaves the process alive', () => {
    const entry = `
      import { readYaml } from './src/core/sidecar/reading/readYaml';
      for (const depth of [900, 5000, 100000]) for (const open of ['[', '{a: ', '- ', '[{a: ']) {
        for (let i = 0; i < 40; i++) readYaml(open.repeat(depth));
      }
      const bomb = Array.from({ length: 9 }, (_, i) => 'a' + i + ': &a' + i + ' [' + ('*a' + (i - 1) + ', ').repeat(9) + ']\\n').join('');
      readYaml(bomb);
      readYaml('a: ' + 'x'.repeat(10_000_000));
      let state = 1;
      const byte = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16 & 255;
      for (let i = 0; i < 300; i++) {
        readYaml(new TextDecoder().decode(Uint8Array.from({ length: 2000 }, i % 2 ? byte : () => 32 + byte() % 95)));
      }
      process.stdout.write('alive');
    `;
    const bundle = buildSync({
      stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      alias: { yaml: './node_modules/yaml/browser/index.js' },
    });
    const child = spawnSync(process.execPath, ['-'], {
      input: bundle.outputFiles[0]?.text ?? '',
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.equal(child.stdout, 'alive', child.stderr.slice(0, 500));
  });

  test('any text is read without throwing, and every problem lies in it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(yamlPieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const problem of [...checkText(text, { article: text }), ...checkWorkspaceText(text)]) {
          const { start, end } = problem.span;
          assert.ok(0 <= start && start <= end && end <= text.length && (start < end || text === ''), problem.rule);
        }
      }),
      { numRuns: 2000, examples: [['?quote: entities:\n  ']] },
    );
  });

  test('reading takes linear time', () => {
    const record = (i: number): string =>
      `  id-${i}:\n    name: Name ${i}\n    type: person\n    mentions: ["Name ${i}", { quote: "n${i}" }]\n`;
    const file = (count: number): string =>
      `schema: source-review/1\nentities:\n${Array.from({ length: count }, (_, i) => record(i)).join('')}`;
    const time = (text: string): number => cpuMilliseconds(() => readYaml(text));
    const [small, large] = [file(500), file(4000)];
    time(small);
    const fast = Math.min(time(small), time(small), time(small));
    const slow = Math.min(time(large), time(large), time(large));
    assert.ok(slow < fast * 8 * 4 + 20, `${fast} ms and ${slow} ms for eight times as much`);
  });
});
