// @ts-check
/**
 * How tests inside an extension host tell their result. Without one a run does not count as passed: VS Code's own exit
 * code is 0 also for an extension host that crashed or a test module that never ran anything.
 *
 * - Node.js extension host (desktop, server): write the JSON of a {@link TestResult} to the file that the environment
 *   variable `VSCODE_HOST_RESULT` names.
 * - Web extension host, which has neither files nor environment: `console.log(resultLine(result))`.
 *
 * This module imports nothing, so that tests for either host can bundle it.
 */

/**
 * @typedef {object} TestResult
 * @property {number} passed tests that passed
 * @property {number} failed tests that failed
 * @property {number} skipped tests that did not run
 */

/** The environment variable with the absolute path of the result file. */
export const resultVariable = 'VSCODE_HOST_RESULT';

const linePrefix = '##vscode-host-result ';

/**
 * @param {TestResult} result
 * @returns {string} the line to write to the console of a web extension host
 */
export function resultLine(result) {
  return linePrefix + JSON.stringify(result);
}

/**
 * @param {string} line
 * @returns {TestResult | undefined} the result that a console line tells; undefined for any other line
 */
export function parseResultLine(line) {
  return line.startsWith(linePrefix) ? parseResult(line.slice(linePrefix.length)) : undefined;
}

/**
 * @param {string} json
 * @returns {TestResult | undefined} undefined when it is not a result
 */
export function parseResult(json) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const counts = /** @type {Record<string, unknown>} */ (value);
  const { passed, failed, skipped = 0 } = counts;
  if (!isCount(passed) || !isCount(failed) || !isCount(skipped)) return undefined;
  return { passed, failed, skipped };
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
