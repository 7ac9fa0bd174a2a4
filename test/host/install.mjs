// @ts-check
/**
 * Installs the kit's packages and sets them up: `ensureInstalled()`, or `node install.mjs`.
 * Costs a few milliseconds when everything is in place.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDirectory, kitDirectory, packagesDirectory, servers } from './paths.mjs';
import { chromiumExecutable, unpackChromium } from './setup/chromium.mjs';
import { withLock } from './setup/lock.mjs';
import { completeServerModules } from './setup/server-modules.mjs';

const stampFile = path.join(cacheDirectory, 'installed.json');

/** @typedef {{ readonly packages: string, readonly setup: string }} Stamp hashes of what was installed and set up */

/** @returns {boolean} whether the kit's server and browser run on this machine: both are built for Linux on x64 */
export function isSupportedPlatform() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Makes sure that the kit is installed and set up as its lockfile says. Two processes may call this at once.
 *
 * @throws {Error} on a platform that the kit does not support, or when npm or a set-up step fails
 */
export async function ensureInstalled() {
  if (!isSupportedPlatform())
    throw new Error(`test host: needs linux-x64, this is ${process.platform}-${process.arch}`);
  const wanted = await wantedStamp();
  if (isComplete(await readStamp(), wanted)) return;
  await withLock(path.join(cacheDirectory, 'install.lock'), async () => {
    const found = await readStamp();
    if (isComplete(found, wanted)) return;
    if (found?.packages !== wanted.packages || !existsSync(packagesDirectory)) {
      await fs.rm(stampFile, { force: true });
      await timed('installing VS Code server and browser from npm', installPackages);
    }
    await timed('setting up the VS Code servers', async () => {
      for (const server of Object.values(servers)) await completeServerModules(server);
    });
    await timed('unpacking Chromium', unpackChromium);
    await fs.writeFile(stampFile, JSON.stringify(wanted));
  });
}

/**
 * @param {Stamp | undefined} found
 * @param {Stamp} wanted
 */
function isComplete(found, wanted) {
  return (
    found?.packages === wanted.packages &&
    found.setup === wanted.setup &&
    existsSync(chromiumExecutable) &&
    Object.values(servers).every((server) => existsSync(path.join(server, 'node_modules')))
  );
}

/** @returns {Promise<Stamp>} */
async function wantedStamp() {
  const setup = path.join(kitDirectory, 'setup');
  const stubs = path.join(setup, 'stubs');
  const files = [];
  for (const directory of [setup, stubs]) {
    for (const name of (await fs.readdir(directory)).sort()) {
      if (name.endsWith('.mjs')) files.push(path.join(directory, name));
    }
  }
  // The folder is part of it: the font configuration holds absolute paths, and a moved or copied kit needs new ones.
  return {
    packages: await hash([path.join(kitDirectory, 'package-lock.json')]),
    setup: await hash(files, kitDirectory),
  };
}

/** @returns {Promise<Stamp | undefined>} */
async function readStamp() {
  try {
    return JSON.parse(await fs.readFile(stampFile, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly string[]} files
 * @param {string} salt
 */
async function hash(files, salt = '') {
  const sum = createHash('sha256').update(salt);
  for (const file of files) sum.update(await fs.readFile(file));
  return sum.digest('hex');
}

/** `npm ci` from the lockfile, out of npm's cache where possible. */
async function installPackages() {
  const options = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmScript = process.env['npm_execpath'];
  const [command, ...prefix] = npmScript?.endsWith('.js') ? [process.execPath, npmScript] : ['npm'];
  const npm = spawn(command, [...prefix, ...options], { cwd: kitDirectory, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => npm.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`test host: npm ci in ${kitDirectory} failed with exit code ${code}`);
}

/**
 * @param {string} what
 * @param {() => Promise<void>} action
 */
async function timed(what, action) {
  console.error(`test host: ${what} ...`);
  const start = performance.now();
  await action();
  console.error(`test host: ${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled();
