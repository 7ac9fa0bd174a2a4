// All tests: units, real VS Code (Node and web extension hosts, oldest supported version, packed extension), rendered workbench.
// Usage: npm test. The last line: N passed, N failed
import { runIntegrationTests } from './test-integration.mjs';
import { runUiTests } from './test-ui.mjs';
import { runUnitTests } from './test-unit.mjs';
import { printResult } from './testing/result.mjs';

/** @type {readonly (readonly [name: string, run: () => Promise<import('./testing/result.mjs').TestCounts>])[]} */
const stages = [
  ['unit tests', () => runUnitTests()],
  ['tests in VS Code', () => runIntegrationTests()],
  ['tests of the rendered workbench', () => runUiTests()],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of stages) {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const counts = await run();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`);
}
printResult(total);
