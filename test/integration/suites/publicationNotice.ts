import type { Uri } from 'vscode';
import { commands, workspace } from 'vscode';
import { equal, match, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { cardOn, readable, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const setting = 'sourceReview.dates.publicationNotice';
const relative = 'Ferry news\n\nIt sank on Thursday and was raised two days later.\n';
/** Longer than an article must be in front before it is asked about, in milliseconds. */
const longEnough = 1000;

/** The one message that comes by itself: when it does, how often, and what its answers do. */
export function publicationNoticeSuite(): void {
  suite('the notice that the publication date is not known', () => {
    teardown(cleanUp);

    test('comes once, for an article that misses the date, and sets it', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'dated.txt': `Published March 8, 2024\n\n${relative}`,
        'timeless.txt': 'Ferry news\n\nIt had sunk on 3 May 2023.\n',
        'first.txt': relative,
        'second.txt': relative,
      });
      // Off: the first article would be asked about.
      equal(await askedOver(scratch.uri('first.txt')), []);
      await withSetting(setting, true, async () => {
        await withSetting('sourceReview.dates.published', '2024-03-08', async () => {
          equal(await askedOver(scratch.uri('first.txt')), []);
        });
        equal(await askedOver(scratch.uri('dated.txt')), []);
        equal(await askedOver(scratch.uri('timeless.txt')), []);
        const said = await withAnswers({ button: 'Set Publication Date', type: () => '2024-03-08' }, async () => {
          const { document } = await show(scratch.uri('first.txt'));
          await eventually(async () => {
            const card = present(await cardOn(document, 'Thursday'), 'the card');
            match(readable(card)[0] ?? '', /^Thursday 7 March 2024/);
          });
        });
        // The command's last word may come after the card.
        equal(said.map(({ kind }) => kind).slice(0, 2), ['information', 'input']);
        match(
          said[0]?.text ?? '',
          /^It is not known when first\.txt was published\. 2 of its dates count from that day/,
        );
        // Neither another article of the folder nor the same one again.
        equal(await askedOver(scratch.uri('second.txt')), []);
        await workspace.fs.delete(scratch.uri('first.txt.source-review.yaml'));
        equal(await askedOver(scratch.uri('first.txt')), []);
      });
    });
  });
}

/**
 * What is asked while an article is in front for a while; the last word of a command before may come meanwhile. It is closed
 * then: a setting that changes later would ask about it.
 */
async function askedOver(uri: Uri): Promise<readonly string[]> {
  const said = await withAnswers({}, async () => {
    await show(uri);
    await new Promise((resolve) => setTimeout(resolve, longEnough));
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  return said.filter(({ kind }) => kind !== 'status').map(({ text }) => text);
}
