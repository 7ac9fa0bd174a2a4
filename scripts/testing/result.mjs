// @ts-check
/** What a run of tests ends with, for all test scripts alike. */
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed at least 1 when the run broke
 * @property {number} skipped
 */

/**
 * Prints the closing line and sets the exit code of the process.
 *
 * @param {TestCounts} counts
 */
export function printResult({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

/**
 * @param {string} moduleUrl `import.meta.url` of a script
 * @returns {boolean} whether the script was started, and not imported
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(process.argv[1]).href;
}
