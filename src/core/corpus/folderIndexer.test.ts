import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder, SteppingScheduler } from '../../../test/support/memoryFolder';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { Review } from '../review';
import { analyseArticle, type Article } from './article';
import { readSidecar } from '../sidecar/reading/readSidecar';
import { readWorkspaceFile } from '../sidecar/reading/readWorkspaceFile';
import type { RecordReading } from './recordFile';
import type { FileContent } from './folderAccess';
import type { AnalysisElsewhere, KnownBefore } from './fileReader';
import { FolderIndexer, type IndexProgress, type IndexTarget } from './folderIndexer';

class Target implements IndexTarget {
  readonly texts = new Map<string, string>();
  readonly stale: string[] = [];
  distrusted = false;

  get knownPaths(): Iterable<string> {
    return this.texts.keys();
  }

  distrustAll(): void {
    this.distrusted = true;
  }

  takeStale(): readonly string[] {
    return this.stale.splice(0);
  }

  isReadAsNow(): boolean {
    return true;
  }

  linkSome(): boolean {
    return false;
  }

  setArticleAsKnown({ path }: Article): void {
    this.texts.set(path, 'as before');
  }

  setFile(path: string, content: FileContent): void {
    if (content.kind === 'text') this.texts.set(path, content.text);
    else this.texts.delete(path);
  }

  removeFile(path: string): void {
    this.texts.delete(path);
  }
}

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, `text ${i}`]));
}

test('reads everything once, then only what is new, and forgets what is gone', async () => {
  const folder = new MemoryFolder(manyFiles(60));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  assert.deepEqual(target.texts, folder.files);
  folder.reads.length = 0;
  folder.files.delete('3.txt');
  folder.files.set('new.txt', 'new');
  await indexer.relist();
  assert.deepEqual(target.texts, folder.files);
  assert.deepEqual(folder.reads, ['new.txt']);
});

test('a changed file is read again, also while indexing goes on', async () => {
  const folder = new MemoryFolder(manyFiles(60));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const first = indexer.relist();
  folder.files.set('5.txt', 'changed');
  await Promise.all([indexer.changed('5.txt'), first]);
  assert.equal(target.texts.get('5.txt'), 'changed');
  folder.files.delete('5.txt');
  await indexer.changed('5.txt');
  assert.equal(target.texts.has('5.txt'), false);
});

test('rebuilding reads every file again', async () => {
  const folder = new MemoryFolder(manyFiles(3));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  folder.reads.length = 0;
  assert.equal(target.distrusted, false);
  await indexer.rebuild();
  assert.equal(target.distrusted, true);
  assert.deepEqual(folder.reads.sort(), ['0.txt', '1.txt', '2.txt']);
});

test('stopped, it reads only what somebody asks for; resumed, it reads the rest', async () => {
  const folder = new MemoryFolder(manyFiles(300));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const seen: IndexProgress[] = [];
  indexer.onDidProgress.on((progress) => {
    seen.push(progress);
    if (progress.state === 'indexing' && progress.total === 300 && progress.done > 50) indexer.stop();
  });
  await indexer.relist();
  const read = target.texts.size;
  assert.ok(read > 50 && read < 150, `${read} files were read`);
  assert.deepEqual(seen.at(-1), { state: 'stopped', done: read, total: 300 });
  assert.equal(indexer.isWhole, false);
  // Asked for, stale, gone, or new.
  folder.files.set('299.txt', 'changed');
  target.stale.push('0.txt');
  folder.reads.length = 0;
  await indexer.changed('299.txt');
  assert.deepEqual(folder.reads.sort(), ['0.txt', '299.txt']);
  folder.files.delete('298.txt');
  folder.files.set('new.txt', 'new');
  folder.reads.length = 0;
  await indexer.relist();
  assert.deepEqual(folder.reads, []);
  assert.deepEqual(seen.at(-1), { state: 'stopped', done: 0, total: 300 - read - 1 });
  await indexer.resume();
  assert.deepEqual(target.texts, folder.files);
  assert.equal(indexer.isWhole, true);
  assert.equal(seen.at(-1)?.state, 'ready');
});

test('stopped while the folder is listed, it reads what was asked for alone', async () => {
  const folder = new MemoryFolder(manyFiles(60));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const listing = indexer.relist();
  const asked = indexer.changed('7.txt');
  indexer.stop();
  await Promise.all([listing, asked]);
  assert.deepEqual([...target.texts.keys()], ['7.txt']);
  assert.equal(indexer.isWhole, false);
  await indexer.resume();
  assert.deepEqual(target.texts, folder.files);
});

test('stopped while the folder is listed again, it reads no more of it', async () => {
  const folder = new MemoryFolder(manyFiles(400));
  const target = new Target();
  let lists = 0;
  let finish = (): void => undefined;
  const listed = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const access = {
    read: (path: string) => folder.read(path),
    list: async () => {
      if (++lists === 2) await listed;
      return folder.list();
    },
  };
  const indexer = new FolderIndexer(target, access, new SteppingScheduler());
  let asked: Promise<void> | undefined;
  indexer.onDidProgress.on(({ done }) => {
    if (done < 50 || asked) return;
    asked = indexer.relist();
  });
  const run = indexer.relist();
  while (lists < 2) await new Promise((resolve) => setImmediate(resolve));
  const known = target.texts.size;
  assert.ok(known >= 50 && known < 400);
  indexer.stop();
  const changed = indexer.changed('399.txt');
  finish();
  await Promise.all([run, asked, changed]);
  assert.equal(target.texts.size, known + 1);
  assert.ok(target.texts.has('399.txt'));
  assert.ok(indexer.isStopped);
  await indexer.resume();
  assert.deepEqual(new Map([...target.texts].sort()), new Map([...folder.files].sort()));
});

test('a stopped rebuilding keeps what was known: the folder stays whole, and the rest can be read again', async () => {
  const folder = new MemoryFolder(manyFiles(100));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  folder.reads.length = 0;
  let last: IndexProgress | undefined;
  indexer.onDidProgress.on((progress) => {
    last = progress;
    if (progress.state === 'indexing') indexer.stop();
  });
  await indexer.rebuild();
  assert.equal(last?.state, 'stopped');
  assert.equal(indexer.isWhole, true);
  assert.deepEqual(target.texts, folder.files);
  const before = folder.reads.length;
  assert.ok(before < 100);
  await indexer.rebuild();
  for (let most = 10; indexer.isStopped && most > 0; most--) await indexer.resume();
  assert.ok(folder.reads.length >= 100 + before, String(folder.reads.length));
});

test('to stop when nothing is read changes nothing, and stopped too late leaves nothing', async () => {
  const folder = new MemoryFolder(manyFiles(3));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  indexer.stop();
  folder.files.set('new.txt', 'new');
  await indexer.relist();
  assert.deepEqual(target.texts, folder.files);
  folder.files.set('late.txt', 'late');
  indexer.onDidProgress.on(({ state }) => {
    if (state === 'indexing') indexer.stop();
  });
  await indexer.relist();
  folder.files.set('later.txt', 'later');
  await indexer.relist();
  assert.deepEqual(target.texts, folder.files);
});

test('files that the target calls stale are read again', async () => {
  const folder = new MemoryFolder(manyFiles(2));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  folder.reads.length = 0;
  target.stale.push('1.txt');
  await indexer.changed('0.txt');
  assert.deepEqual(folder.reads.sort(), ['0.txt', '1.txt']);
});

test('lets others run after each slice of work', async () => {
  const slow = new SteppingScheduler(10);
  await new FolderIndexer(new Target(), new MemoryFolder(manyFiles(40)), slow).relist();
  assert.ok(slow.pauses >= 10, `${slow.pauses} pauses`);
});

test('tells its progress and ends with ready', async () => {
  const indexer = new FolderIndexer(new Target(), new MemoryFolder(manyFiles(30)), new SteppingScheduler());
  const told: IndexProgress[] = [];
  indexer.onDidProgress.on((progress) => told.push(progress));
  await indexer.relist();
  assert.deepEqual(told, [
    { state: 'indexing', done: 0, total: 30 },
    { state: 'indexing', done: 12, total: 30 },
    { state: 'indexing', done: 24, total: 30 },
    { state: 'ready', done: 30, total: 30 },
  ]);
});

test('stops when disposed', async () => {
  const target = new Target();
  const indexer = new FolderIndexer(target, new MemoryFolder(manyFiles(50)), new SteppingScheduler());
  const run = indexer.relist();
  indexer.dispose();
  await run;
  assert.equal(target.texts.size, 0);
});

test('a listing that fails rejects, and the next one works', async () => {
  const folder = new MemoryFolder(manyFiles(2));
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const list = folder.list.bind(folder);
  folder.list = () => Promise.reject(new Error('offline'));
  await assert.rejects(indexer.relist(), /offline/);
  folder.list = list;
  await indexer.relist();
  assert.equal(target.texts.size, 2);
});

test('a list that is asked for while another one is made is made too', async () => {
  const folder = new MemoryFolder({ 'a.txt': 'a', 'b.txt': 'b' });
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  await indexer.relist();
  // The files that count change while the folder is listed by the old rules.
  let again: Promise<void> | undefined;
  const list = folder.list.bind(folder);
  folder.list = async () => {
    const paths = await list();
    folder.files.delete('b.txt');
    again ??= indexer.relist();
    return paths;
  };
  await indexer.relist();
  await again;
  assert.deepEqual([...target.texts.keys()], ['a.txt']);
});

test('a file that waits to be read when the list leaves it out is not taken in; one that comes meanwhile is', async () => {
  const folder = new MemoryFolder({ 'a.txt': 'a', 'b.txt': 'b' });
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const list = folder.list.bind(folder);
  let late: Promise<void> | undefined;
  folder.list = async () => {
    // The settings leave b.txt out; the file itself is there.
    const paths = (await list()).filter((path) => path !== 'b.txt');
    folder.files.set('c.txt', 'c');
    late = indexer.changed('c.txt');
    return paths;
  };
  // While the first file is read, the second one waits.
  await Promise.all([indexer.changed('a.txt'), indexer.changed('b.txt'), indexer.relist()]);
  await late;
  assert.deepEqual([...target.texts.keys()].sort(), ['a.txt', 'c.txt']);
});

test('what is asked for when a run has just ended is done', async () => {
  const folder = new MemoryFolder({ 'a.txt': 'a' });
  const target = new Target();
  const indexer = new FolderIndexer(target, folder, new SteppingScheduler());
  const asked: Promise<void>[] = [];
  indexer.onDidProgress.on(({ state }) => {
    if (state !== 'ready' || asked.length > 0) return;
    folder.files.set('a.txt', 'changed');
    asked.push(indexer.changed('a.txt'));
  });
  await indexer.relist();
  await Promise.all(asked);
  assert.equal(target.texts.get('a.txt'), 'changed');
});

test('records are read before articles, so that no dated article is analysed twice', async () => {
  const article = 'Police met on Thursday.';
  const folder = new MemoryFolder({
    'a.txt': article,
    'b.txt': article,
    'notes/a.txt.source-review.yaml': 'schema: source-review/1\narticle:\n  published: "2024-03-08"\n',
    'source-review.yaml': 'schema: source-review-workspace/1\nsidecars:\n  root: notes\n',
  });
  const dates = createDateRecognizer();
  const analysed: string[] = [];
  const review = new Review(folder, {
    names: shippedRecognizers().names,
    dates: {
      version: dates.version,
      recognize: (text, context) => {
        analysed.push(context.published ?? 'undated');
        return dates.recognize(text, context);
      },
    },
  });
  await new FolderIndexer(review, folder, new SteppingScheduler()).relist();
  assert.deepEqual(folder.reads, ['source-review.yaml', 'notes/a.txt.source-review.yaml', 'a.txt', 'b.txt']);
  assert.deepEqual(analysed, ['2024-03-08', 'undated']);
});

test('other names of the user have every article analysed again, in slices', async () => {
  const folder = new MemoryFolder({ ...manyFiles(40), 'source-review.yaml': '' });
  const review = new Review(folder, shippedRecognizers());
  const scheduler = new SteppingScheduler(10);
  const indexer = new FolderIndexer(review, folder, scheduler);
  await indexer.relist();
  folder.reads.length = 0;
  scheduler.pauses = 0;
  const entities = 'entities:\n  text: { name: text, type: work }\n';
  folder.files.set('source-review.yaml', `schema: source-review-workspace/1\n${entities}`);
  await indexer.changed('source-review.yaml');
  assert.equal(folder.reads.length, 41);
  assert.ok(scheduler.pauses >= 10, `${scheduler.pauses} pauses`);
  for (const path of review.articlePaths) assert.equal(review.article(path)?.mentions[0]?.text, 'text', path);
  folder.reads.length = 0;
  folder.files.set('source-review.yaml', `# The same.\nschema: source-review-workspace/1\n${entities}`);
  await indexer.changed('source-review.yaml');
  assert.deepEqual(folder.reads, ['source-review.yaml']);
});

/** Analyses elsewhere, and says for which texts it was asked. */
class Elsewhere implements AnalysisElsewhere {
  readonly asked: string[] = [];

  async analyse(path: string, text: string): Promise<Article | undefined> {
    this.asked.push(path);
    await new Promise(setImmediate);
    return path === '7.txt' ? undefined : analyseArticle(path, text, { recognizers: shippedRecognizers() });
  }
}

test('many articles and long ones are analysed elsewhere; a few, records and what it refuses here', async () => {
  const folder = new MemoryFolder({ ...manyFiles(20), 'source-review.yaml': 'schema: 1\n' });
  const [review, here] = [new Review(folder, shippedRecognizers()), new Review(folder, shippedRecognizers())];
  const elsewhere = new Elsewhere();
  const indexer = new FolderIndexer(review, folder, new SteppingScheduler(), { elsewhere });
  await Promise.all([indexer.relist(), new FolderIndexer(here, folder, new SteppingScheduler()).relist()]);
  assert.deepEqual(elsewhere.asked, Object.keys(manyFiles(20)));
  assert.deepEqual(review.articlePaths, here.articlePaths);
  for (const path of here.articlePaths) assert.deepEqual(review.article(path), here.article(path));
  elsewhere.asked.length = 0;
  folder.files.set('3.txt', 'Angela Merkel left.');
  await indexer.changed('3.txt');
  assert.deepEqual(elsewhere.asked, []);
  assert.equal(review.article('3.txt')?.mentions.length, 1);
  folder.files.set('3.txt', 'Angela Merkel left. '.repeat(5000));
  await indexer.changed('3.txt');
  assert.deepEqual(elsewhere.asked, ['3.txt']);
  assert.equal(review.article('3.txt')?.mentions.length, 5000);
});

test('many articles that come while a few are read are analysed elsewhere too', async () => {
  const folder = new MemoryFolder(manyFiles(1));
  const review = new Review(folder, shippedRecognizers());
  const elsewhere = new Elsewhere();
  const indexer = new FolderIndexer(review, folder, new SteppingScheduler(), { elsewhere });
  await indexer.relist();
  const [few, ...many] = Object.keys(manyFiles(61));
  for (const path of many) folder.files.set(path, `Angela Merkel met ${path}.`);
  folder.files.set('0.txt', 'Angela Merkel left.');
  const done = indexer.changed(few ?? '');
  for (const path of many) void indexer.changed(path);
  await done;
  await indexer.settled();
  assert.equal(review.articlePaths.length, 61);
  assert.ok(elsewhere.asked.length >= 40, `${elsewhere.asked.length} of 60`);
});

test('what was analysed elsewhere with names that are others by now is analysed again', async () => {
  const folder = new MemoryFolder(manyFiles(20));
  const review = new Review(folder, shippedRecognizers());
  const elsewhere = new Elsewhere();
  const indexer = new FolderIndexer(review, folder, new SteppingScheduler(), { elsewhere });
  let isChanged = false;
  indexer.onDidProgress.on(({ done }) => {
    if (done > 0 || isChanged) return;
    isChanged = true;
    setImmediate(() => {
      review.setDateReading(createDateRecognizer({ numericOrder: 'day-first' }), undefined);
    });
  });
  await indexer.relist();
  assert.equal(isChanged, true);
  assert.equal(review.articlePaths.length, 20);
  for (const path of review.articlePaths) assert.ok(review.isCurrent(path), path);
});

/** A folder as it was: recalls what was analysed of the texts that it had. */
class Before implements KnownBefore {
  readonly recalled: string[] = [];
  readonly #files: ReadonlyMap<string, string>;
  readonly #now: MemoryFolder;

  constructor(files: Readonly<Record<string, string>>, now: MemoryFolder) {
    this.#files = new Map(Object.entries(files));
    this.#now = now;
  }

  expected(): Promise<readonly string[]> {
    return Promise.resolve(
      [...this.#files.keys()].sort((a, b) => Number(a.endsWith('.txt')) - Number(b.endsWith('.txt'))),
    );
  }

  recall(path: string): Promise<Article | undefined> {
    const text = this.#files.get(path);
    if (text === undefined || text !== this.#now.files.get(path)) return Promise.resolve(undefined);
    this.recalled.push(path);
    return Promise.resolve(analyseArticle(path, text, { recognizers: shippedRecognizers() }));
  }
}

test('what was known is not read; what changed, came or went meanwhile is noticed', async () => {
  const folder = new MemoryFolder({
    ...manyFiles(40),
    '3.txt': 'Angela Merkel left.',
    'new.txt': 'Angela Merkel came.',
  });
  const before = new Before({ ...manyFiles(40), 'gone.txt': 'Angela Merkel' }, folder);
  const review = new Review(folder, shippedRecognizers());
  await new FolderIndexer(review, folder, new SteppingScheduler(), { before }).relist();
  assert.equal(before.recalled.length, 39);
  assert.deepEqual(folder.reads.filter((path) => path !== 'gone.txt').sort(), ['3.txt', 'new.txt']);
  const fresh = new Review(folder, shippedRecognizers());
  await new FolderIndexer(fresh, folder, new SteppingScheduler()).relist();
  assert.deepEqual(review.articlePaths, fresh.articlePaths);
  for (const path of fresh.articlePaths) assert.deepEqual(review.article(path), fresh.article(path));
  assert.deepEqual(
    review.entities.map(({ id }) => id),
    fresh.entities.map(({ id }) => id),
  );
});

test('what is expected is read while the folder is being listed; what is asked for meanwhile counts, listed or not', async () => {
  const folder = new MemoryFolder(manyFiles(30));
  const before = new Before(manyFiles(30), folder);
  const review = new Review(folder, shippedRecognizers());
  let tellList = (): void => undefined;
  const slowly = {
    read: (path: string) => folder.read(path),
    list: async () => {
      const listed = await folder.list();
      await new Promise<void>((resolve) => {
        tellList = resolve;
      });
      return listed;
    },
  };
  const indexer = new FolderIndexer(review, slowly, new SteppingScheduler(), { before });
  const indexed = indexer.relist();
  while (review.articlePaths.length < 30) await new Promise(setImmediate);
  folder.files.set('later.txt', 'Angela Merkel');
  const asked = indexer.changed('later.txt');
  tellList();
  await Promise.all([indexed, asked]);
  assert.equal(review.articlePaths.length, 31);
});

test('what was recalled for circumstances that are others by now is read again', async () => {
  const folder = new MemoryFolder(manyFiles(30));
  const before = new Before(manyFiles(30), folder);
  const review = new Review(folder, shippedRecognizers());
  const indexer = new FolderIndexer(review, folder, new SteppingScheduler(), {
    before: {
      expected: () => before.expected(),
      recall: async (path) => {
        const article = await before.recall(path);
        if (path === '5.txt') review.setDateReading(createDateRecognizer({ numericOrder: 'day-first' }), undefined);
        return before.recalled.length > 60 || !article || !review.isReadAsNow(article) ? undefined : article;
      },
    },
  });
  await indexer.relist();
  assert.equal(review.articlePaths.length, 30);
  for (const path of review.articlePaths) assert.ok(review.isCurrent(path), path);
});

test('a file that is taken has the next one read: those that are slow keep no others waiting', async () => {
  const answers: (() => void)[] = [];
  const texts = Object.keys(manyFiles(20));
  const access = {
    list: () => Promise.resolve(texts),
    read: (path: string): Promise<FileContent> =>
      new Promise((resolve) => {
        answers.push(() => {
          resolve({ kind: 'text', text: path, byteLength: path.length });
        });
      }),
  };
  const indexer = new FolderIndexer(new Target(), access, new SteppingScheduler());
  const done = indexer.relist();
  const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await others();
  const atOnce = answers.length;
  assert.ok(atOnce > 1 && atOnce < 20, `${atOnce} at once`);
  answers[0]?.();
  await others();
  assert.equal(answers.length, atOnce + 1);
  for (let next = 1; next < 20; next++) {
    answers[next]?.();
    await others();
  }
  await done;
  assert.equal(answers.length, 20);
});

test('files that somebody waits for are read first', async () => {
  const folder = new MemoryFolder(manyFiles(100));
  const indexer = new FolderIndexer(new Target(), folder, new SteppingScheduler());
  let isHurried = false;
  indexer.onDidProgress.on(({ total }) => {
    if (total < 100 || isHurried) return;
    isHurried = true;
    indexer.hurry(['90.txt', '80.txt', 'none.txt']);
    void indexer.changed('95.txt');
  });
  await indexer.relist();
  assert.deepEqual(folder.reads.slice(12, 15), ['95.txt', '90.txt', '80.txt']);
  assert.equal(new Set(folder.reads).size, 100);
  assert.equal(folder.reads.length, 100);
});

const longSidecar = `schema: source-review/1\nnotes:\n${'  - text: "A note."\n'.repeat(2_000)}`;
const sidecarPath = 'a.txt.source-review.yaml';

test('a long sidecar is read in slices, as it would be in one go', async () => {
  const folder = new MemoryFolder({ [sidecarPath]: longSidecar });
  const target = new Readings();
  const scheduler = new SteppingScheduler(1);
  await new FolderIndexer(target, folder, scheduler).relist();
  assert.deepEqual(target.readings, [readSidecar(longSidecar)]);
  assert.ok(scheduler.pauses > 10, `${scheduler.pauses} pauses`);
});

test('a long workspace file is read in slices, as it would be in one go', async () => {
  const entities = Array.from({ length: 900 }, (_, i) => `  e${i}: { name: Name ${i}, type: person }\n`).join('');
  const text = `schema: source-review-workspace/1\nentities:\n${entities}`;
  const target = new Readings();
  const scheduler = new SteppingScheduler(1);
  await new FolderIndexer(target, new MemoryFolder({ 'source-review.yaml': text }), scheduler).relist();
  assert.deepEqual(target.readings, [readWorkspaceFile(text)]);
  assert.ok(scheduler.pauses > 10, `${scheduler.pauses} pauses`);
});

test('a long sidecar that changes while it is read is read again, and only that counts', async () => {
  const folder = new MemoryFolder({ [sidecarPath]: longSidecar });
  const target = new Readings();
  const scheduler = new SteppingScheduler(1);
  const indexer = new FolderIndexer(target, folder, scheduler);
  const changed = `${longSidecar}# changed\n`;
  scheduler.onPause = () => {
    if (scheduler.pauses !== 3) return;
    folder.files.set(sidecarPath, changed);
    void indexer.changed(sidecarPath);
  };
  await indexer.relist();
  assert.deepEqual([...target.texts.values()], [changed]);
  assert.deepEqual(target.readings, [readSidecar(changed)]);
});

/** Keeps what the indexer hands over with sidecars. */
class Readings extends Target {
  readonly readings: unknown[] = [];

  override setFile(path: string, content: FileContent, _analysed?: Article, reading?: RecordReading): void {
    super.setFile(path, content);
    this.readings.push(reading);
  }
}
