// @ts-check
/** The views "Entities" and "Possible Matches": names by class down to their words, and pairs answered by one key. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('entities', {
    theme: 'Default Dark Modern',
    viewport: { width: 1400, height: 1500 },
    files: {
      'articles/varga-one.txt': 'Minister Bela Varga spoke in Sabran. Bela Varga left.\n',
      'articles/varga-two.txt': 'Minister Henrik Varga spoke in London.\n',
      'articles/varga-three.txt': 'Mr Varga said on Monday that the minister was wrong.\n',
    },
  });
  await window.open('2024-03-08-port-concession-signed.txt');
});
after(async () => window.close());

const picker = () => window.page.locator('.quick-input-widget:visible');
/** The lines of a view. @param {string} view */
const rows = (view = 'Entities') =>
  window.page
    .locator('.part.sidebar .pane')
    .filter({ has: window.page.locator('.pane-header').filter({ hasText: view }) })
    .locator('.monaco-list-row:visible');

/** The first line of a view with a text. @param {string | RegExp} text @param {string} [view] */
const row = (text, view) => rows(view).filter({ hasText: text }).first();

/** How many people the view has. */
const people = async () =>
  Number(
    await row(/^People/)
      .locator('.label-description')
      .innerText(),
  );

/** @param {string} title without its category */
async function run(title) {
  await window.ui.openQuickInput('F1', `>Source Review: ${title}`);
  await picker().locator('.monaco-list-row.focused').filter({ hasText: title }).first().waitFor();
  await window.page.keyboard.press('Enter');
}

/** @param {string} file */
const decided = (file = 'source-review.yaml') => window.read(file);

test('how many pairs may be one is seen before their view is', async () => {
  const badge = window.page.locator('.activitybar .action-item:has([aria-label^="Source Review"]) .badge-content');
  await eventually(async () => assert.match(await badge.innerText(), /^[1-9]/));
  assert.equal(await rows('Possible Matches').count(), 0);
});

test('classes open into names, names into spellings, roles and articles, and a mention lands on its words', async () => {
  await run('Focus on Entities View');
  await row(/^People/).waitFor();
  await eventually(async () => assert.ok((await people()) >= 8));
  // The other views leave little room.
  for (const view of ['Review', 'Timeline'])
    await window.page.locator(`.part.sidebar .pane-header[aria-label^="${view}"]`).click();
  await row(/^People/).click();
  await row(/Haddad/).waitFor();
  await row(/^Yusuf al-Haddad/).click();
  const article = row(/port-concession-signed\.txt/);
  await article.waitFor();
  await article.click();
  const mention = rows()
    .filter({ has: window.page.locator('.highlight') })
    .first();
  await mention.waitFor();
  await window.picture('open');
  const words = (await mention.locator('.highlight').first().innerText()).replaceAll('\u00a0', ' ');
  await mention.click();
  await eventually(async () => assert.equal((await window.selection()).text, words));
});

test('a filter leaves the names with some letters; they are sorted by articles', async () => {
  await run('Filter Entities');
  await picker().locator('input.input').fill('kovac');
  await window.page.keyboard.press('Enter');
  await window.page.locator('.part.sidebar').getByText('Only names with “kovac”').waitFor();
  await eventually(async () =>
    assert.equal(
      await row(/^People/)
        .locator('.label-description')
        .innerText(),
      '1',
    ),
  );
  await window.picture('filtered');
  await run('Show All Entities');
  await run('Sort Entities by Articles');
  await eventually(async () => assert.ok((await people()) > 1));
});

test('a pair is answered with one key and the answer taken back', async () => {
  await run('Focus on Possible Matches View');
  const pair = row(/Bela Varga = Varga\?/, 'Possible Matches');
  await pair.waitFor();
  await pair.click();
  await window.picture('matches');
  const before = await decided();
  await window.page.keyboard.press('n');
  await eventually(async () => assert.match(await decided(), /- \["Bela Varga", "Varga"\]/));
  await pair.waitFor({ state: 'hidden' });
  // No pair is left that could have the focus, and with it the key.
  await run('Take Back the Last Answer');
  await eventually(async () => assert.equal(await decided(), before));
  await pair.waitFor();
  await pair.click();
  await window.page.keyboard.press('s');
  await eventually(async () =>
    assert.match(await decided(), /bela-varga:\n {4}name: Bela Varga\n {4}type: person\n {4}aliases:\n {6}- "Varga"/),
  );
  await pair.waitFor({ state: 'hidden' });
  await window.picture('answered');
});
