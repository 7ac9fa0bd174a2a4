// @ts-check
/** A folder of generated articles, opened in VS Code as never before, and once more in another extension host. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { loadCore } from '../load-core.mjs';
import { runInNode } from './run-in-vscode.mjs';

/** @typedef {import('./run-in-vscode.mjs').StageEnd} StageEnd */

/**
 * Opens the folder twice: the second time all that was known of it is there.
 *
 * @param {{ readonly runFolder: string, readonly extension: string, readonly logs: string, readonly tests: string, readonly articles: number, readonly isProfiled: boolean }} run
 *   absolute paths; `articles`: how many; `isProfiled`: tells what long turns of the extension host were made of
 * @returns {Promise<StageEnd>}
 */
export async function runLargeFolder({ runFolder, extension, logs, tests, articles, isProfiled }) {
  const open = join(runFolder, 'open-large');
  await writeArticles(open, articles);
  const port = String(await freePort());
  /** @type {StageEnd[]} */
  const ends = [];
  for (const visit of ['first', 'second']) {
    if (visit === 'second') changeFiles(open);
    const env = {
      // Storage of a workspace belongs to its address, of which the port is a part.
      VSCODE_HOST_PORT: port,
      LARGE_FOLDER_VISIT: visit,
      LARGE_FOLDER_PROFILE: isProfiled ? '1' : '0',
      LARGE_FOLDER_USER_DATA: join(runFolder, 'vscode-large', 'user'),
    };
    ends.push(
      await runInNode({ name: 'large', runFolder, open, extension, logs, tests, env, isRestart: visit === 'second' }),
    );
    if (ends.at(-1)?.failed !== 0) break;
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => ends.reduce((all, end) => all + end[key], 0);
  const measures = Object.assign({}, ...ends.map((end) => end.measures));
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), measures };
}

/** @param {string} folder @param {number} count */
async function writeArticles(folder, count) {
  const { GeneratedCorpus } = await loadCore('bench/corpus/articles.ts');
  rmSync(folder, { recursive: true, force: true });
  const corpus = new GeneratedCorpus(count);
  for (let index = 0; index < count; index++) {
    const { path, text } = corpus.article(index);
    const file = join(folder, path);
    if (index === 0) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * What others do to the folder while it is closed; the tests know of it.
 *
 * @param {string} folder
 */
function changeFiles(folder) {
  const file = (/** @type {string} */ name) => join(folder, 'articles', `${name}.txt`);
  rmSync(file('00010'));
  renameSync(file('00011'), file('renamed'));
  writeFileSync(file('added'), 'Petra Lindqvist came.\n');
  const end = '\nPetra Lindqvist left.\n';
  writeFileSync(file('00012'), `${readFileSync(file('00012'), 'utf8')}${end}`);
  // As large as before.
  writeFileSync(file('00013'), `${readFileSync(file('00013'), 'latin1').slice(0, -end.length)}${end}`, 'latin1');
}

/** @returns {Promise<number>} a port that is free now */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** @type {readonly (readonly [what: string, measure: string])[]} */
const rows = [
  ['first visit: everything indexed', 'firstIndexed'],
  ['the same, processor time of the extension host with its worker', 'firstIndexedProcessor'],
  ['second visit: the article is shown', 'secondShown'],
  ['second visit: the extension has started', 'secondActive'],
  ['second visit: the article is read', 'secondRead'],
  ['second visit: the first card that tells of all articles with the name', 'card'],
  ['the same, processor time', 'cardProcessor'],
  ['second visit: the same of the most frequent name', 'secondCard'],
  ['second visit: everything checked', 'secondIndexed'],
  ['the same, processor time', 'secondIndexedProcessor'],
  ['longest turn of the extension host that does nothing', 'idleLongest'],
  ['longest turn while indexing', 'firstLongest'],
  ['longest turn while checking', 'secondLongest'],
];

/** @param {Readonly<Record<string, number>>} measures */
export function printLargeFolder(measures) {
  const { articles = 0, firstOverGoal = 0, firstOverTwice = 0, secondOverGoal = 0, secondOverTwice = 0 } = measures;
  console.log(`\n${articles} articles, in ms:`);
  for (const [what, measure] of rows) console.log(`  ${what}: ${Math.round(measures[measure] ?? 0)}`);
  console.log(
    `  turns over 15 and over 30 while indexing: ${firstOverGoal}, ${firstOverTwice}; while checking: ${secondOverGoal}, ${secondOverTwice}`,
  );
}
