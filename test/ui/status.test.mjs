// @ts-check
/** The language status: what it says of the index, beside what the command line counts, and what it offers to do. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { extension, openWindow } from './support/window.mjs';

const article = 'ferry-runs-aground-off-oreska.txt';

/** @type {import('./support/window.mjs').Window} */
let window;

/** How many names there are, once the editor has told it. */
let names = '';

before(async () => {
  window = await openWindow('status', { theme: 'Default Light Modern' });
  await window.open(article);
});
after(async () => window.close());

/**
 * Rests the pointer on the braces in the status bar until the language status says what it should.
 *
 * @param {{ readonly text: string, readonly detail: string, readonly command: string, readonly icon: 'check' | 'info' }} expected
 *   `icon`: VS Code draws a warning as `info`
 */
async function expectStatus(expected) {
  const status = window.page.locator('.monaco-hover:visible .hover-language-status');
  await eventually(async () => {
    // A flyout that was clicked stays, and what it says may be old: it is opened anew.
    await window.page.keyboard.press('Escape');
    await window.page.mouse.move(640, 8);
    await status.first().waitFor({ state: 'hidden' });
    await window.page.locator('[id="status.languageStatus"]').hover();
    await status.first().waitFor();
    const own = status.filter({ hasText: 'Source Review' });
    const [said, detail] = (await own.locator('.left').innerText()).split('\n');
    // Names are counted once something asked for them: the outline of the open article does.
    const text = / names$/.test(expected.text) ? said : said?.replace(/, \d+ names$/, '');
    const command = await own.locator('.right .monaco-link').innerText();
    const classes = (await own.locator('.severity .codicon').getAttribute('class')) ?? '';
    const icon = /codicon-(\w+)/.exec(classes)?.[1];
    assert.deepEqual({ text, detail, command, icon }, expected);
  });
}

/** @returns {{ readonly articles: number, readonly dates: number }} what the command line finds in the folder */
function counted() {
  const cli = path.join(extension, 'dist', 'cli.js');
  const report = execFileSync(process.execPath, [cli, 'analyze', '--json', window.folder], { encoding: 'utf8' });
  /** @type {{ readonly articles: readonly { readonly dates: readonly object[] }[] }} */
  const { articles } = JSON.parse(report);
  const dates = articles.reduce((sum, each) => sum + each.dates.length, 0);
  return { articles: articles.length, dates };
}

test('it counts articles and dates', async () => {
  const { articles, dates } = counted();
  await expectStatus({
    text: `Source Review: ${articles} articles`,
    detail: `${dates} dates`,
    command: 'Rebuild Index',
    icon: 'check',
  });
  await window.picture('counts');
});

test('its command rebuilds the index, and then it counts names too', async () => {
  const { articles, dates } = counted();
  await window.page.locator('.hover-language-status .monaco-link').filter({ hasText: 'Rebuild Index' }).click();
  const remark = window.page.locator('.part.statusbar').getByText(/^Index rebuilt: \d+ articles, \d+ names$/);
  const [, told, toldNames = ''] = /(\d+) articles, (\d+) names/.exec(await remark.innerText()) ?? [];
  assert.equal(told, String(articles));
  names = toldNames;
  await expectStatus({
    text: `Source Review: ${articles} articles, ${names} names`,
    detail: `${dates} dates`,
    command: 'Rebuild Index',
    icon: 'check',
  });
});

test('a file that is no article has none', async () => {
  await window.open('README.md');
  await eventually(async () => {
    const labels = await window.page
      .locator('[id="status.languageStatus"]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? ''));
    assert.deepEqual(
      labels.filter((label) => label.includes('Source Review')),
      [],
    );
  });
  await window.open(article);
});

test('it warns of a file that is left out, says why, and leads to the log', async () => {
  writeFileSync(path.join(window.folder, 'articles', 'picture.txt'), new Uint8Array([0x89, 0x50, 0, 0, 0, 1]));
  const { articles } = counted();
  await expectStatus({
    text: `Source Review: ${articles} articles, ${names} names`,
    detail: 'Files left out: 1. articles/picture.txt is not a text file',
    command: 'Show Log',
    icon: 'info',
  });
  await window.picture('left-out');
  await window.page.locator('.hover-language-status .monaco-link').filter({ hasText: 'Show Log' }).click();
  await window.page
    .locator('.part.panel .output-view-container, .part.panel [id="workbench.panel.output"]')
    .first()
    .waitFor();
});
