// @ts-check

/**
 * Repeats an assertion until it holds: what a workbench shows follows what was done a little later.
 *
 * @template T
 * @param {() => Promise<T>} assertion throws while it does not hold
 * @param {number} [limit] in milliseconds
 * @returns {Promise<T>} what the assertion returned when it held
 */
export async function eventually(assertion, limit = 40_000) {
  const deadline = performance.now() + limit;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
}
