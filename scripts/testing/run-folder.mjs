// @ts-check
/** A folder below out/ for all that one test run writes; runs at the same time do not meet. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..', '..');

const prefix = 'run-';

/**
 * @returns {{ readonly path: string, readonly remove: () => void }} absolute path of a new, empty folder. What runs that
 *   were killed left behind is removed.
 */
export function createRunFolder() {
  const out = join(root, 'out');
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) {
    const process = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (Number.isInteger(process) && !isRunning(process)) rmSync(join(out, name), { recursive: true, force: true });
  }
  const path = join(out, `${prefix}${process.pid}`);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** @param {number} pid @returns {boolean} */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
