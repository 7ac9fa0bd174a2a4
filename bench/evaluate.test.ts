import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { evaluate } from './evaluate';

const folder = mkdtempSync(join(tmpdir(), 'source-review-evaluate-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs the command and returns what it printed. */
function run(context: TestContext, ...args: readonly string[]): { code: number; out: string; error: string } {
  const log = context.mock.method(console, 'log', () => undefined);
  const errorLog = context.mock.method(console, 'error', () => undefined);
  const code = evaluate(args);
  const printed = (calls: readonly { readonly arguments: readonly unknown[] }[]): string =>
    calls.map((call) => String(call.arguments[0])).join('\n');
  const result = { code, out: printed(log.mock.calls), error: printed(errorLog.mock.calls) };
  context.mock.restoreAll();
  return result;
}

test('without an argument it says what it can do', (context) => {
  const { code, out } = run(context);
  assert.equal(code, 0);
  assert.match(out, /names FILE/);
});

const mistakes: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['nonsense'], /nothing to evaluate called "nonsense"/],
  [['names'], /no file is named/],
  [['seeds', 'x'], /seeds takes no file/],
  [['record', 'x'], /record takes no file/],
  [['dates', '--as-is', 'x'], /dates does not know --as-is/],
  [['dates', '--raw', 'x'], /dates does not know --raw/],
  [['dates', 'missing.jsonl'], /no missing\.jsonl/],
];
for (const [args, message] of mistakes) {
  test(`cannot be done: ${args.join(' ')}`, (context) => {
    const { code, error } = run(context, ...args);
    assert.equal(code, 2);
    assert.match(error, message);
  });
}

test('names: the JSON contract, from a gzipped file', (context) => {
  const rows = 'Barack\tB-PER\nObama\tI-PER\nmet\tO\nJapanese\tB-MISC\nmen\tO\nin\tO\nParis\tB-LOC\n.\tO\n';
  const path = file('names.tsv.gz', gzipSync(rows));
  const { code, out } = run(context, 'names', path, '--raw', '--json');
  assert.equal(code, 0);
  const { files } = JSON.parse(out) as { files: (Record<string, unknown> & { byType: Record<string, unknown> })[] };
  assert.deepEqual([files[0]?.['file'], files[0]?.['threeTypeF1'], files[0]?.['spanF1']], ['names.tsv.gz', 100, 100]);
  const right = { precision: 100, recall: 100, f1: 100, gold: 1, found: 1 };
  assert.deepEqual(files[0]?.byType, { PER: right, LOC: right, MISC: right });
  assert.deepEqual(Object.keys(files[0]['byCase'] ?? {}), ['upper', 'lower', 'title']);
});

test('names: as they are only, where the copies are not wanted', (context) => {
  const path = file('as-is.tsv', 'Ann\tB-PER\nLee\tI-PER\n');
  const { out } = run(context, 'names', path, '--as-is', '--json');
  const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
  assert.deepEqual(files[0]?.['byCase'], {});
  assert.doesNotMatch(run(context, 'names', path, '--as-is').out, /ALL CAPS/);
});

test('dates: the JSON contract; files are pooled by their counts', (context) => {
  const article = (text: string, value: string): string => {
    const timex = { start: 3, end: text.length, text: text.slice(3), type: 'DATE', value };
    return JSON.stringify({ id: '1', dct: '2021-01-14', text, timexes: [timex] });
  };
  const paths = [file('a.jsonl', article('In March 2019', '2019-03')), file('b.jsonl', article('In May 2018', '2018'))];
  const { out } = run(context, 'dates', ...paths, '--json');
  const { files, pooled } = JSON.parse(out) as { files: Record<string, unknown>[]; pooled: unknown };
  assert.deepEqual(
    files.map((entry) => [entry['file'], entry['valueF1']]),
    [
      ['a.jsonl', 100],
      ['b.jsonl', 0],
    ],
  );
  assert.deepEqual(pooled, { strictF1: 100, relaxedF1: 100, typeF1: 100, valueF1: 50 });
});

test('entities: the JSON contract', (context) => {
  const line = (docId: string): string =>
    JSON.stringify({
      docId,
      corpus: 'x',
      mentions: [{ start: 0, end: 7, text: 'Ann Lee', type: 'PER', cluster: 'ann' }],
    });
  const { out } = run(context, 'entities', file('c.jsonl', `${line('1')}\n${line('2')}\n`), '--json');
  const { files } = JSON.parse(out) as { files: Record<string, unknown>[] };
  assert.deepEqual(files[0]?.['articlePairs'], { precision: 100, recall: 100, f1: 100 });
  assert.deepEqual([files[0]['file'], files[0]['conllF1']], ['c.jsonl', 100]);
});
