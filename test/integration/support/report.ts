import type { ReporterConstructor, Runner } from 'mocha';

/** How a run ended, in the form that the test host asks for. */
export interface RunResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Tests slower than this are named, in milliseconds. */
const slow = 3000;

/**
 * Prints nothing: Mocha's own reporters write to a standard output, which extension hosts do not have. Mocha calls
 * nothing of a reporter but its constructor; its types ask for the base class, which the browser build does not export.
 */
export const silentReporter = function silent() {
  // Nothing to prepare.
} as unknown as ReporterConstructor;

/** Prints what failed or was skipped, and what was slow; resolves at the end of the run. */
export function report(runner: Runner, print: (line: string) => void): Promise<RunResult> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  runner.on('pass', (test) => {
    counts.passed++;
    if ((test.duration ?? 0) > slow) print(`  slow (${test.duration ?? 0} ms): ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: Error) => {
    counts.failed++;
    print(`  FAILED: ${test.fullTitle()}\n${indent(error.stack ?? error.message)}`);
  });
  runner.on('pending', (test) => {
    counts.skipped++;
    print(`  skipped: ${test.fullTitle()}`);
  });
  return new Promise((resolve) => {
    runner.on('end', () => {
      resolve(counts);
    });
  });
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
