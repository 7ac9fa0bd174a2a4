// @ts-check
/** Starts the code shim on the toy, as `@vscode/test-electron` does, and watches what is left of it. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeShim, kitDirectory } from '../paths.mjs';

/** The folder of the toys. */
export const toys = path.join(kitDirectory, 'selftest');

/**
 * @typedef {object} RunOptions
 * @property {string} [mode] what the toy's tests do, see its tests.js
 * @property {readonly string[]} [args] further arguments
 * @property {string} [target] folder or workspace file, below `toys`
 * @property {string} [tests] tests module, below `toys`
 * @property {Readonly<Record<string, string>>} [env]
 */

/**
 * @param {RunOptions} options
 * @returns {{ readonly mark: string, readonly child: import('node:child_process').ChildProcess, readonly ended: Promise<{ code: number | null, output: string }> }}
 *   `mark` is a text in the environment of every process of this run
 */
export function startShim({
  mode = 'pass',
  args = [],
  target = 'toy-folder',
  tests = 'toy-extension/tests.js',
  env = {},
}) {
  const mark = randomUUID();
  const child = spawn(
    codeShim,
    [
      path.join(toys, target),
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-updates',
      '--skip-welcome',
      '--skip-release-notes',
      '--disable-workspace-trust',
      `--extensionTestsPath=${path.join(toys, tests)}`,
      `--extensionDevelopmentPath=${path.join(toys, 'toy-extension')}`,
      ...args,
    ],
    { env: { ...process.env, TOY_MODE: mode, TOY_MARK: mark, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  /** @type {Promise<{ code: number | null, output: string }>} */
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, output }));
  });
  return { mark, child, ended };
}

/**
 * @param {RunOptions} options
 * @returns {Promise<{ code: number | null, output: string }>} how the run ended
 */
export async function runShim(options) {
  const { mark, ended } = startShim(options);
  const end = await ended;
  const left = await leftovers(mark);
  if (left.length > 0) throw new Error(`processes left behind: ${left.join(', ')}\n${end.output}`);
  return end;
}

/**
 * @param {string} mark
 * @returns {Promise<readonly string[]>} the processes with this mark that are still there after two seconds
 */
export async function leftovers(mark) {
  let found = marked(mark);
  for (let i = 0; i < 20 && found.length > 0; i++) {
    await delay(100);
    found = marked(mark);
  }
  return found;
}

/** @param {string} mark */
function marked(mark) {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
}

/**
 * @param {string} file absolute path
 * @param {number} limit milliseconds
 */
export async function waitForFile(file, limit) {
  for (const end = performance.now() + limit; !existsSync(file); await delay(50)) {
    if (performance.now() > end) throw new Error(`${file} did not appear`);
  }
}
