// @ts-check
/**
 * Kills extension hosts in the middle of every command that writes, and looks at what is left: each file must be as it was
 * before the command, or as the command leaves it, on disk and in editors.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KilledWindow } from './killed-window.mjs';
import { root } from './run-folder.mjs';
import { tryTwice } from './second-try.mjs';

/** @typedef {import('../../test/integration/killed/protocol').SceneName} SceneName */
/** @typedef {import('./killed-window.mjs').KillContext} KillContext */

/** Narrows the run to names with these words. */
const { SCENES = '' } = process.env;

/** How many windows work at a time: they wait more than they work. */
const windows = 3;

/** The commands that write nothing to the folder: the others must have a scene. */
const writingNothing = [
  ...[
    'explainName',
    'explainEntity',
    'findAllMentions',
    'nextMention',
    'previousMention',
    'openPlace',
    'showOnTimeline',
  ],
  ...['toggleHighlights', 'filterTimeline', 'clearTimelineFilter', 'filterEntities', 'clearEntityFilter'],
  ...[
    'sortEntitiesByArticles',
    'sortEntitiesByMentions',
    'matchSkip',
    'rebuildIndex',
    'stopIndexing',
    'resumeIndexing',
    'showLog',
  ],
  ...['decideSuggestions', 'skipSuggestion', 'previousSuggestion', 'endDeciding'],
];

/**
 * Runs the scenes in several windows at a time; each of those that fail gets its second try in a window of its own.
 *
 * @param {KillContext} context
 * @returns {Promise<import('./run-in-vscode.mjs').StageEnd>}
 */
export async function killHosts(context) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  let killed = 0;
  /** @type {SceneName[] | undefined} */
  let left;
  /** @type {SceneName[]} */
  const failed = [];
  const run = async (/** @type {KilledWindow} */ window, /** @type {SceneName} */ scene) => {
    try {
      // Added at the end: other windows count meanwhile.
      const times = await tryScene(window, scene);
      killed += times;
      return { passed: 1, failed: 0, skipped: 0 };
    } catch (error) {
      tellFailure(scene.name, error);
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
  const work = (/** @type {string} */ name) =>
    KilledWindow.use(context, name, async (window) => {
      const { scenes } = window;
      left ??= scenes.filter((scene) => scene.name.includes(SCENES));
      for (let scene = left.shift(); scene; scene = left.shift()) {
        const end = await run(window, scene);
        if (end.failed === 0) count.passed++;
        else {
          failed.push(scene);
          await window.recover();
        }
      }
      return uncovered(scenes);
    });
  const names = Array.from({ length: windows }, (_, index) => `killed-${index + 1}`);
  const ends = await Promise.allSettled(names.map(work));
  const fail = (/** @type {string} */ what, /** @type {unknown} */ error) => {
    count.failed++;
    tellFailure(what, error);
  };
  const missing = new Set(ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : [])));
  if (missing.size > 0) fail('commands without a scene, not known to write nothing', [...missing].join(', '));
  for (const end of ends) if (end.status === 'rejected') tellFailure('a window', end.reason);
  if (left === undefined || left.length > 0) fail('scenes that no window ran', left?.length);
  for (const [index, scene] of failed.entries()) {
    const again = () =>
      KilledWindow.use(context, `killed-again-${index + 1}`, (window) => run(window, scene)).catch((error) => {
        tellFailure('a window', error);
        return { passed: 0, failed: 1, skipped: 0 };
      });
    const end = await tryTwice(scene.name, again, { passed: 0, failed: 1, skipped: 0 });
    count.passed += end.passed;
    count.failed += end.failed;
  }
  return { ...count, measures: { killed } };
}

/** @param {KilledWindow} window @param {SceneName} scene @returns {Promise<number>} how often its host was killed */
async function tryScene(window, scene) {
  const started = performance.now();
  const { stations, times, cut } = await window.run(scene);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const bad = cut === undefined ? '' : `, found half written at “${cut}”, as it must be`;
  console.log(`ok   ${scene.name} (${seconds} s): ${stations.join(', ')}: killed ${times} times${bad}`);
  return times;
}

/** @param {string} what @param {unknown} error */
function tellFailure(what, error) {
  console.log(`FAIL ${what}: ${error instanceof Error ? error.message : String(error)}`);
}

/** @param {readonly SceneName[]} scenes @returns {readonly string[]} commands of the manifest that nothing is known of */
function uncovered(scenes) {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const covered = new Set([...writingNothing, ...scenes.flatMap(({ commands }) => commands)]);
  return contributes.commands
    .map((/** @type {{ command: string }} */ { command }) => command.replace('sourceReview.', ''))
    .filter((/** @type {string} */ id) => !covered.has(id));
}
