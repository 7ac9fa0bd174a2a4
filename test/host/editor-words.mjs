// @ts-check
/**
 * Finds text in a rendered editor. A word may be split over several elements (tokens, decorations), and the editor writes
 * spaces as U+00A0, so that no ordinary selector finds it.
 */

/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {{ readonly x: number, readonly y: number, readonly width: number, readonly height: number }} Box */

/**
 * @typedef {object} WordStyle
 * @property {string} color computed, `rgb(r, g, b)`
 * @property {string} backgroundColor computed
 * @property {string} fontStyle `normal` or `italic`
 * @property {string} fontWeight such as `400` or `700`
 * @property {string} textDecoration computed, such as `underline dotted rgb(255, 0, 0)`
 * @property {string} className of the element that holds the start of the word
 */

/**
 * @param {Locator} editor
 * @param {string} word text within one line that is in view
 * @param {number} occurrence from 0, in reading order of what is in view
 * @returns {Promise<Box>} its place in the page, in CSS pixels
 * @throws {Error} when the word is not in view within a few seconds
 */
export async function findWord(editor, word, occurrence) {
  return (await locate(editor, word, occurrence)).box;
}

/**
 * @param {Locator} editor
 * @param {string} word text within one line that is in view
 * @param {number} occurrence from 0
 * @returns {Promise<WordStyle>} the look of its first letter
 */
export async function wordStyle(editor, word, occurrence) {
  return (await locate(editor, word, occurrence)).style;
}

/** How long to look for a word, in milliseconds: the editor renders lines a little after it scrolled. */
const findLimit = 5_000;

/**
 * @param {Locator} editor
 * @param {string} word
 * @param {number} occurrence
 * @returns {Promise<{ box: Box, style: WordStyle }>}
 */
async function locate(editor, word, occurrence) {
  const deadline = performance.now() + findLimit;
  const lines = editor.first().locator('.view-lines').first();
  for (;;) {
    const found = await lines.evaluate(locateInPage, { word, occurrence });
    if (found) return found;
    if (performance.now() > deadline) throw new Error(`not in view in the editor: ${JSON.stringify(word)}`);
    await editor.page().waitForTimeout(50);
  }
}

/**
 * Runs in the page, hence all in one function.
 *
 * @param {Element} container the editor's `.view-lines`
 * @param {{ word: string, occurrence: number }} wanted
 */
function locateInPage(container, { word, occurrence }) {
  const top = (/** @type {Element} */ line) => line.getBoundingClientRect().top;
  // The elements stand in the order in which they were rendered.
  const lines = [...container.querySelectorAll('.view-line')].sort((a, b) => top(a) - top(b));
  let seen = 0;
  for (const line of lines) {
    /** @type {{ node: Text, start: number }[]} */
    const pieces = [];
    let text = '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      pieces.push({ node, start: text.length });
      text += node.data.replaceAll('\u00A0', ' ');
    }
    const pieceAt = (/** @type {number} */ offset) => pieces.findLast((piece) => piece.start <= offset);
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      if (seen++ < occurrence) continue;
      const first = pieceAt(at);
      const last = pieceAt(at + word.length - 1);
      const element = first?.node.parentElement;
      if (!first || !last || !element) continue;
      const range = document.createRange();
      range.setStart(first.node, at - first.start);
      range.setEnd(last.node, at + word.length - last.start);
      const { x, y, width, height } = range.getBoundingClientRect();
      const { color, backgroundColor, fontStyle, fontWeight, textDecoration } = getComputedStyle(element);
      const style = { color, backgroundColor, fontStyle, fontWeight, textDecoration, className: element.className };
      return { box: { x, y, width, height }, style };
    }
  }
  return undefined;
}
