import { languages, type LanguageStatusItem } from 'vscode';
import { equal } from '../support/assertions';
import { show } from '../support/editor';
import { eventually } from '../support/eventually';
import { uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** Longer than it takes until the status follows the active editor, in milliseconds. */
const longEnough = 1000;

/** What the status of the language says of the day by which dates are counted. */
export function publicationStatusSuite(): void {
  suite('the status of the publication date', () => {
    teardown(cleanUp);

    test('is about the article in front, and is not there when none is', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'dated.txt': 'Published March 8, 2024\n\nFerry news\n\nIt sank on Thursday.\n',
        'undated.txt': 'Ferry news\n\nIt sank on Thursday.\n',
      });
      await withItems(async (shown) => {
        const dated = ['Published Friday 8 March 2024'];
        await show(scratch.uri('dated.txt'));
        await eventually(() => {
          equal(shown(), dated);
        });
        // Plain text too, but no article.
        await show(uriOf('requirements.txt'));
        equal(shown(), []);
        await new Promise((resolve) => setTimeout(resolve, longEnough));
        equal(shown(), []);
        await show(scratch.uri('undated.txt'));
        await eventually(() => {
          equal(shown(), ['Publication date not known']);
        });
        await show(scratch.uri('dated.txt'));
        equal(shown(), []);
        await eventually(() => {
          equal(shown(), dated);
        });
      });
    });
  });
}

/** Runs `work` with a function that tells the texts of the items of the status that there are. */
async function withItems(work: (shown: () => readonly string[]) => Promise<void>): Promise<void> {
  const items = new Set<LanguageStatusItem>();
  const create = languages.createLanguageStatusItem;
  const replacement: typeof create = (id, selector) => {
    const item = create(id, selector);
    if (id !== 'sourceReview.publication') return item;
    items.add(item);
    const dispose = item.dispose.bind(item);
    return Object.assign(item, {
      dispose: () => {
        items.delete(item);
        dispose();
      },
    });
  };
  Object.assign(languages, { createLanguageStatusItem: replacement });
  try {
    await work(() => [...items].map(({ text }) => text));
  } finally {
    Object.assign(languages, { createLanguageStatusItem: create });
  }
}
