// Tests inside real VS Code: extension hosts in Node and in the browser, several folders, Restricted Mode, the oldest
// supported version, the packed extension, real articles.
// Usage: npm run test:integration [-- --only STAGE,STAGE] [--repeat N] [--grep TEXT] [--articles N] [--profile] [--coverage]
//   --only      stages to run: see scripts/testing/integration-stages.mjs
//   --repeat    runs them so many times and counts all; stops at the first run that fails
//   --grep      only tests with this text in their names
//   --articles  how many articles the large folder has; 600
//   --profile   tells which functions the long turns of the extension host with the large folder are made of
//   --coverage  collects which lines of src/core the node stage and the unit tests run, into coverage/
// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runUnitTests } from './test-unit.mjs';
import { printActivationTimes } from './testing/activation-times.mjs';
import { buildExtension, bundleTests } from './testing/build-extension.mjs';
import { reportCoverage } from './testing/coverage.mjs';
import { stages, testBundles } from './testing/integration-stages.mjs';
import { printLargeFolder } from './testing/large-folder.mjs';
import { isMain, printResult } from './testing/result.mjs';
import { createRunFolder, root } from './testing/run-folder.mjs';
import { printFlaky, tryTwice } from './testing/second-try.mjs';

/**
 * @typedef {object} IntegrationOptions
 * @property {readonly string[]} [only] names of stages; none: all
 * @property {number} [repeat]
 * @property {string} [grep]
 * @property {number} [articles]
 * @property {boolean} [profile]
 * @property {boolean} [coverage]
 */

/**
 * Builds the extension and its tests, and runs the stages one after the other.
 *
 * @param {IntegrationOptions} [options]
 * @returns {Promise<import('./testing/result.mjs').TestCounts>}
 */
export async function runIntegrationTests(options = {}) {
  const { only = [], repeat = 1, grep, articles = 600, profile = false, coverage = false } = options;
  const chosen = stages.filter(({ name }) => only.length === 0 || only.includes(name));
  const unknown = only.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(', ')}.`);
  const logs = join(root, 'out', 'integration-logs');
  rmSync(logs, { recursive: true, force: true });
  const folder = createRunFolder();
  const counts = join(folder.path, 'coverage');
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {import('./testing/activation-times.mjs').Start[]} */
  const starts = [];
  try {
    const extension = buildExtension(folder.path, { dev: coverage || profile });
    await bundleTests(extension, testBundles, grep);
    if (coverage) mkdirSync(counts);
    for (let round = 1; round <= repeat && total.failed === 0; round++) {
      for (const { name, run, triesAgain } of chosen) {
        const started = performance.now();
        const env = coverage && name === 'node' ? { NODE_V8_COVERAGE: counts } : {};
        const runStage = () => run({ runFolder: folder.path, extension, logs, articles, isProfiled: profile, env });
        const end = await (triesAgain ? runStage() : tryTwice(name, runStage));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        if (typeof end === 'string') {
          total.skipped++;
          console.log(`${name}: skipped: ${end}`);
          continue;
        }
        total.passed += end.passed;
        total.failed += end.failed;
        total.skipped += end.skipped;
        if (end.measures['activation'] !== undefined) starts.push(end.measures);
        else if (end.measures['articles'] !== undefined) printLargeFolder(end.measures);
        else printMeasures(name, end.measures);
        const which = repeat > 1 ? `${name}, run ${round} of ${repeat}` : name;
        console.log(`${which}: ${end.passed} passed, ${end.failed} failed (${seconds} s)`);
      }
    }
    printFlaky();
    // Counting lines and source maps cost time: then the figures mean nothing.
    if (!coverage) printActivationTimes(starts);
    else {
      const unit = await runUnitTests(['src'], { NODE_V8_COVERAGE: counts }, join(folder.path, 'unit'));
      if (unit.failed > 0) console.log(`${unit.failed} unit tests failed; what they would run is not counted`);
      await reportCoverage(folder.path, counts);
    }
  } finally {
    folder.remove();
  }
  if (total.failed > 0) console.log(`Logs of what failed are in ${logs}`);
  return total;
}

/** @param {string} stage @param {Readonly<Record<string, number>>} measures what its tests measured, by name */
function printMeasures(stage, measures) {
  for (const [what, value] of Object.entries(measures)) console.log(`${stage}: ${what} ${value.toFixed(1)}`);
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      repeat: { type: 'string' },
      grep: { type: 'string' },
      articles: { type: 'string' },
      profile: { type: 'boolean' },
      coverage: { type: 'boolean' },
    },
  });
  printResult(
    await runIntegrationTests({
      ...(values.only !== undefined && { only: values.only.split(',') }),
      ...(values.repeat !== undefined && { repeat: Number(values.repeat) }),
      ...(values.grep !== undefined && { grep: values.grep }),
      ...(values.articles !== undefined && { articles: Number(values.articles) }),
      ...(values.profile !== undefined && { profile: values.profile }),
      ...(values.coverage !== undefined && { coverage: values.coverage }),
    }),
  );
}
