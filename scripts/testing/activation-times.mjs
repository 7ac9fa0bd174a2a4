// @ts-check
/** What the starts of a run say about how long an activation holds up the extension host, and the user. */

/** The goal for 19 of 20 starts, in milliseconds. */
const goal = 50;

/** @typedef {Readonly<Record<string, number>>} Start what one start measured, in milliseconds, by name */

/** @type {readonly (readonly [measure: string, title: string])[]} */
const rows = [
  ['activation', 'synchronous part: loading the code and the call of activate'],
  ['baseline', 'the same of an extension that does nothing'],
  ['rest', 'the rest of the start, in turns of its own'],
  ['block', 'longest block of the extension host until the first colours, whoever caused it'],
  ['firstTokens', 'from opening an article to its first colours'],
];

/** @param {readonly Start[]} starts printed as a line for each measure */
export function printActivationTimes(starts) {
  if (starts.length === 0) return;
  console.log(`\n${starts.length} starts, in ms:`);
  for (const [measure, title] of rows) {
    const times = starts.map((start) => start[measure] ?? 0).sort((a, b) => a - b);
    const [median, p95, longest] = [0.5, 0.95, 1].map((share) => Math.round(quantile(times, share)));
    const verdict =
      measure === 'activation' ? `; the goal of ${goal} at p95 is ${(p95 ?? 0) <= goal ? 'met' : 'missed'}` : '';
    console.log(`  ${title}: median ${median}, p95 ${p95}, longest ${longest}${verdict}`);
  }
}

/** @param {readonly number[]} sorted @param {number} share @returns {number} the smallest that so many do not exceed */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
