// @ts-check
/** What sidecars make of their articles: lines below recorded, disputed and no longer fitting words. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { findWord } from '../host/editor-words.mjs';
import { eventually } from './support/eventually.mjs';
import { themes, useTheme } from './support/themes.mjs';
import { openWindow } from './support/window.mjs';

const article = 'ferry-runs-aground-off-oreska.txt';
const sidecar = `${article}.source-review.yaml`;

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('review-marks', {
    theme: 'Default Light Modern',
    viewport: { width: 1280, height: 1200 },
    settings: { 'editor.minimap.enabled': false },
  });
  await window.open(article);
});
after(async () => window.close());

/**
 * The lines below a word: what is drawn behind the text, where its first letter stands.
 *
 * @param {string} word
 * @returns {Promise<readonly string[]>} such as `solid 1px`
 */
async function linesBelow(word) {
  const { x, y, height } = await findWord(window.editor, word, 0);
  return window.editor.locator('.view-overlays').evaluate(
    (overlays, { left, middle }) =>
      [...overlays.querySelectorAll('.cdr')].flatMap((element) => {
        const box = element.getBoundingClientRect();
        const isThere = box.left <= left && left < box.right && box.top <= middle && middle < box.bottom;
        const { borderBottomStyle: style, borderBottomWidth: width } = getComputedStyle(element);
        return isThere && style !== 'none' && width !== '0px' ? [`${style} ${width}`] : [];
      }),
    { left: x + 2, middle: y + height / 2 },
  );
}

/** @param {string} word @param {readonly string[]} lines */
async function expectLines(word, ...lines) {
  await eventually(async () => assert.deepEqual(await linesBelow(word), lines, word));
}

test('recorded words and a disputed claim are told apart, and the words keep their colours', async () => {
  await expectLines('warned', 'double 3px');
  await expectLines('burning', 'solid 1px');
  await expectLines('brought');
});

for (const theme of themes.slice(0, 4)) {
  test(`in ${theme.name}`, async () => {
    await useTheme(window, theme);
    await expectLines('warned', 'double 3px');
    // Colours follow the theme a moment later.
    await eventually(async () => {
      const [name, plain] = [await window.ui.wordStyle('Youssef'), await window.ui.wordStyle('brought')];
      assert.notEqual(name.color, plain.color);
    });
    await window.picture(`theme-${theme.file}`);
  });
}

test('marks follow the sidecar as it is typed, saved or not, and the article as well', async () => {
  await useTheme(window, themes[0] ?? assert.fail());
  await window.ui.runCommand('View: Split Editor Right');
  await window.open(sidecar);
  const text = await window.read(`articles/${sidecar}`);
  const line = text.split('\n').findIndex((each) => each.includes('verdict: disputed')) + 1;
  await window.ui.goToLine(line, '    verdict: disputed'.length + 1);
  for (let i = 0; i < 'disputed'.length; i++) await window.page.keyboard.press('Backspace');
  await window.page.keyboard.type('supported', { delay: 20 });
  await window.page.keyboard.press('Escape');
  await window.picture('typed');
  await window.ui.focusGroup(1, article);
  await expectLines('warned', 'solid 1px');
  assert.equal(await window.read(`articles/${sidecar}`), text, 'the file is not saved');
  await window.ui.clickWord('warned');
  await window.page.keyboard.type('x');
  await expectLines('union', 'dashed 2px');
  await window.picture('stale');
  await window.page.keyboard.press('Control+Z');
  await expectLines('union', 'solid 1px');
});

test('one setting turns them off and on', async () => {
  await window.configure({ 'sourceReview.reviewMarks.enabled': false });
  await expectLines('burning');
  await window.configure({ 'sourceReview.reviewMarks.enabled': true });
  await expectLines('burning', 'solid 1px');
});
