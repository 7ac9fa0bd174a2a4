// @ts-check
/** Which lines of the core the tests ran, from V8's own counts. */
import { CoverageReport } from 'monocart-coverage-reports';
import { join } from 'node:path';
import { root } from './run-folder.mjs';

/**
 * Writes coverage/ and prints the summary of src/core. The counts are of bundles: files are chosen after the source maps
 * were applied, since a filter on bundles would leave out every source that no test loads.
 *
 * @param {string} countsFolder absolute path of what NODE_V8_COVERAGE collected
 */
export async function reportCoverage(countsFolder) {
  const report = new CoverageReport({
    name: 'Source Review',
    outputDir: join(root, 'coverage'),
    clean: true,
    logging: 'error',
    reports: ['v8', 'lcovonly', 'json-summary'],
    entryFilter: (entry) => /\/(?:dist\/extension\.js|out\/unit-\d+\/.*\.test\.js)$/.test(entry.url),
    sourceFilter: (path) => /(?:^|\/)src\/core\//.test(path) && !/\.test\.ts$|\/testing\//.test(path),
    sourcePath: (path) => path.replace(/^.*?(?=src\/core\/)/, ''),
  });
  await report.addFromDir(countsFolder);
  const results = await report.generate();
  const { lines, functions, branches } = results?.summary ?? {};
  console.log(
    `coverage of src/core: ${lines?.pct} % of lines, ${functions?.pct} % of functions, ${branches?.pct} % of branches`,
  );
}
