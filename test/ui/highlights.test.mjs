// @ts-check
/** Names and dates in colour: how soon, how well told apart and read in VS Code's own themes; and the page's structure. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findWord } from '../host/editor-words.mjs';
import { timeToColour } from './support/blink.mjs';
import { contrast, difference, parseColour } from './support/colours.mjs';
import { eventually } from './support/eventually.mjs';
import { themes, useTheme } from './support/themes.mjs';
import { openWindow } from './support/window.mjs';

const article = '2024-03-08-port-concession-signed.txt';

/** A word of each class in the article. */
const words = {
  person: 'Yusuf al-Haddad',
  organization: 'Nordsund Lines',
  place: 'Velmar',
  group: 'Danish',
  date: 'Thursday',
  duration: '90 days',
  set: 'every Monday',
};

/** The classes that nobody may take for one another. */
const distinct = /** @type {const} */ (['person', 'organization', 'place', 'date']);

/** The least CIELAB distance between colours that stand in one text, not side by side; 2.3 is just noticeable. */
const leastDifference = 15;

/** Limits in milliseconds, generous for two busy cores; the figures are printed. */
const coldLimit = 8000;
const warmLimit = 3000;

/** @type {import('./support/window.mjs').Window} */
let window;

before(async () => {
  window = await openWindow('highlights', {
    theme: 'Default Light Modern',
    files: { 'notes.txt': 'Yusuf al-Haddad met Nordsund Lines in Copenhagen on 5 June 2024 and said little.\n' },
  });
});
after(async () => window.close());

describe('the time from text to colour', () => {
  test('the first article, while the extension starts', async (t) => {
    const time = await timeToColour(window, article, words.person);
    t.diagnostic(`measure first-colour-cold-ms ${Math.round(time)}`);
    assert.ok(time <= coldLimit, `${time} ms`);
    await window.picture('first');
  });

  test('further articles', async (t) => {
    const times = [
      await timeToColour(window, '2024-06-28-islanders-count-the-boats.txt', 'Izmir'),
      await timeToColour(window, 'ministry-readout-2024-05-21.txt', 'MTP'),
      await timeToColour(window, 'brief-minister-quits.txt', 'Lisbon'),
    ];
    t.diagnostic(`measure first-colour-warm-ms ${Math.round(Math.max(...times))}`);
    for (const time of times) assert.ok(time <= warmLimit, `${time} ms`);
  });
});

describe('the structure of an article', () => {
  before(async () => window.open(article));

  const style = (/** @type {string} */ word, /** @type {number} */ occurrence = 0) =>
    window.ui.wordStyle(word, occurrence);

  test('the headline is bold and has its own colour', async () => {
    const [headline, prose] = [await style('ferry group'), await style('attended')];
    assert.equal(headline.fontWeight, '700');
    assert.equal(prose.fontWeight, '400');
    assert.notEqual(headline.color, prose.color);
  });

  test('names in the headline keep their colour', async () => {
    const name = await style('Port Sabran');
    assert.equal(name.color, (await style(words.place)).color);
    assert.equal(name.fontWeight, '700');
  });

  test('quotations are slanted, and their marks coloured', async () => {
    const [mark, quoted, said] = [
      await style('“Nobody'),
      await style('selling the sea'),
      await style('told reporters'),
    ];
    assert.deepEqual([mark.fontStyle, quoted.fontStyle, said.fontStyle], ['italic', 'italic', 'normal']);
    assert.notEqual(mark.color, quoted.color);
  });

  test('a name inside a quotation is a name', async () => {
    await window.open('2024-06-28-islanders-count-the-boats.txt');
    const name = await style('Haddad never');
    assert.equal(name.fontStyle, 'italic');
    assert.equal(name.color, (await style('Nada')).color);
  });

  test('the dateline is bold', async () => {
    assert.equal((await style('ORESKA')).fontWeight, '700');
    assert.equal((await style('bakes')).fontWeight, '400');
  });

  test('page furniture looks like a remark, not like text', async () => {
    await window.open(article);
    const [furniture, prose] = [await style('Share this'), await style('attended')];
    assert.notEqual(furniture.color, prose.color);
  });

  test('long lines are wrapped', async () => {
    const [begin, end] = [await findWord(window.editor, 'TRIESTE', 0), await findWord(window.editor, 'in the dark', 0)];
    assert.ok(end.y > begin.y, 'the end of a paragraph stands below its beginning');
    await window.picture('structure');
  });

  test('spaces that do not break are not boxed as suspicious', async () => {
    assert.equal(await window.editor.locator('.unicode-highlight').count(), 0);
  });
});

describe('colours', () => {
  const texts = { article, 'plain text': 'notes.txt' };

  test('plain text outside the articles is coloured too', async () => {
    await window.open(texts['plain text']);
    await eventually(async () => {
      const plain = (await window.ui.wordStyle('little')).color;
      for (const word of ['Yusuf', 'Nordsund', 'Copenhagen', '5 June 2024']) {
        assert.notEqual((await window.ui.wordStyle(word)).color, plain, word);
      }
    });
  });

  for (const theme of themes) {
    test(`in ${theme.name}`, async (t) => {
      await window.open(texts.article);
      await useTheme(window, theme);
      // Colours follow the theme a moment later.
      await eventually(async () => {
        const background = parseColour(
          await window.editor
            .locator('.monaco-editor-background')
            .first()
            .evaluate((element) => getComputedStyle(element).backgroundColor),
        );
        const plain = await colourOf('attended');
        /** @type {Record<string, import('./support/colours.mjs').Rgb>} */
        const found = {};
        for (const [kind, word] of Object.entries(words)) {
          found[kind] = await colourOf(word);
          const ratio = contrast(found[kind], background);
          assert.ok(ratio >= theme.contrast, `${kind} ${found[kind].join()}: contrast ${ratio.toFixed(2)}`);
          const distance = difference(found[kind], plain);
          assert.ok(distance >= leastDifference, `${kind} against plain text: ${distance.toFixed(1)}`);
        }
        for (const [index, one] of distinct.entries()) {
          for (const other of distinct.slice(index + 1)) {
            const distance = difference(found[one] ?? plain, found[other] ?? plain);
            assert.ok(distance >= leastDifference, `${one} against ${other}: ${distance.toFixed(1)}`);
          }
        }
        for (const kind of ['duration', 'set']) assert.deepEqual(found[kind], found['date'], `${kind} looks like date`);
      });
      await window.ui.hoverWord(words.person);
      await window.picture(`theme-${theme.file}`);
      await window.leaveCard();
      t.diagnostic(`pictured in ${theme.name}`);
    });
  }
});

/** @param {string} word @returns {Promise<import('./support/colours.mjs').Rgb>} */
async function colourOf(word) {
  return parseColour((await window.ui.wordStyle(word)).color);
}
