// @ts-check
/** The README's pictures, all of the samples. */
import assert from 'node:assert/strict';
import { mkdir, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { showCard } from './card.mjs';
import { eventually } from './eventually.mjs';
import { openWindow } from './window.mjs';

/** @typedef {import('./window.mjs').Window} Window */
/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Clip in CSS pixels */

/** No picture may be larger, in bytes: they are in the repository and in the package. */
const maxBytes = 160_000;

/** As a reader's window may look: no minimap, no sidebar, one article. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.hover.delay': 100,
  'window.title': 'Source Review',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const viewport = { width: 1000, height: 600 };

/** The height of the status bar, in CSS pixels. */
const statusBar = 32;

/**
 * @param {string} directory absolute path
 * @returns {Promise<void>}
 */
export async function takePictures(directory) {
  await mkdir(directory, { recursive: true });
  await takeOf('Default Light Modern', async (window) => {
    await openArticle(window, '2024-03-08-port-concession-signed.txt', 'Yusuf al-Haddad');
    await shoot(window, path.join(directory, 'highlights-light.png'), await editorArea(window, 20));
    await showWholeCard(window, 'Yusuf al-Haddad', 5);
    await shoot(window, path.join(directory, 'hover-card.png'), await cardArea(window, 'Yusuf al-Haddad'));
  });
  await takeOf('Default Dark Modern', async (window) => {
    await openArticle(window, '2024-06-28-islanders-count-the-boats.txt', 'Nada');
    await shoot(window, path.join(directory, 'highlights-dark.png'), await editorArea(window, 20));
    await showWholeCard(window, '14 May', 3);
    await shoot(window, path.join(directory, 'date-card.png'), await cardArea(window, '14 May'));
  });
  await takeOf('Default Light Modern', async (window) => {
    await window.open('union-thread-repost.txt.source-review.yaml');
    await window.ui.goToLine(27);
    await window.ui.problems((all) => all.length >= 6);
    await window.page.keyboard.press('Control+1');
    await shoot(window, path.join(directory, 'problems.png'), {
      x: 0,
      y: 0,
      width: viewport.width,
      height: viewport.height - statusBar,
    });
  });
}

/** @param {string} theme @param {(window: Window) => Promise<void>} take */
async function takeOf(theme, take) {
  const window = await openWindow('pictures', { theme, settings, viewport, deviceScaleFactor: 1.2 });
  try {
    await window.ui.runCommand('View: Toggle Primary Side Bar Visibility');
    await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await take(window);
  } finally {
    await window.close();
  }
}

/** @param {Window} window @param {string} file which has a sidecar @param {string} name which must have its colour */
async function openArticle(window, file, name) {
  await window.open(file);
  await window.ui.goToLine(2);
  await eventually(async () => assert.doesNotMatch((await window.ui.wordStyle(name)).className, /\bmtk1\b/));
  // What the sidecar records is drawn behind the words.
  await window.editor.locator('.view-overlays .cdr[class*="ced-"]').first().waitFor();
}

/**
 * Shows a card once the index is complete.
 *
 * @param {Window} window
 * @param {string} word
 * @param {number} least how many links it then has
 */
async function showWholeCard(window, word, least) {
  await eventually(async () => {
    const { facts, links } = await showCard(window, word);
    assert.ok(links.length >= least && !facts.some((fact) => fact.startsWith('Indexing')), links.join());
  });
}

/** @param {Window} window @param {number} lines @returns {Promise<Clip>} the top of the editor */
async function editorArea(window, lines) {
  const [box, line] = await Promise.all([
    window.editor.boundingBox(),
    window.editor.locator('.view-line').first().boundingBox(),
  ]);
  assert.ok(box && line);
  return { ...box, height: lines * line.height };
}

/** @param {Window} window @param {string} word @returns {Promise<Clip>} the card, with the line that it is about */
async function cardArea(window, word) {
  const card = await window.page.locator('.monaco-hover:visible').first().boundingBox();
  const editor = await window.editor.boundingBox();
  const line = await window.editor
    .locator('.view-line')
    .filter({ hasText: word.replaceAll(' ', '\u00A0') })
    .first()
    .boundingBox();
  assert.ok(card && editor && line);
  const margin = 24;
  const top = Math.max(Math.min(card.y, line.y) - margin, 0);
  const bottom = Math.max(card.y + card.height, line.y + line.height) + margin;
  return { x: editor.x, y: top, width: editor.width, height: bottom - top };
}

/** @param {Window} window @param {string} file @param {Clip} clip */
async function shoot(window, file, clip) {
  await window.page.screenshot({ path: file, clip, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(file);
  assert.ok(size <= maxBytes, `${path.basename(file)}: ${size} bytes`);
}
