// @ts-check
/** A window whose extension hosts are killed while commands write, and what is left then. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openWorkbench } from '../../test/host/workbench.mjs';
import { ExtensionHosts } from './extension-hosts.mjs';

/** @typedef {import('../../test/integration/killed/protocol').SceneName} SceneName */
/** @typedef {import('../../test/integration/killed/killPoint').KillPoint} KillPoint */
/** @typedef {import('../../test/integration/killed/killPoint').Station} Station */

/**
 * Every command is killed at the last station that its write comes by, which is the write itself, and at one of the others
 * by chance. With `$KILLS` it is killed at all of them, and at so many moments by chance; `$SEED` chooses others.
 */
const { KILLS, SEED = '20240308' } = process.env;

/** How long a window is left alone without its host, in milliseconds: it backs up what is not saved after one second. */
const aftermath = 1_500;

/** What is on disk and in editors, by path. @typedef {{ readonly disk: Texts, readonly editors: Texts }} State */
/** @typedef {Readonly<Record<string, string>>} Texts */

/**
 * @typedef {object} KillContext
 * @property {string} runFolder absolute path
 * @property {string} extension absolute path of the built extension
 * @property {string} tests absolute path of the bundle that hosts run
 * @property {(name: string) => string} driver makes an extension that loads `tests`, and gives its absolute path
 * @property {string} logs absolute path
 */

/** A window with a folder, whose extension hosts are killed one after the other. */
export class KilledWindow {
  /** What there is to run. @type {readonly SceneName[]} */
  scenes = [];

  #hosts;
  #workbench;
  #folder;
  /** Whether something was not as it must be. */
  #hasFailed = false;

  /**
   * @param {ExtensionHosts} hosts
   * @param {import('../../test/host/workbench.mjs').Workbench} workbench
   * @param {string} folder
   */
  constructor(hosts, workbench, folder) {
    this.#hosts = hosts;
    this.#workbench = workbench;
    this.#folder = folder;
  }

  /**
   * Opens a window for some work, and closes it. Of work that fails the logs stay.
   *
   * @template T
   * @param {KillContext} context
   * @param {string} name of the window
   * @param {(window: KilledWindow) => Promise<T>} work
   * @returns {Promise<T>}
   */
  static async use({ runFolder, extension, tests, driver, logs }, name, work) {
    const folder = join(runFolder, `open-${name}`);
    mkdirSync(folder, { recursive: true });
    // A window counts as ready when it lists a file.
    writeFileSync(join(folder, 'a.txt'), 'Ferry news\n');
    const hosts = await ExtensionHosts.listen();
    try {
      const drivenBy = driver(name);
      writeFileSync(join(drivenBy, 'extension.js'), driverCode(tests, hosts.port));
      const settings = { 'files.autoSave': 'off', 'window.commandCenter': false, 'window.confirmBeforeClose': 'never' };
      const workbench = await openWorkbench({ folder, extensionDevelopmentPath: [extension, drivenBy], settings });
      const window = new KilledWindow(hosts, workbench, folder);
      try {
        // A window with unsaved changes asks before it is left.
        workbench.page.on('dialog', (dialog) => void dialog.accept());
        window.scenes = await hosts.connected();
        return await work(window);
      } catch (error) {
        window.#hasFailed = true;
        throw error;
      } finally {
        if (window.#hasFailed) await workbench.saveLogs(join(logs, name));
        await workbench.stop();
      }
    } finally {
      hosts.close();
    }
  }

  /**
   * Runs a command undisturbed, then to each station and moment.
   *
   * @param {SceneName} scene
   * @returns {Promise<{ readonly stations: readonly Station[], readonly times: number, readonly cut?: Station }>} what the
   *   command comes by, how often it was killed, and where something was neither old nor new
   * @throws {Error} when something was neither, unless the scene is there to be found out; when a host hangs
   */
  async run(scene) {
    try {
      return await this.#runAndKill(scene);
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }

  /** @param {SceneName} scene @returns {Promise<{ stations: readonly Station[], times: number, cut?: Station | undefined }>} */
  async #runAndKill(scene) {
    await this.#hosts.ask({ kind: 'prepare', scene: scene.name });
    const before = await this.#look();
    const { stations, milliseconds, said } = await this.#hosts.ask({ kind: 'run' });
    const after = await this.#look();
    if (JSON.stringify(before) === JSON.stringify(after)) throw new Error(`the command writes nothing: ${said}`);
    let times = 0;
    for (const point of pointsOf(scene, stations, milliseconds)) {
      await this.#hosts.ask({ kind: 'prepare', scene: scene.name });
      const passed = await this.#hosts.runToDeath(point);
      times++;
      await this.#settle(passed, before);
      const wrong = differences(await this.#look(), before, after, passed);
      if (wrong.length === 0) continue;
      if (scene.isAtomic) throw new Error(`killed at ${JSON.stringify(point)}: ${wrong.join('\n')}`);
      // One is proof enough.
      return { stations, times, cut: passed.at(-1) };
    }
    if (!scene.isAtomic) throw new Error('what is half written was not found');
    return { stations, times };
  }

  /** Makes sure that an extension host runs, whatever happened. */
  async recover() {
    if (!this.#hosts.isConnected) await this.#reload();
  }

  /**
   * Lets the window finish what it was asked for, and loads it anew: with what it had not saved, and another host.
   *
   * @param {readonly Station[]} passed what the command had come by
   * @param {State} before
   */
  async #settle(passed, { disk }) {
    const end = performance.now() + aftermath;
    const isOnDisk = () => JSON.stringify(textsIn(this.#folder)) !== JSON.stringify(disk);
    // The window keeps what it has not saved; nothing is to come where it has been asked for nothing.
    while (passed.length > 1 && performance.now() < end && !(passed.includes('written') && isOnDisk())) await pause(50);
    await this.#reload();
  }

  async #reload() {
    await this.#workbench.page.reload({ waitUntil: 'commit' });
    await this.#hosts.connected();
  }

  /** @returns {Promise<State>} */
  async #look() {
    const { documents } = await this.#hosts.ask({ kind: 'look' });
    return { disk: textsIn(this.#folder), editors: documents };
  }
}

/**
 * @param {State} found
 * @param {State} before
 * @param {State} after
 * @param {readonly Station[]} passed what the command had come by when its host was killed
 * @returns {readonly string[]} what is neither as before nor as after, or cannot be for what the command had done
 */
function differences(found, before, after, passed) {
  const paths = new Set([...Object.keys(found.disk), ...Object.keys(before.disk), ...Object.keys(after.disk)]);
  const wrong = [...paths].flatMap((path) => {
    const text = found.disk[path];
    const known = [before, after].some(({ disk }) => disk[path] === text);
    return known ? [] : [`${path} on disk is neither old nor new:\n${text}`];
  });
  for (const [path, text] of Object.entries(found.editors)) {
    // What was typed and not saved must still be there; what was not open is as on disk.
    const known = [before, after].map(({ disk, editors }) => editors[path] ?? disk[path]);
    if (!known.includes(text)) wrong.push(`${path} in its editor is neither old nor new:\n${text}`);
  }
  const isOld = JSON.stringify(found.disk) === JSON.stringify(before.disk);
  if (passed.includes('written')) {
    if (isOld) wrong.push('nothing is new on disk, though something was');
  } else if (!passed.includes('saving') && !isOld) {
    wrong.push('something is new on disk, though nobody asked for that');
  }
  return wrong;
}

/**
 * @param {SceneName} scene
 * @param {readonly Station[]} stations
 * @param {number} milliseconds that the command takes
 * @returns {readonly KillPoint[]} the same for the same seed, in whatever window and order scenes run
 */
function pointsOf({ name, isAtomic }, stations, milliseconds) {
  const random = randomNumbers(
    Number(SEED) + [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0),
  );
  const moments = Array.from({ length: Number(KILLS ?? 0) }, () => ({ milliseconds: random() * milliseconds }));
  const other = Math.floor(random() * (stations.length - 1));
  const isChosen = (/** @type {number} */ index) =>
    KILLS !== undefined || !isAtomic || index === stations.length - 1 || index === other;
  return [...stations.flatMap((station, index) => (isChosen(index) ? [{ station }] : [])), ...moments];
}

/** @param {string} folder @returns {Texts} */
function textsIn(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** @param {string} tests @param {number} port @returns {string} an extension that serves this script */
function driverCode(tests, port) {
  // The tests are in the folder of the extension that they test, so both share its `vscode` module.
  return `exports.activate = () => require(${JSON.stringify(tests)}).start(${port});\n`;
}

/** @param {number} seed @returns {() => number} numbers from 0 to 1, the same for the same seed (mulberry32) */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
