// @ts-check
/** A lock between processes, so that two test runs that start at once do not set up the same folder twice. */
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How often a waiting process looks again, in milliseconds. */
const pollInterval = 200;

/**
 * Runs `action` while holding the lock `file`. A lock whose holder no longer lives is taken over.
 *
 * @template T
 * @param {string} file absolute path of the lock file; its folder is created
 * @param {() => Promise<T>} action
 * @returns {Promise<T>} what `action` returns
 */
export async function withLock(file, action) {
  await fs.mkdir(path.dirname(file), { recursive: true });
  let told = false;
  while (!(await tryTake(file))) {
    if (!told) console.error(`test host: waiting for another process to finish the set-up (${file})`);
    told = true;
    await delay(pollInterval);
  }
  try {
    return await action();
  } finally {
    await fs.rm(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {Promise<boolean>} whether the lock is ours now
 */
async function tryTake(file) {
  // Written aside and linked into place: the lock appears with its holder's process id in it, or not at all.
  const own = `${file}.${randomUUID()}`;
  await fs.writeFile(own, String(process.pid));
  try {
    await fs.link(own, file);
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    await removeIfStale(file);
    return false;
  } finally {
    await fs.rm(own, { force: true });
  }
}

/** @param {string} file */
async function removeIfStale(file) {
  const text = await fs.readFile(file, 'utf8').catch(() => '');
  const holder = Number.parseInt(text, 10);
  if (Number.isNaN(holder) || isAlive(holder)) return;
  // Renamed first: of several waiting processes only one can remove this very lock; a lock that somebody took in the
  // meantime goes back.
  const aside = `${file}.${randomUUID()}`;
  const renamed = await fs.rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!renamed) return;
  if ((await fs.readFile(aside, 'utf8')) !== text) await fs.link(aside, file).catch(() => undefined);
  await fs.rm(aside, { force: true });
}

/**
 * @param {number} processId
 * @returns {boolean} whether a process with that id runs
 */
export function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/**
 * @param {unknown} error
 * @param {string} code a Node.js error code such as `ENOENT`
 * @returns {boolean} whether the error carries that code
 */
export function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
