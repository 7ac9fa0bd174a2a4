// @ts-check
/** The view "Timeline": years, months and days that open, dates that land on their words, and a filter. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('timeline', { theme: 'Default Dark Modern', viewport: { width: 1400, height: 900 } });
  await window.open('2024-03-08-port-concession-signed.txt');
});
after(async () => window.close());

const picker = () => window.page.locator('.quick-input-widget:visible');
/** Lines of the timeline alone: the side bar has other views beside it. */
const rows = () =>
  window.page.locator('.part.sidebar .pane:has(.pane-header[aria-label^="Timeline"]) .monaco-list-row:visible');

/** The first line of the tree with a text. @param {string | RegExp} text */
const row = (text) => rows().filter({ hasText: text }).first();

/** @param {string} title without its category */
async function run(title) {
  await window.ui.openQuickInput('F1', `>Source Review: ${title}`);
  await picker().locator('.monaco-list-row.focused').filter({ hasText: title }).first().waitFor();
  await window.page.keyboard.press('Enter');
}

test('years open into months and days, and a date lands on its words', async () => {
  await run('Focus on Timeline View');
  await row(/^2024/).waitFor();
  await settled();
  await row(/^2024/).click();
  await row(/^March 2024/).waitFor();
  await row(/^March 2024/).click();
  const day = row(/^\w+day \d+ March 2024/);
  await day.waitFor();
  await day.click();
  const date = rows()
    .filter({ has: window.page.locator('.codicon-calendar') })
    .last();
  await date.waitFor();
  await window.picture('open');
  const words = await date.locator('.highlight').first().innerText();
  await date.click();
  await eventually(async () => {
    const { text } = await window.selection();
    assert.equal(text.replaceAll('\u00a0', ' '), words.replaceAll('\u00a0', ' '));
  });
});

test('a filter leaves what stands in a paragraph with a name, until it is taken off', async () => {
  await run('Focus on Timeline View');
  // Only lines that are seen can be counted.
  await window.page
    .locator('.part.sidebar .pane:has(.pane-header[aria-label^="Timeline"]) .codicon-collapse-all')
    .click();
  await eventually(async () =>
    assert.equal(
      await rows()
        .filter({ hasText: /^\w+ \d{4}/ })
        .count(),
      0,
      'not closed yet',
    ),
  );
  await row(/^2025/).waitFor();
  await settled();
  const all = await count();
  await run('Filter Timeline by Name');
  await picker().locator('input.input').fill('Haddad');
  await picker().locator('.monaco-list-row.focused').filter({ hasText: 'Haddad' }).waitFor();
  await window.page.keyboard.press('Enter');
  await window.page.locator('.part.sidebar').getByText('Only paragraphs that mention').waitFor();
  await settled();
  const left = await count();
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  await window.picture('filtered');
  await run('Show All of the Timeline');
  await eventually(async () => assert.equal(await count(), all));
});

test('a lens above a recorded date leads to its day', async () => {
  const sidecar = '2024-03-08-port-concession-signed.txt.source-review.yaml';
  await window.configure({ 'sourceReview.codeLenses.enabled': true });
  await window.open(sidecar);
  const lines = (await window.read(`articles/${sidecar}`)).split('\n');
  await window.ui.openQuickInput('F1', `:${lines.findIndex((line) => line.includes('id: signing')) + 1}`);
  await window.page.keyboard.press('Enter');
  await window.editor.locator('.codelens-decoration a').filter({ hasText: 'Show on timeline' }).first().click();
  await rows().and(window.page.locator('.selected')).filter({ hasText: 'Thursday 7 March 2024' }).waitFor();
  await window.picture('shown');
});

/** Waits until the tree has not changed for longer than it waits for changes of the index. */
async function settled() {
  let before = '';
  await eventually(async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    const now = (await rows().allInnerTexts()).join('\n');
    const isSame = now === before;
    before = now;
    assert.ok(isSame, now);
  });
}

/** How many dates all years have together. */
async function count() {
  const years = rows().filter({ hasText: /^\d{4}/ });
  await years.first().waitFor();
  const counts = await years.locator('.label-description').allInnerTexts();
  return counts.reduce((sum, each) => sum + Number(each), 0);
}
