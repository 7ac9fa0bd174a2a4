// @ts-check
/** The card of a name or date as the workbench shows it. */
import assert from 'node:assert/strict';

/** @typedef {import('./window.mjs').Window} Window */

/**
 * @typedef {object} CardItem
 * @property {string} text
 * @property {string} link the text of its link
 * @property {string} words the words in bold
 */

/**
 * @typedef {object} ShownCard
 * @property {string} heading
 * @property {readonly string[]} facts a line each
 * @property {readonly CardItem[]} items the quotations
 * @property {readonly string[]} links all, by their text
 */

/**
 * @param {Window} window
 * @param {string} word in view in the active editor
 * @param {number} [occurrence] from 0
 * @returns {Promise<ShownCard>} the card, which stays open
 */
export async function showCard(window, word, occurrence = 0) {
  const contents = await window.ui.hoverWord(word, { occurrence });
  return contents.first().evaluate((element) => {
    const text = (/** @type {Element | null | undefined} */ part) =>
      part instanceof HTMLElement ? part.innerText.trim() : '';
    const paragraphs = [...element.querySelectorAll('p')].filter((each) => each.closest('li') === null);
    return {
      heading: text(paragraphs[0]),
      facts: paragraphs.slice(1).flatMap((each) => text(each).split('\n')),
      items: [...element.querySelectorAll('li')].map((item) => ({
        text: text(item),
        link: text(item.querySelector('a')),
        words: text(item.querySelector('strong')),
      })),
      links: [...element.querySelectorAll('a')].map(text),
    };
  });
}

/**
 * Clicks a link of the open card.
 *
 * @param {Window} window
 * @param {string} text the link's
 * @param {string} [within] a selector: only links in it count
 */
export async function followLink(window, text, within = '') {
  const links = window.page.locator(`.monaco-hover:visible .hover-contents ${within} a`);
  const all = (await links.allInnerTexts()).map((each) => each.trim());
  const index = all.indexOf(text);
  assert.notEqual(index, -1, `the card has a link ${text}: ${JSON.stringify(all)}`);
  await links.nth(index).click();
}
