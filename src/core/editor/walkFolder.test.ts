import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileSelection } from './fileSelection';
import { type FolderEntry, walkFolder, type WalkedFolder } from './walkFolder';

const endless = { depth: Infinity, folders: Infinity };
const selection = new FileSelection(['**/*.txt'], ['**/node_modules', 'drafts/old']);

/** A folder of these files that tells which folders were looked into. */
class Files implements WalkedFolder {
  readonly asked: string[] = [];
  readonly failed: string[] = [];
  readonly #paths: readonly string[];

  constructor(...paths: readonly string[]) {
    this.#paths = paths;
  }

  async *entriesOf(folder: string): AsyncGenerator<FolderEntry> {
    this.asked.push(folder);
    await Promise.resolve();
    if (folder === 'locked') throw new Error('no');
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = this.#paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    for (const name of new Set(below.map((path) => path.split('/')[0] ?? '')))
      yield { name, isFolder: !below.includes(name) };
  }

  isElsewhere(path: string): boolean {
    return path === 'other';
  }

  onFailure(path: string): void {
    this.failed.push(path);
  }
}

test('articles and records of all folders are listed, and folders that are left out are not looked into', async () => {
  const folder = new Files(
    'a.txt',
    'a.txt.source-review.yaml',
    'picture.png',
    'drafts/b.txt',
    'drafts/old/c.txt',
    'drafts/new/d.txt',
    'node_modules/x/e.txt',
    'locked/f.txt',
    'other/g.txt',
  );
  const { files, isWhole } = await walkFolder(folder, selection, endless);
  assert.deepEqual([...files].sort(), ['a.txt', 'a.txt.source-review.yaml', 'drafts/b.txt', 'drafts/new/d.txt']);
  assert.ok(isWhole);
  assert.deepEqual(folder.asked, ['', 'drafts', 'locked', 'drafts/new']);
  assert.deepEqual(folder.failed, ['locked']);
});

test('a walk without an end is ended, and says so', async () => {
  const deep = new Files('a.txt', 'b/b.txt', 'b/c/c.txt');
  assert.deepEqual(await walkFolder(deep, selection, { ...endless, depth: 2 }), {
    files: ['a.txt', 'b/b.txt'],
    isWhole: false,
  });
  const wide = new Files('a.txt', 'b/b.txt', 'c/c.txt');
  assert.deepEqual(await walkFolder(wide, selection, { ...endless, folders: 1 }), { files: ['a.txt'], isWhole: false });
  assert.ok((await walkFolder(wide, selection, { depth: 2, folders: 3 })).isWhole);
});
