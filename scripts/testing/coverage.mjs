// @ts-check
/** Which lines of the core the tests ran, from V8's own counts. */
import { CoverageReport } from 'monocart-coverage-reports';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run-folder.mjs';

/**
 * Writes coverage/ and prints the summary of src/core. The counts are of bundles: files are chosen after the source maps
 * were applied, since a filter on bundles would leave out every source that no test loads.
 *
 * @param {string} runFolder absolute path of the folder that holds the bundles
 * @param {string} countsFolder absolute path of what NODE_V8_COVERAGE collected
 */
export async function reportCoverage(runFolder, countsFolder) {
  const bundles = pathToFileURL(runFolder).href;
  const report = new CoverageReport({
    name: 'Source Review',
    outputDir: join(root, 'coverage'),
    clean: true,
    logging: 'error',
    reports: ['v8', 'lcovonly', 'json-summary'],
    entryFilter: ({ url }) => url.startsWith(bundles) && !url.includes('/extension/tests/'),
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
