import { FileType, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { analyseArticle, type Recognizers } from '../../../src/core/corpus/article';
import type { ArticleAnalyst } from '../../../src/core/corpus/analysis/articleAnalyst';
import { createDateRecognizer } from '../../../src/core/dates/createDateRecognizer';
import { FolderReview } from '../../../src/vscode/host/folderReview';
import { loadRecognizers } from '../../../src/vscode/host/recognizers';
import { snapshotsIn } from '../../../src/vscode/host/snapshots';
import { equal, ok, present } from '../support/assertions';
import { extensionUri } from '../support/extension';
import { testHost } from '../support/hosts';
import { KeptFiles } from '../support/keptFiles';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

/** So many articles are written; the last few of them are analysed on the spot, where nobody counts. */
const written = 30;
const many = 20;
const readOnly = 'source-review-read-only';

/** What is kept of a folder from one time that it is open to the next: a window of its own each time, with the same storage. */
export function snapshotSuite(): void {
  suite('snapshot', () => {
    let recognizers: Recognizers;
    suiteSetup(async () => {
      recognizers = await loadRecognizers(extensionUri(), window.createOutputChannel('Snapshot tests', { log: true }));
    });
    const opened: Window[] = [];

    /** Opens the first folder as another window does. */
    async function open(storage: Uri | undefined, engines = recognizers): Promise<Window> {
      const folder = present(workspace.workspaceFolders?.[0], 'a folder');
      const one = new Window(folder, storage, engines);
      opened.push(one);
      await one.review.start();
      return one;
    }

    /** A folder with many articles that was open once; its storage. */
    async function openedOnce(): Promise<{ readonly scratch: Scratch; readonly storage: Uri }> {
      const scratch = new Scratch();
      await scratch.indexed(Object.fromEntries(names.map((name, at) => [name, textOf(at)])));
      const storage = scratch.uri('storage');
      const first = await open(storage);
      ok(first.analysed.length >= many, `only ${first.analysed.length} articles were analysed`);
      await first.close();
      return { scratch, storage };
    }

    teardown(async () => {
      for (const each of opened.splice(0)) each.review.dispose();
      await cleanUp();
    });

    test('an article that is as it was is not analysed again', async () => {
      const { storage } = await openedOnce();
      const second = await open(storage);
      equal(second.analysed, []);
      equal(second.answers, (await open(undefined)).answers);
    });

    test('what changed, came, went or was renamed while the folder was closed is noticed', async () => {
      const { scratch, storage } = await openedOnce();
      const { otherProgram } = testHost();
      await scratch.write({ '1.txt': 'Petra Lindqvist left.\n', 'new.txt': 'Petra Lindqvist came.\n' });
      // As long as before.
      await scratch.write({ '2.txt': textOf(2).replace('Angela Merkel', 'Angelo Merkel') });
      await otherProgram.remove(scratch.uri('3.txt'));
      await otherProgram.rename(scratch.uri('4.txt'), scratch.uri('renamed.txt'));
      const second = await open(storage);
      const fresh = await open(undefined);
      equal(second.answers, fresh.answers);
      ok(second.analysed.length <= 4, `${second.analysed.join(', ')} were analysed`);
      equal(second.review.review.article(scratch.at('3.txt')), undefined);
      const found = second.review.review.article(scratch.at('2.txt'))?.mentions.map(({ text }) => text);
      ok(found?.includes('Angelo Merkel'), `2.txt has ${found?.join(', ')}`);
    });

    test('damaged files are read as if they were not there, and replaced', async () => {
      const { storage } = await openedOnce();
      const files = await filesBelow(storage);
      ok(files.length > 20, `only ${files.length} files`);
      for (const [at, file] of files.entries()) {
        const bytes = await workspace.fs.readFile(file);
        const damaged =
          at % 3 === 0 ? bytes.slice(0, bytes.length / 2) : bytes.map((byte, i) => (i % 7 === at % 7 ? ~byte : byte));
        await workspace.fs.writeFile(file, at % 3 === 1 ? new Uint8Array() : damaged);
      }
      const second = await open(storage);
      ok(second.analysed.length >= many, `only ${second.analysed.length} articles were analysed`);
      equal(second.answers, (await open(undefined)).answers);
      equal(second.warnings, []);
      await second.close();
      equal((await open(storage)).analysed, []);
    });

    test('two windows on one folder do not damage what the other keeps', async () => {
      const { scratch, storage } = await openedOnce();
      const [one, other] = await Promise.all([open(storage), open(storage)]);
      await scratch.indexed({ '5.txt': 'Petra Lindqvist left.\n' });
      await Promise.all([one.review.relist(), other.review.relist()]);
      await Promise.all([one.close(), other.close(), one.review.keep(), other.review.keep()]);
      const third = await open(storage);
      equal(third.answers, (await open(undefined)).answers);
      ok(third.analysed.length <= 1, `${third.analysed.join(', ')} were analysed`);
    });

    test('settings that change while the folder is closed count', async () => {
      const { storage } = await openedOnce();
      await withSetting('sourceReview.dates.numericOrder', 'day-first', async () => {
        const second = await open(storage);
        ok(second.analysed.length >= many, `only ${second.analysed.length} articles were analysed`);
        equal(second.answers, (await open(undefined)).answers);
        await second.close();
        equal((await open(storage)).analysed, []);
      });
      await withSetting('sourceReview.files.exclude', ['**/1*.txt'], async () => {
        const third = await open(storage);
        equal(
          third.review.review.articlePaths.filter((path) => path.endsWith('/11.txt')),
          [],
        );
        equal(third.answers, (await open(undefined)).answers);
      });
    });

    test('what another model found is found anew', async () => {
      const { storage } = await openedOnce();
      const { names: engine } = recognizers;
      const other: Recognizers = {
        ...recognizers,
        names: {
          version: `${engine.version} other`,
          recognize: (text, known) => engine.recognize(text, known),
          explain: (text, offset, known) => engine.explain(text, offset, known),
        },
      };
      const second = await open(storage, other);
      ok(second.analysed.length >= many, `only ${second.analysed.length} articles were analysed`);
      await second.close();
      equal((await open(storage, other)).analysed, []);
    });

    test('without a place to write everything works, and is read each time', async () => {
      const scratch = new Scratch();
      await scratch.indexed(Object.fromEntries(names.map((name, at) => [name, textOf(at)])));
      const registration = workspace.registerFileSystemProvider(readOnly, new KeptFiles({ '/a.txt': '' }), {
        isReadonly: true,
      });
      try {
        const first = await open(Uri.from({ scheme: readOnly, path: '/storage' }));
        const isKept = await first.review.keep().then(
          () => true,
          () => false,
        );
        equal(isKept, false);
        equal(first.answers, (await open(undefined)).answers);
        const again = await open(Uri.from({ scheme: readOnly, path: '/storage' }));
        ok(again.analysed.length >= many, `only ${again.analysed.length} articles were analysed`);
      } finally {
        registration.dispose();
      }
    });
  });
}

const names = Array.from({ length: written }, (_, at) => `${at}.txt`);

function textOf(at: number): string {
  return `PARIS, March ${1 + (at % 28)}, 2024 — Angela Merkel met the United Nations’ envoy on 4/5/2024.\n\nEnvoy ${at} left.\n`;
}

/** A window on a folder, and what it had analysed. */
class Window {
  readonly review: FolderReview;
  /** Paths of the articles that were not known. */
  readonly analysed: string[] = [];
  readonly warnings: string[] = [];

  constructor(folder: WorkspaceFolder, storage: Uri | undefined, recognizers: Recognizers) {
    const analyst: ArticleAnalyst = {
      analyse: ({ path, text, dates, ...circumstances }) => {
        this.analysed.push(path);
        const engines = { names: recognizers.names, dates: createDateRecognizer(dates) };
        return Promise.resolve(analyseArticle(path, text, { recognizers: engines, ...circumstances }));
      },
    };
    const log = window.createOutputChannel('Snapshot tests', { log: true });
    const warn = (message: unknown): void => {
      this.warnings.push(String(message));
    };
    const watched = Object.assign(Object.create(log) as typeof log, { warn, error: warn, info: () => undefined });
    this.review = new FolderReview(
      folder,
      { recognizers, analyst, snapshotOf: snapshotsIn(storage, recognizers), disk: undefined },
      watched,
    );
  }

  /** All that is known of articles, and of who is who in them. */
  get answers(): unknown {
    const { review } = this.review;
    return {
      articles: review.articlePaths.map((path) => {
        const { mentions, dates, published, length } = present(review.article(path), path);
        return { path, mentions, dates, published, length };
      }),
      entities: review.entities.map(({ id, articles, mentionCount }) => ({ id, articles, mentionCount })),
    };
  }

  /** Keeps what is known and ends. */
  async close(): Promise<void> {
    await this.review.keep();
    this.review.dispose();
  }
}

async function filesBelow(folder: Uri): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  for (const [name, type] of await workspace.fs.readDirectory(folder)) {
    const uri = Uri.joinPath(folder, name);
    if (type === FileType.Directory) files.push(...(await filesBelow(uri)));
    else files.push(uri);
  }
  return files;
}
