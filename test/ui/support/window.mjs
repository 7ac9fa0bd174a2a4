// @ts-check
/** A workbench window on a copy of a folder, with the extension under development. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { openWorkbench } from '../../host/workbench.mjs';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

/** The articles that this project ships. */
export const samples = path.join(root, 'samples');

/** Pictures of every step, to look at; not kept in the repository. */
const pictures = path.join(root, 'out', 'screenshots');

/** Absolute path of the built extension; scripts/test-ui.mjs sets it. */
export const extension = process.env['SOURCE_REVIEW_EXTENSION'] ?? root;

/** @typedef {import('../../host/workbench.mjs').Workbench} Workbench */

export class Window {
  /** @type {Workbench} */
  #workbench;
  /** @type {string} */
  #name;

  /** Absolute path of the copy that is open: tests may write into it. */
  folder;

  /** @param {Workbench} workbench @param {string} folder @param {string} name */
  constructor(workbench, folder, name) {
    this.#workbench = workbench;
    this.#name = name;
    this.folder = folder;
  }

  get page() {
    return this.#workbench.page;
  }

  get ui() {
    return this.#workbench.ui;
  }

  /** The active editor. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance').first();
  }

  /**
   * Shows a file of the folder. The tab of one that is open is clicked: in Quick Open its row moves while the list of
   * files comes in, and a click may meet another.
   *
   * @param {string} file path below the folder, or its name
   */
  async open(file) {
    const name = JSON.stringify(path.basename(file));
    const tab = this.page.locator(`.editor-group-container.active .tab[data-resource-name=${name}]`);
    if ((await tab.count()) === 0) await this.ui.openFile(file);
    else await tab.first().click();
    await this.page.locator(`.editor-group-container.active .tab.active[data-resource-name=${name}]`).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** Closes the active editor; nothing in it may be unsaved. */
  async closeEditor() {
    const file = await this.ui.activeFile();
    await this.ui.runCommand('View: Close Editor');
    await this.ui.activeFile((name) => name !== file);
  }

  /** @param {string} file path below the folder @returns {Promise<string>} its text on disk */
  async read(file) {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /**
   * Sets settings of the workspace, which the window takes over at once.
   *
   * @param {Readonly<Record<string, unknown>>} settings
   */
  async configure(settings) {
    const directory = path.join(this.folder, '.vscode');
    await mkdir(directory, { recursive: true });
    await writeFile(path.join(directory, 'settings.json'), JSON.stringify(settings));
  }

  /**
   * @returns {Promise<{ readonly file: string, readonly line: number, readonly text: string }>} what is selected in the
   *   active editor, within one line, by the status bar's figures and the saved file; `line` from 1
   */
  async selection() {
    const file = await this.ui.activeFile();
    const figures = /^Ln (\d+), Col (\d+)(?: \((\d+) selected\))?$/.exec(await this.ui.cursor());
    assert.ok(figures, 'the status bar shows one selection');
    const [line, column, length] = figures.slice(1).map((figure) => Number(figure ?? 0));
    const text = await this.read(await this.#pathOf(file));
    const end = (column ?? 1) - 1;
    return { file, line: line ?? 0, text: (text.split('\n')[(line ?? 1) - 1] ?? '').slice(end - (length ?? 0), end) };
  }

  /** @param {string} name a file name that the folder holds once */
  async #pathOf(name) {
    const files = await readdir(this.folder, { recursive: true });
    const found = files.filter((file) => path.basename(file) === name);
    assert.equal(found.length, 1, `${name} is in the folder once`);
    return found[0] ?? '';
  }

  /** Keeps a picture of the window. @param {string} step what it shows, as a file name */
  async picture(step) {
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${this.#name}-${step}.png`), animations: 'disabled' });
  }

  /** Moves the pointer off the editor, so that an open card goes away. */
  async leaveCard() {
    await this.page.mouse.move(640, 8);
    await this.page.locator('.monaco-hover:visible .hover-contents').first().waitFor({ state: 'hidden' });
  }

  /** Ends the window. The extension must have run in one extension host all the time, without an error. */
  async close() {
    try {
      const logs = path.join(this.#workbench.userDataDirectory, 'logs');
      const hosts = await readAll(logs, 'remoteexthost.log');
      assert.equal(hosts.length, 1, 'one extension host ran: it did not end and start again');
      assert.deepEqual((hosts[0] ?? '').split('\n').filter(isOwnError), []);
      for (const text of await readAll(logs, 'Source Review.log')) assert.doesNotMatch(text, /\[error\]/, text);
    } finally {
      await this.#workbench.stop();
      await rm(path.dirname(this.folder), { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/**
 * @param {string} name of the test file: begins the names of its pictures
 * @param {Omit<import('../../host/workbench.mjs').WorkbenchOptions, 'folder' | 'extensionDevelopmentPath'> & {
 *   readonly source?: string, readonly files?: Readonly<Record<string, string>> }} [options] `source`: the folder to copy,
 *   absent: the samples; `files`: more files for the copy, by their path below it
 * @returns {Promise<Window>}
 */
export async function openWindow(name, { source = samples, files = {}, ...options } = {}) {
  assert.ok(existsSync(source), `there is a folder ${source}`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'source-review-ui-'));
  const folder = path.join(scratch, path.basename(source));
  await cp(source, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  try {
    // The command center has a tip of its own.
    const settings = { 'window.commandCenter': false, ...options.settings };
    const workbench = await openWorkbench({ ...options, settings, folder, extensionDevelopmentPath: extension });
    return new Window(workbench, folder, name);
  } catch (error) {
    await rm(scratch, { recursive: true, force: true, maxRetries: 10 });
    throw error;
  }
}

/** @param {string} line of the extension host's log */
function isOwnError(line) {
  // The folders of these tests have a like name, and the workbench names files in errors of its own.
  return line.includes('[error]') && /source-review(?!-ui-)/.test(line);
}

/**
 * @param {string} directory
 * @param {string} name
 * @returns {Promise<readonly string[]>} the texts of all files of that name
 */
async function readAll(directory, name) {
  const files = await readdir(directory, { recursive: true });
  const found = files.filter((file) => path.basename(file) === name);
  return Promise.all(found.map((file) => readFile(path.join(directory, file), 'utf8')));
}
