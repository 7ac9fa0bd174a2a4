// Tests of the rendered workbench: what a user sees and clicks, in real VS Code with a headless browser.
// Usage: npm run test:ui [-- PATH-PREFIX ...] [-- --update-pictures]     (a prefix narrows the run: test/ui/cards)
// `--update-pictures` takes the README's pictures of the samples after the tests.
// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { ensureInstalled, isSupportedPlatform } from '../test/host/install.mjs';
import { buildExtension } from './testing/build-extension.mjs';
import { isMain, printResult } from './testing/result.mjs';
import { createRunFolder, root } from './testing/run-folder.mjs';
import { printFlaky, tryTwice } from './testing/second-try.mjs';

/** @typedef {import('./testing/result.mjs').TestCounts} TestCounts */

/** How many workbenches are open at once: most of each is waiting, but one start takes a core. */
const concurrency = 2;

/** The longest that one file may take, in milliseconds; measured: 10-30 s. */
const fileLimit = 300_000;

/**
 * Builds the extension and runs the tests of test/ui on it.
 *
 * @param {{ readonly prefixes?: readonly string[], readonly updatePictures?: boolean }} [options]
 * @returns {Promise<TestCounts>}
 */
export async function runUiTests({ prefixes = [], updatePictures = false } = {}) {
  if (!isSupportedPlatform()) {
    console.log(`skipped: the workbench renders on linux-x64 only, this is ${process.platform}-${process.arch}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  await ensureInstalled();
  const runFolder = createRunFolder();
  try {
    process.env['SOURCE_REVIEW_EXTENSION'] = buildExtension(runFolder.path, {});
    rmSync(join(root, 'out', 'screenshots'), { recursive: true, force: true });
    const counts = await runAll(testFiles(prefixes));
    if (updatePictures) {
      const { takePictures } = await import('../test/ui/support/pictures.mjs');
      await takePictures(join(root, 'media', 'screenshots'));
    }
    return counts;
  } finally {
    delete process.env['SOURCE_REVIEW_EXTENSION'];
    runFolder.remove();
  }
}

/** @param {readonly string[]} prefixes @returns {readonly string[]} absolute paths */
function testFiles(prefixes) {
  const all = readdirSync(join(root, 'test', 'ui')).filter((name) => name.endsWith('.test.mjs'));
  const wanted = all.filter(
    (name) => prefixes.length === 0 || prefixes.some((prefix) => `test/ui/${name}`.startsWith(prefix)),
  );
  return wanted.sort().map((name) => join(root, 'test', 'ui', name));
}

/**
 * Runs all files, a few side by side, then those that failed by themselves.
 *
 * @param {readonly string[]} files
 * @returns {Promise<TestCounts>}
 */
async function runAll(files) {
  /** @type {Map<string, TestCounts>} */
  const firsts = new Map();
  const left = [...files];
  const runNext = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) firsts.set(file, await runFile(file));
  };
  await Promise.all(Array.from({ length: concurrency }, runNext));
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files) {
    const { passed, failed, skipped } = await tryTwice(basename(file), () => runFile(file), firsts.get(file));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  printFlaky();
  if (total.passed + total.failed + total.skipped === 0) throw new Error('no UI test ran');
  return total;
}

/**
 * @param {string} file absolute path
 * @returns {Promise<TestCounts>}
 */
async function runFile(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of run({ files: [file], timeout: fileLimit })) {
    if (type === 'test:diagnostic' && data.message.startsWith('measure ')) console.log(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A file, and a suite whose tests are told one by one, count only when they fail by themselves: in a hook, or at once.
    const isOwn = data.details.type !== 'suite' && data.name !== file;
    if (type === 'test:fail') {
      const { code, failureType } = causeOf(data.details.error);
      if (code === 'ERR_TEST_FAILURE' && failureType === 'subtestsFailed') continue;
      counts.failed++;
      console.log(`FAIL ${data.name}\n${describe(data.details.error)}`);
    } else if (data.skip !== undefined) {
      counts.skipped++;
      console.log(`skipped: ${data.name}: ${data.skip === true ? '' : data.skip}`);
    } else if (isOwn) {
      counts.passed++;
      console.log(`ok   ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)`);
    }
  }
  return counts;
}

/** @param {unknown} error @returns {{ readonly code?: unknown, readonly failureType?: unknown }} */
function causeOf(error) {
  return typeof error === 'object' && error !== null ? error : {};
}

/** @param {unknown} error @returns {string} */
function describe(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

if (isMain(import.meta.url)) {
  const options = process.argv.slice(2);
  const updatePictures = options.includes('--update-pictures');
  printResult(await runUiTests({ prefixes: options.filter((each) => !each.startsWith('--')), updatePictures }));
}
