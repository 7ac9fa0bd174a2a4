// @ts-check
/** The result file of a test run, on the side that started the run. */
import { readFileSync } from 'node:fs';
import { ExitCode } from './exit-codes.mjs';
import { parseResult } from './result-protocol.mjs';

/** @typedef {import('./result-protocol.mjs').TestResult} TestResult */

/**
 * @param {string} file absolute path
 * @returns {TestResult | undefined} what the tests wrote; undefined when there is no valid result
 */
export function readResult(file) {
  try {
    return parseResult(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Makes an exit code honest.
 *
 * @param {number} code what VS Code reported
 * @param {TestResult | undefined} result what the tests reported
 * @returns {number} `code`, unless it is 0 and the result does not bear that out
 */
export function exitCodeOf(code, result) {
  if (code !== ExitCode.passed) return code;
  if (result === undefined || result.passed + result.failed === 0) return ExitCode.noResult;
  return result.failed === 0 ? ExitCode.passed : ExitCode.failed;
}
