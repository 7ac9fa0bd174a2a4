// @ts-check
/** One temporary folder per run, with everything in it that a run leaves on disk; swept later if the run was killed. */
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { isAlive } from './setup/lock.mjs';

// Short: the server puts Unix sockets below this folder, and their paths may have at most 107 bytes.
const prefix = 'vsh-';

/** Looked up once: a browser that is being launched has its own for a moment. */
const temporary = os.tmpdir();

/** @returns {Promise<string>} the absolute path of a new folder that belongs to this process */
export async function createRunDirectory() {
  await sweepRunDirectories();
  return fs.mkdtemp(path.join(temporary, `${prefix}${process.pid}-`));
}

/**
 * Removes a run's folder. Processes that have just been killed may still be closing files in it, hence the retries.
 *
 * @param {string} directory from {@link createRunDirectory}
 */
export async function removeRunDirectory(directory) {
  await fs.rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Removes the folders of runs whose process no longer lives. */
async function sweepRunDirectories() {
  for (const name of await fs.readdir(temporary)) {
    const owner = /^vsh-(\d{1,10})-/.exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    // Somebody else's folder may not be ours to remove: leave it.
    await removeRunDirectory(path.join(temporary, name)).catch(() => undefined);
  }
}
