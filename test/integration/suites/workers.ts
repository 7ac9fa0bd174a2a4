import { commands } from 'vscode';
import type { Article } from '../../../src/core/corpus/article';
import { equal, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { folderReview } from '../support/folder';
import { testHost } from '../support/hosts';
import { cleanUp, Scratch } from '../support/scratch';

/** More than what is analysed without a worker. */
const many = 30;

/** Bulk analysis in a worker, in every extension host. */
export function workersSuite(): void {
  suite('workers', () => {
    teardown(cleanUp);

    test('a worker finds in many articles what the extension host finds in each', async () => {
      const watch = testHost().watchWorkers();
      try {
        const scratch = new Scratch();
        const names = Array.from({ length: many }, (_, at) => `${at}.txt`);
        await scratch.indexed(Object.fromEntries(names.map((name, at) => [name, articleText(at)])));
        await withAnswers({}, () => commands.executeCommand('sourceReview.rebuildIndex'));
        equal(watch.started, 1);
        const review = await folderReview();
        const found = (): readonly unknown[] =>
          names.slice(0, 3).map((name) => visible(present(review.article(scratch.at(name)), name)));
        const byWorker = found();
        await eachAlone(names.slice(0, 3), scratch);
        equal(found(), byWorker);
      } finally {
        watch.stop();
      }
    });
  });
}

/** Writes each article anew by itself, with other words and then with its own: that is analysed in the extension host. */
async function eachAlone(names: readonly string[], scratch: Scratch): Promise<void> {
  for (const [at, name] of names.entries()) {
    await scratch.indexed({ [name]: 'Nothing here.' });
    await scratch.indexed({ [name]: articleText(at) });
  }
}

function articleText(at: number): string {
  return `PARIS, March ${1 + (at % 28)}, 2024 — Angela Merkel met the United Nations’ envoy ${at} times on Tuesday.\n\nShe left.\n`;
}

function visible({ lines, ...article }: Article): unknown {
  return { ...article, lines: lines.widths };
}
