import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryFolder, SteppingScheduler } from '../../../test/support/memoryFolder';
import { createDateRecognizer } from '../dates/createDateRecognizer';
import { shippedRecognizers } from '../../../test/support/shippedRecognizers';
import { Review } from '../review';
import type { FileContent } from './folderAccess';
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
