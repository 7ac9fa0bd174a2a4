// @ts-check
/** The one message that comes by itself: it offers to set the publication date of an article that misses it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './support/window.mjs';

const undated = 'undated.txt';
/** The editor makes links of such words in its messages, if it is let. */
const hostile = '[Read more](command:workbench.action.showAboutDialog).txt';

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('notice', {
    theme: 'Default Dark Modern',
    viewport: { width: 1200, height: 800 },
    settings: { 'sourceReview.dates.publicationNotice': true },
    files: { [`articles/${undated}`]: 'Ferry news\n\nIt sank on Thursday and was raised two days later.\n' },
  });
});
after(async () => window.close());

test('it says what is missed, leads to the question, and does not come again', async () => {
  await window.open(undated);
  /** @param {{ readonly message: string }} notification */
  const isOurs = ({ message }) => message.startsWith('It is not known when');
  const [notice] = (await window.ui.notifications((all) => all.some(isOurs))).filter(isOurs);
  assert.equal(
    notice?.message,
    'It is not known when undated.txt was published. 2 of its dates count from that day and stay relative.',
  );
  assert.deepEqual(notice?.buttons, ['Set Publication Date', 'Not Now', 'Don’t Show Again']);
  await window.picture('notice');
  await window.page.locator('.notifications-center .monaco-button', { hasText: 'Set Publication Date' }).click();
  const input = window.page.locator('.quick-input-widget:visible');
  await input.getByText(`Publication Date of ${undated}`).waitFor();
  await window.page.keyboard.press('Escape');
  await input.waitFor({ state: 'hidden' });
  await window.open('2024-03-08-port-concession-signed.txt');
  await window.open(undated);
  await window.page.waitForTimeout(1500);
  assert.deepEqual((await window.ui.notifications(() => true)).filter(isOurs), []);
});

test('the name of a file is text in it, and no link', async () => {
  // Once in a folder is often enough: another folder is needed for another notice.
  const other = await openWindow('notice-links', {
    theme: 'Default Dark Modern',
    viewport: { width: 1200, height: 800 },
    settings: { 'sourceReview.dates.publicationNotice': true },
    files: { [`articles/${hostile}`]: 'More ferry news\n\nIt sailed on Friday and came back two days later.\n' },
  });
  try {
    await other.open(hostile);
    await other.ui.notifications((all) => all.some(({ message }) => message.includes('Read more')));
    const row = other.page.locator('.notifications-center .notification-list-item', { hasText: 'Read more' });
    assert.match(
      (await row.innerText()).replaceAll('\u200B', ''),
      /when \[Read more\]\(command:\S+\)\.txt was published/,
    );
    assert.equal(await row.locator('.notification-list-item-message a').count(), 0);
  } finally {
    await other.close();
  }
});
