/**
 * How long something may take that happens in the background, in milliseconds; far more than it ever does. What takes
 * half a second by itself has taken more than ten with twenty other processes on two cores.
 */
const deadline = 40_000;

/**
 * Waits until assertions hold: calls `check` again and again until it does not throw.
 *
 * @param interval between two looks, in milliseconds.
 * @returns what `check` returned at last.
 * @throws {Error} with what it threw last, when the deadline has passed.
 */
export async function eventually<T>(check: () => T | PromiseLike<T>, interval = 20): Promise<T> {
  const started = Date.now();
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() - started > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
