// @ts-check
/** The view "Review": articles by the state of their review, with what is open in each; the round through suggestions. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { after, before, test } from 'node:test';
import { eventually } from './support/eventually.mjs';
import { openWindow } from './support/window.mjs';

/** @type {import('./support/window.mjs').Window} */
let window;
const article = 'brief-minister-quits.txt';

before(async () => {
  window = await openWindow('review', { theme: 'Default Dark Modern', viewport: { width: 1400, height: 1500 } });
  await window.open(article);
});
after(async () => window.close());

const picker = () => window.page.locator('.quick-input-widget:visible');
const rows = () => window.page.locator('.part.sidebar .pane-body .monaco-list-row:visible');

/** The first line of the tree with a text. @param {string | RegExp} text */
const row = (text) => rows().filter({ hasText: text }).first();

/** @param {string} title without its category */
async function run(title) {
  await window.ui.openQuickInput('F1', `>Source Review: ${title}`);
  await picker().locator('.monaco-list-row.focused').filter({ hasText: title }).first().waitFor();
  await window.page.keyboard.press('Enter');
}

/** Clicks a line and waits for one that it brings. @param {string | RegExp} text @param {string | RegExp} brings */
async function openRow(text, brings) {
  await row(text).click();
  await row(brings).waitFor();
}

test('an article shows what is open in it, and a name lands on its words', async () => {
  await run('Focus on Review View');
  // The last group: all articles are known.
  await row(/^Reviewed/).waitFor();
  await eventually(async () => assert.match(await row(article).innerText(), /\d+ names · \d+ dates/));
  await row(article).locator('.monaco-tl-twistie').click();
  await openRow(/^Names that are not recorded/, /person|place|organization/);
  await window.picture('open');
  const name = row(/^Nordsund/);
  await name.waitFor();
  await name.click();
  await eventually(async () => {
    const { text } = await window.selection();
    assert.match(text, /^nordsund/i);
  });
});

test('an article moves to the state that its sidecar gives it', async () => {
  const sidecar = path.join(window.folder, 'articles', `${article}.source-review.yaml`);
  await writeFile(sidecar, 'schema: source-review/1\nreview:\n  status: in-progress\n  color: red\n');
  await row(/^In progress\s*4/).waitFor();
  await eventually(async () => assert.match(await row(article).innerText(), /\d+ problems · \d+ names/));
  await window.picture('in-progress');
});

test('a round through suggestions is done with single keys, in the article', async () => {
  await window.open(article);
  await run('Decide on Suggestions One by One');
  const bar = window.page.locator('.part.statusbar').getByText(/Enter accepts/);
  await bar.waitFor();
  const open = async () => Number(/\((\d+) open\)/.exec(await bar.innerText())?.[1]);
  const before = await open();
  await window.picture('round');
  const { text: first } = await window.selection();
  await window.page.keyboard.press('Space');
  await eventually(async () => assert.notEqual((await window.selection()).text, first));
  assert.equal(await open(), before);
  await window.page.keyboard.press('Enter');
  await eventually(async () => assert.ok((await open()) < before));
  await window.page.keyboard.press('u');
  await eventually(async () => assert.equal(await open(), before));
  await window.page.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
});
