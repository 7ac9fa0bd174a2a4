// @ts-check
/**
 * Real articles, if there are any beside the project: every name and date that the command line finds at the top of an
 * article is coloured in the editor, and its card says what the command line says. Nothing here knows their words.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { showCard } from './support/card.mjs';
import { eventually } from './support/eventually.mjs';
import { extension, openWindow } from './support/window.mjs';

const seeds = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const skip = existsSync(seeds) ? false : `there is no folder ${seeds}`;

/** How much of an article is surely in view, in UTF-16 units. */
const top = 900;
/** How many names and dates of each article get their card read. */
const cardsEach = 3;

/** @typedef {{ start: number, end: number, text: string, type: string, entity?: string, edtf?: string }} Found */
/** @typedef {{ id: string, name: string, type: string, mentions: number, articles: readonly string[] }} Entity */

/** @type {{ articles: { file: string, mentions: Found[], dates: Found[] }[], entities: Entity[] }} */
const analysis = skip
  ? { articles: [], entities: [] }
  : JSON.parse(
      execFileSync(process.execPath, [path.join(extension, 'dist', 'cli.js'), 'analyze', '--json', seeds], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      }),
    );

describe('the seeds', { skip }, () => {
  /** @type {import('./support/window.mjs').Window} */
  let window;
  before(async () => {
    window = await openWindow('seeds', { source: seeds, theme: 'Default Light Modern' });
  });
  after(async () => window.close());

  test('there are articles with names and dates', () => {
    assert.ok(analysis.articles.length > 0);
    for (const { file, mentions, dates } of analysis.articles) assert.ok(mentions.length > 0 && dates.length > 0, file);
  });

  for (const { file, mentions, dates } of analysis.articles) {
    test(`${path.basename(file)}: names and dates in colour, with cards`, async () => {
      await window.open(path.basename(file));
      const text = readFileSync(path.join(seeds, path.basename(file)), 'utf8');
      const shown = [...mentions, ...dates].filter((found) => isFirstOfItsWord(text, found));
      assert.ok(shown.length >= cardsEach, `${shown.length} names and dates to look at`);
      await eventually(async () => {
        for (const found of shown) {
          const { className } = await window.ui.wordStyle(firstWord(found));
          assert.doesNotMatch(className, /\bmtk1\b/, `${found.type} ${found.text}`);
        }
      });
      await window.picture(path.basename(file, '.txt'));
      for (const found of spread(shown)) {
        const entity = analysis.entities.find(({ id }) => id === found.entity);
        await eventually(async () => {
          const card = await showCard(window, firstWord(found));
          if (entity && found.type !== 'group') {
            assert.ok(card.heading.startsWith(`${entity.name} · `), card.heading);
            const articles = entity.articles.length;
            assert.match(card.heading, new RegExp(`\\d mentions? in \\d of ${analysis.articles.length} articles`));
            if (!hasGroup(entity.id))
              assert.match(card.heading, new RegExp(` ${entity.mentions} mentions? in ${articles} of `));
          } else {
            assert.ok(card.heading.includes(`· ${found.type}`), card.heading);
            if (found.edtf) assert.ok(card.heading.endsWith(found.edtf), card.heading);
          }
        });
        await window.picture(`${path.basename(file, '.txt')}-${found.start}`);
        await window.leaveCard();
      }
    });
  }
});

/** Whether the command line counts a people with its country: cards keep them apart. @param {string} entity */
function hasGroup(entity) {
  return analysis.articles.some(({ mentions }) =>
    mentions.some((mention) => mention.entity === entity && mention.type === 'group'),
  );
}

/** @param {Found} found @returns {string} what surely stands in one line of the editor */
function firstWord({ text }) {
  return text.split(/\s/)[0] ?? text;
}

/**
 * @param {string} text
 * @param {Found} found
 * @returns {boolean} whether its first word is in view, and is not written anywhere before it
 */
function isFirstOfItsWord(text, found) {
  return found.start < top && text.indexOf(firstWord(found)) === found.start;
}

/** @template T @param {readonly T[]} all @returns {readonly T[]} some, from the first to the last */
function spread(all) {
  return Array.from(
    { length: cardsEach },
    (_, index) => all[Math.floor((index * (all.length - 1)) / (cardsEach - 1))],
  ).filter((each) => each !== undefined);
}
