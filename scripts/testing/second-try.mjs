// @ts-check
/**
 * In CI, tests that need a real window get a second try, as UI test runners give it: on a machine under load a key may
 * reach a workbench that is not listening yet. The first try stays in the output, and what passed only at the second
 * is named at the end. Elsewhere there is one try, so that whoever works on a test sees that it is flaky.
 */

/** @typedef {import('./result.mjs').TestCounts} TestCounts */

const tries = process.env['CI'] ? 2 : 1;

/** @type {string[]} */
const flaky = [];

/**
 * @template {TestCounts | string} T
 * @param {string} name of what is run
 * @param {() => Promise<T>} run ends with its counts, or says why it can not run here
 * @param {T} [first] what a first try ended with that has been made
 * @returns {Promise<T>} what the last try ended with
 */
export async function tryTwice(name, run, first) {
  let end = first ?? (await run());
  for (let attempt = 2; attempt <= tries && typeof end !== 'string' && end.failed > 0; attempt++) {
    console.log(`${name}: ${end.failed} failed; try ${attempt} of ${tries}`);
    end = await run();
    if (typeof end === 'string' || end.failed === 0) flaky.push(name);
  }
  return end;
}

/** Prints what passed only at a second try since the last call. */
export function printFlaky() {
  for (const name of flaky.splice(0)) console.log(`flaky: ${name} passed at the second try only`);
}
