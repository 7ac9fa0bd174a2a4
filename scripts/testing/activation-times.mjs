// @ts-check
/** What the starts of a run say about how long an activation holds up the extension host. */

/** The goal for 19 of 20 starts, in milliseconds. */
const goal = 50;

/** @param {readonly number[]} times milliseconds, one for each start; printed in one line */
export function printActivationTimes(times) {
  if (times.length === 0) return;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const verdict = (at(0.95) ?? 0) <= goal ? 'met' : 'missed';
  console.log(
    `activation, synchronous part, ${times.length} starts: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${sorted.at(-1)} ms; ` +
      `the goal of ${goal} ms at p95 is ${verdict}`,
  );
}
