import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SteppingScheduler } from '../../../../test/support/memoryFolder';
import { MemorySnapshotFiles } from '../../../../test/support/memorySnapshotFiles';
import { shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import { analyseArticle, type Article } from '../article';
import { ArticleSnapshot, type SnapshotContent } from './articleSnapshot';

const textOf = (at: number): string => `Angela Merkel met envoy ${at} in Paris on March 3, 2024.\n`;

function articles(count: number): readonly Article[] {
  return Array.from({ length: count }, (_, at) =>
    analyseArticle(`a/${at}.txt`, textOf(at), { recognizers: shippedRecognizers() }),
  );
}

/** Articles that nothing links. */
function content(kept: readonly Article[], records: readonly string[] = []): SnapshotContent {
  return { articles: kept, records, linked: { entities: [], idsIn: () => [] } };
}

async function saved(kept: readonly Article[], version = '1'): Promise<MemorySnapshotFiles> {
  const files = new MemorySnapshotFiles();
  await new ArticleSnapshot(files, () => version).save(content(kept), new SteppingScheduler());
  return files;
}

test('articles are found again with the same path, text and circumstances, by another window', async () => {
  const kept = articles(100);
  const snapshot = new ArticleSnapshot(await saved(kept), () => '1');
  for (const [at, article] of kept.entries()) {
    const found = await snapshot.find(article.path, textOf(at), article.circumstances);
    assert.deepEqual(found, article);
    assert.deepEqual(found.lines.widths, article.lines.widths);
    assert.equal(await snapshot.find(article.path, `${textOf(at)}.`, article.circumstances), undefined);
    assert.equal(
      await snapshot.find(article.path, textOf(at).replace('Paris', 'Rome!'), article.circumstances),
      undefined,
    );
    assert.equal(await snapshot.find(`${article.path}x`, textOf(at), article.circumstances), undefined);
    assert.equal(await snapshot.find(article.path, textOf(at), 'others'), undefined);
  }
});

test('what other engines found is not found, and is replaced', async () => {
  const [article] = articles(1);
  assert.ok(article);
  const files = await saved([article]);
  const other = new ArticleSnapshot(files, () => '2');
  assert.equal(await other.find(article.path, textOf(0), article.circumstances), undefined);
  await other.save(content([article]), new SteppingScheduler());
  assert.ok(await new ArticleSnapshot(files, () => '2').find(article.path, textOf(0), article.circumstances));
});

test('only files with other articles are written; articles that are gone are dropped', async () => {
  const kept = articles(100);
  const files = await saved(kept);
  const snapshot = new ArticleSnapshot(files, () => '1');
  for (const [at, { path, circumstances }] of kept.entries()) await snapshot.find(path, textOf(at), circumstances);
  await snapshot.folder();
  const before = files.written.length;
  await snapshot.save(content([...kept].reverse()), new SteppingScheduler());
  assert.equal(files.written.length, before);
  await snapshot.save(content(kept.slice(1)), new SteppingScheduler());
  // The articles of a file, their names, and how many there are in all.
  assert.equal(files.written.length, before + 3);
  const [gone] = kept;
  assert.ok(gone);
  assert.equal(await new ArticleSnapshot(files, () => '1').find(gone.path, textOf(0), gone.circumstances), undefined);
});

test('after it was told to forget it finds nothing', async () => {
  const [article] = articles(1);
  assert.ok(article);
  const snapshot = new ArticleSnapshot(await saved([article]), () => '1');
  snapshot.release();
  assert.ok(await snapshot.find(article.path, textOf(0), article.circumstances));
  snapshot.forget();
  assert.equal(await snapshot.find(article.path, textOf(0), article.circumstances), undefined);
});

test('a write that fails is told, and the next one is made', async () => {
  const [article] = articles(1);
  assert.ok(article);
  const files = new MemorySnapshotFiles();
  const snapshot = new ArticleSnapshot(files, () => '1');
  files.isFull = true;
  await assert.rejects(snapshot.save(content([article]), new SteppingScheduler()), /no space left/);
  files.isFull = false;
  await snapshot.save(content([article]), new SteppingScheduler());
  assert.deepEqual([...files.held.keys()].length, 3);
});

test('no damage of a file makes it throw or find another article', async () => {
  const [article] = articles(1);
  assert.ok(article);
  const entry = [...(await saved([article])).held].find(([file]) => file.endsWith('.articles'));
  assert.ok(entry);
  const [name, bytes] = entry;
  let lost = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(9), fc.uint8Array({ maxLength: 9 }), async (at, cut, added) => {
      const files = new MemorySnapshotFiles();
      files.held.set(name, Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + cut)]));
      const found = await new ArticleSnapshot(files, () => '1').find(article.path, textOf(0), article.circumstances);
      if (found) assert.deepEqual(found, article);
      else lost++;
    }),
    { numRuns: 2000 },
  );
  assert.ok(lost > 1500, `${lost} damages were noticed`);
});

test('saving lets others run', async () => {
  const scheduler = new SteppingScheduler(5);
  await new ArticleSnapshot(new MemorySnapshotFiles(), () => '1').save(content(articles(60)), scheduler);
  assert.ok(scheduler.pauses > 5, `${scheduler.pauses} pauses`);
});

const state = { changed: 1_700_000_000_123.5, created: 1_600_000_000_000, size: 57, decoding: 2 ** 50 + 1 };

test('an article is recalled without its text as long as its file is in the state that was noted', async () => {
  const [article, other] = articles(2);
  assert.ok(article && other);
  const files = new MemorySnapshotFiles();
  const first = new ArticleSnapshot(files, () => '1');
  first.note(article.path, textOf(0), state);
  // Of a text that is not the one that was analysed: says nothing.
  first.note(other.path, `${textOf(1)} more`, state);
  await first.save(content([article, other]), new SteppingScheduler());
  const snapshot = new ArticleSnapshot(files, () => '1');
  const { path, circumstances } = article;
  assert.deepEqual(await snapshot.recall(path, state, circumstances), article);
  assert.equal(await snapshot.recall(other.path, state, other.circumstances), undefined);
  assert.ok(await snapshot.find(other.path, textOf(1), other.circumstances));
  for (const key of ['changed', 'created', 'size', 'decoding'] as const) {
    assert.equal(await snapshot.recall(path, { ...state, [key]: state[key] + 1 }, circumstances), undefined, key);
  }
  assert.equal(await snapshot.recall(path, state, 'others'), undefined);
  assert.equal(await new ArticleSnapshot(files, () => '2').recall(path, state, circumstances), undefined);
  snapshot.forget();
  assert.equal(await snapshot.recall(path, state, circumstances), undefined);
});

test('states that were noted are kept with the next articles, and nothing is written when nothing changed', async () => {
  const [article] = articles(1);
  assert.ok(article);
  const files = new MemorySnapshotFiles();
  const first = new ArticleSnapshot(files, () => '1');
  first.note(article.path, textOf(0), state);
  await first.save(content([article], ['a.yaml']), new SteppingScheduler());
  const second = new ArticleSnapshot(files, () => '1');
  assert.deepEqual(await second.folder(), { articles: 1, records: ['a.yaml'] });
  assert.ok(await second.recall(article.path, state, article.circumstances));
  second.release();
  const before = files.written.length;
  await second.save(content([article], ['a.yaml']), new SteppingScheduler());
  assert.equal(files.written.length, before);
  // Touched: the same text in another state.
  const touched = { ...state, changed: state.changed + 5 };
  second.note(article.path, textOf(0), touched);
  await second.save(content([article], ['a.yaml']), new SteppingScheduler());
  assert.ok(await new ArticleSnapshot(files, () => '1').recall(article.path, touched, article.circumstances));
});

test('the names of all articles are told, whatever happened to the files', async () => {
  const kept = articles(20);
  const files = await saved(kept);
  const told = await new ArticleSnapshot(files, () => '1').names(new SteppingScheduler());
  assert.deepEqual(told.map(({ path }) => path).sort(), kept.map(({ path }) => path).sort());
  for (const { names } of told) assert.equal(names.length, 2);
  for (const name of [...files.held.keys()].filter((each) => each.endsWith('.names')))
    files.held.set(name, Uint8Array.of(1));
  assert.deepEqual(await new ArticleSnapshot(files, () => '1').names(new SteppingScheduler()), []);
});
