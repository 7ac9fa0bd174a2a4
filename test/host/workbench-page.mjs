// @ts-check
/**
 * The steps that UI tests take in a workbench. Each waits for what it causes to appear, and throws playwright's
 * TimeoutError when it does not. Selectors hold on VS Code 1.100 to 1.139.
 */
import { findWord, wordStyle } from './editor-words.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** How long the workbench may take to appear, in milliseconds; measured: 2-4 s. */
const readyLimit = 60_000;

/** How long a step may take, in milliseconds. */
const stepLimit = 15_000;

/** How often a key that opens a quick input is pressed within one step's limit. */
const keyAttempts = 3;

/** Where the pointer rests between hovers, in CSS pixels: over the title bar, where no hover appears. */
const restingPlace = { x: 640, y: 8 };

/** @typedef {object} Notification
 * @property {string} message
 * @property {readonly string[]} buttons
 */

/** A workbench in a page. */
export class WorkbenchPage {
  /** The page itself, for steps that are not here. */
  page;

  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    page.setDefaultTimeout(stepLimit);
  }

  /** @param {boolean} withFolder whether a folder is open, whose files must be listed */
  async waitUntilReady(withFolder) {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: readyLimit });
    if (!withFolder) return;
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: readyLimit });
  }

  /**
   * Runs a command from the palette.
   *
   * @param {string} title as the palette shows it, with its category: `View: Show Problems`
   */
  async runCommand(title) {
    await this.openQuickInput('F1', `>${title}`);
    await this.#pickLabel(title);
  }

  /**
   * Opens a file of the workspace in an editor.
   *
   * @param {string} name file name or path below the folder, enough to be found first
   * @param {number} [line] 1-based, to go to
   */
  async openFile(name, line) {
    await this.openQuickInput('Control+P', name);
    const base = name.slice(name.lastIndexOf('/') + 1);
    await this.#pickLabel(base);
    await this.page.locator(`.tab.active[data-resource-name=${JSON.stringify(base)}]`).waitFor();
    await this.#editor.locator('.view-line').first().waitFor();
    if (line !== undefined) await this.goToLine(line);
  }

  /**
   * Puts the cursor of the active editor somewhere, and scrolls there.
   *
   * @param {number} line 1-based
   * @param {number} [column] 1-based, in UTF-16 units
   */
  async goToLine(line, column = 1) {
    await this.openQuickInput('Control+G', `:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.#quickInput.waitFor({ state: 'hidden' });
  }

  /**
   * Chooses a row of the open quick pick.
   *
   * @param {string | RegExp} label text in the row
   */
  async pick(label) {
    await this.#quickInput.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first().click();
  }

  /**
   * Answers an open input box.
   *
   * @param {string} value
   */
  async answer(value) {
    await this.#quickInput.locator('input.input').fill(value);
    await this.page.keyboard.press('Enter');
  }

  /**
   * Rests the pointer on a word of the active editor until the hover card shows.
   *
   * @param {string} word any text within one line that is in view
   * @param {{ readonly occurrence?: number, readonly attempts?: number }} [options] which one in view, from 0; how often
   *   to try: a card does not open while the language features are still starting
   * @returns {Promise<Locator>} the card's contents
   */
  async hoverWord(word, { occurrence = 0, attempts = 3 } = {}) {
    const card = this.page.locator('.monaco-hover:visible .hover-contents');
    for (let attempt = 1; ; attempt++) {
      await this.page.mouse.move(restingPlace.x, restingPlace.y);
      await card.first().waitFor({ state: 'hidden' });
      const box = await findWord(this.#editor, word, occurrence);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      try {
        await card
          .filter({ hasNotText: /^Loading\.\.\.$/ })
          .first()
          .waitFor({ timeout: stepLimit / attempts });
        return card;
      } catch (error) {
        if (attempt >= attempts) throw error;
      }
    }
  }

  /**
   * @param {string} word any text within one line that is in view
   * @param {number} [occurrence] from 0
   * @returns {Promise<import('./editor-words.mjs').WordStyle>} how the word looks in the active editor
   */
  async wordStyle(word, occurrence = 0) {
    return wordStyle(this.#editor, word, occurrence);
  }

  /**
   * Clicks a word of the active editor.
   *
   * @param {string} word any text within one line that is in view
   * @param {{ readonly occurrence?: number, readonly clickCount?: number }} [options] 2 clicks select the word
   */
  async clickWord(word, { occurrence = 0, clickCount = 1 } = {}) {
    const box = await findWord(this.#editor, word, occurrence);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount });
  }

  /**
   * Opens the Problems panel and reads it.
   *
   * @param {(rows: readonly string[]) => boolean} [until] waits until the rows are so
   * @returns {Promise<readonly string[]>} the rows as screen readers hear them, such as
   *   `Warning: No such anchor at line 1 and character 30. generated by Toy`; files come as rows too
   */
  async problems(until = () => true) {
    const panel = this.page.locator('.markers-panel-container');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return this.#readUntil(() => attributes(panel.locator('.monaco-list-row'), 'aria-label'), until);
  }

  /**
   * Opens the notification centre and reads it. In this host notifications show nowhere else: toasts are off.
   *
   * @param {(all: readonly Notification[]) => boolean} [until] waits until they are so; absent: until there is one
   * @returns {Promise<readonly Notification[]>} the newest first
   */
  async notifications(until = (all) => all.length > 0) {
    const centre = this.page.locator('.notifications-center.visible');
    const read = async () => {
      // It closes by itself, and a click while a message comes in may close it again.
      if (!(await centre.isVisible())) await this.page.locator('.statusbar-item[id="status.notifications"] a').click();
      const items = await centre.locator('.notification-list-item').all();
      return Promise.all(
        items.map(async (item) => ({
          message: await item.locator('.notification-list-item-message').innerText(),
          buttons: await item.locator('.notification-list-item-buttons-container .monaco-button').allInnerTexts(),
        })),
      );
    };
    return this.#readUntil(read, until);
  }

  /**
   * @param {(text: string) => boolean} [until] waits until the text is so
   * @returns {Promise<string>} the active editor's cursor or selection: `Ln 3, Col 7 (5 selected)`
   */
  async cursor(until = () => true) {
    return this.#readUntil(() => this.page.locator('[id="status.editor.selection"]').innerText(), until);
  }

  /**
   * @param {(name: string) => boolean} [until] waits until the name is so
   * @returns {Promise<string>} the file name of the active editor
   */
  async activeFile(until = () => true) {
    const tab = this.page.locator('.part.editor .editor-group-container.active .tab.active').first();
    return this.#readUntil(async () => (await tab.getAttribute('data-resource-name')) ?? '', until);
  }

  /**
   * Puts the focus into an editor group.
   *
   * @param {number} group 1-based, from the left
   * @param {string} file file name of its active editor
   */
  async focusGroup(group, file) {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(`Control+${group}`);
      try {
        await this.page
          .locator(`.editor-group-container.active .tab.active[data-resource-name=${JSON.stringify(file)}]`)
          .first()
          .waitFor({ timeout: stepLimit / keyAttempts });
        return;
      } catch (error) {
        // An editor that was just opening beside took the focus, or the key went to an element that was going away.
        if (attempt >= keyAttempts) throw error;
      }
    }
  }

  get #quickInput() {
    return this.page.locator('.quick-input-widget:visible');
  }

  get #editor() {
    return this.page.locator('.editor-group-container.active .editor-instance');
  }

  /**
   * Opens the quick input by a key and types into it.
   *
   * @param {string} key opens it
   * @param {string} text typed into it
   */
  async openQuickInput(key, text) {
    const input = this.#quickInput.locator('input.input');
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press(key);
      try {
        await input.fill(text, { timeout: stepLimit / keyAttempts });
        return;
      } catch (error) {
        // The key came before the workbench had its key bindings, or went to an element that was just going away; or an
        // editor that opened late took the focus, and with it the input: it fades, and takes no text any more.
        if (attempt >= keyAttempts) throw error;
      }
    }
  }

  /** @param {string} label the whole label of a row in the open quick pick */
  async #pickLabel(label) {
    const exact = new RegExp(`^${label.replaceAll(/[^\w\s]/g, '\\$&')}$`);
    const rows = this.#quickInput.locator('.quick-input-list .monaco-list-row');
    const name = this.page.locator('.label-name').filter({ hasText: exact });
    await rows.filter({ has: name }).first().click();
  }

  /**
   * @template T
   * @param {() => Promise<T>} read
   * @param {(value: T) => boolean} until
   * @returns {Promise<T>}
   */
  async #readUntil(read, until) {
    const deadline = performance.now() + stepLimit;
    for (;;) {
      const value = await read();
      if (until(value)) return value;
      if (performance.now() > deadline) {
        throw new Error(`not so after ${stepLimit / 1000} s; last seen: ${JSON.stringify(value)}`);
      }
      await this.page.waitForTimeout(50);
    }
  }
}

/**
 * @param {Locator} locator
 * @param {string} name
 * @returns {Promise<readonly string[]>} the attribute of every element
 */
async function attributes(locator, name) {
  return locator.evaluateAll((elements, key) => elements.map((element) => element.getAttribute(key) ?? ''), name);
}
