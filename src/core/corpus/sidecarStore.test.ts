import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder, never } from '../../../test/support/memoryFolder';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { ArticleStore } from './articleStore';
import { ArticleTexts } from './articleTexts';
import type { FileContent } from './folderAccess';
import { RecordChecks } from './recordChecks';
import { SidecarStore } from './sidecarStore';

const long = 'source-review.yaml';
const short = 'source-review.yml';

function ignoring(term: string): FileContent {
  const text = `schema: source-review-workspace/1\nignore: [${term}]\n`;
  return { kind: 'text', text, byteLength: text.length };
}

async function rulesOf(store: SidecarStore, path: string): Promise<readonly string[]> {
  const texts = new ArticleTexts(new MemoryFolder({ 'a.txt': 'Text.' }), () => false);
  const sources = {
    texts,
    articles: new ArticleStore(),
    dates: createDateRecognizer(),
    severities: new Map(),
    signal: never,
  };
  return (await new RecordChecks(store).check(path, sources)).map(({ rule }) => rule);
}

for (const order of [
  [long, short],
  [short, long],
]) {
  test(`of two workspace files, .yaml counts and .yml takes its place: ${order.join(', ')}`, async () => {
    const store = new SidecarStore();
    for (const path of order) store.set(path, ignoring(path === long ? 'Long' : 'Short'));
    assert.deepEqual([...store.paths].sort(), [long, short]);
    assert.match(store.textOf(short) ?? '', /Short/);
    assert.deepEqual(await rulesOf(store, short), []);
    assert.deepEqual(store.set(short, ignoring('Other')).decisions?.ignore, ['Long']);
    assert.deepEqual(store.set(long, undefined).decisions?.ignore, ['Other']);
    assert.deepEqual([store.has(long), store.has(short)], [false, true]);
    assert.deepEqual(store.set(short, undefined).decisions?.ignore, []);
  });
}

for (const path of ['a.txt.source-review.yaml', long]) {
  test(`a file that is too large is a problem, one that cannot be read is not checked: ${path}`, async () => {
    const store = new SidecarStore();
    store.set(path, { kind: 'skipped', reason: 'too large', byteLength: 2048, maxBytes: 1024 });
    assert.deepEqual(await rulesOf(store, path), ['file-too-large']);
    store.set(path, { kind: 'skipped', reason: 'could not be read', byteLength: 9 });
    assert.deepEqual(await rulesOf(store, path), []);
    assert.deepEqual([store.has(path), store.textOf(path)], [true, undefined]);
    store.set(path, { kind: 'text', text: '', byteLength: 0 });
    assert.notDeepEqual(await rulesOf(store, path), []);
  });
}

test('a sidecar outside of the folder of sidecars is told where it belongs, and of another one that is there', async () => {
  const beside = 'a.txt.source-review.yaml';
  const below = `reviews/${beside}`;
  const sidecar: FileContent = { kind: 'text', text: 'schema: source-review/1\n', byteLength: 24 };
  const workspace = 'schema: source-review-workspace/1\nsidecars: { root: reviews }\n';
  const store = new SidecarStore();
  store.set(beside, sidecar);
  assert.deepEqual(await rulesOf(store, beside), []);
  const rooted = store.set(long, { kind: 'text', text: workspace, byteLength: workspace.length });
  assert.ok(rooted.checks.includes(beside));
  assert.deepEqual(await rulesOf(store, beside), ['sidecar-misplaced']);
  assert.deepEqual(store.recordsOf('a.txt'), undefined);
  assert.ok(store.set(below, sidecar).checks.includes(beside), 'the one beside is checked when the other comes');
  assert.deepEqual(await rulesOf(store, beside), ['sidecar-duplicate']);
  assert.deepEqual(await rulesOf(store, below), ['sidecar-duplicate']);
  assert.ok(store.set(beside, undefined).checks.includes(below), 'and that one when the first goes');
  assert.deepEqual(await rulesOf(store, below), []);
});

test('a folder of sidecars outside of the folder of articles is none', async () => {
  const beside = 'a.txt.source-review.yaml';
  const text = 'schema: source-review-workspace/1\nsidecars: { root: ../reviews }\n';
  const store = new SidecarStore();
  store.set(long, { kind: 'text', text, byteLength: text.length });
  store.set(beside, { kind: 'text', text: 'schema: source-review/1\n', byteLength: 24 });
  assert.deepEqual(await rulesOf(store, long), ['path-outside-workspace']);
  assert.deepEqual(await rulesOf(store, beside), []);
  assert.equal(store.newPathFor('a.txt'), beside);
});

test('while a workspace file cannot be read, what it decided last counts, and its own problems are those of its text', async () => {
  const store = new SidecarStore();
  const set = (text: string): readonly string[] | undefined =>
    store.set(long, { kind: 'text', text, byteLength: text.length }).decisions?.ignore;
  assert.deepEqual(set('schema: source-review-workspace/1\nignore: [a]\n'), ['a']);
  for (const typing of ['ignore: [a\n', 'ignore: [a, "b]\n', '<<<<<<< HEAD\n']) {
    assert.deepEqual(set(typing), ['a'], typing);
    assert.deepEqual(store.outdated, [long]);
    assert.equal((await rulesOf(store, long)).length, 1);
  }
  store.set(long, { kind: 'skipped', reason: 'could not be read', byteLength: 9 });
  assert.deepEqual(
    store.workspaceRecords?.ignore.map(({ value }) => value),
    ['a'],
  );
  assert.deepEqual(set('schema: source-review-workspace/1\nignore: [a, b]\n'), ['a', 'b']);
  assert.deepEqual(store.outdated, []);
  // Emptied, it says nothing any more; gone and back, nothing is known of what it said.
  assert.deepEqual(set(''), []);
  set('ignore: [c]\n');
  store.set(long, undefined);
  assert.deepEqual(set('ignore: [c\n'), []);
  assert.deepEqual(store.outdated, []);
});

test('while a sidecar cannot be read, what it recorded last counts', () => {
  const [article, path] = ['a.txt', 'a.txt.source-review.yaml'];
  const store = new SidecarStore();
  const set = (text: string): void => {
    store.set(path, { kind: 'text', text, byteLength: text.length });
  };
  const whole =
    'schema: source-review/1\narticle: { published: "2024-05-06" }\nentities:\n  voss: { name: Voss, type: person }\n' +
    'dates:\n  - { quote: "on Monday", value: "2024-05-06" }\nlinks:\n  - { to: b.txt, kind: same-event }\n';
  const seen = (): unknown => [
    store.recordsOf(article)?.entities.map(({ id }) => id),
    store.recordsOf(article)?.sameEvent,
    store.recordedDatesOf(article).length,
    store.publishedOf(article),
    store.recordsOfEntity((id) => id === 'voss').length,
    [...store.sidecarEntityIds],
    store.dependentsOf('b.txt'),
  ];
  set(whole);
  const before = seen();
  assert.deepEqual(before, [['voss'], ['b.txt'], 1, '2024-05-06', 1, ['voss'], [path]]);
  set(`${whole}notes: [\n`);
  assert.deepEqual(seen(), before);
  assert.deepEqual(store.outdated, [path]);
  // The folder of sidecars is set meanwhile, and taken back.
  for (const root of ['sidecars: { root: kept }\n', '']) {
    const text = `schema: source-review-workspace/1\n${root}`;
    store.set(long, { kind: 'text', text, byteLength: text.length });
  }
  assert.deepEqual(seen(), before);
  set('schema: source-review/1\n');
  assert.deepEqual(store.recordsOf(article)?.entities, []);
  assert.deepEqual(store.outdated, []);
});
