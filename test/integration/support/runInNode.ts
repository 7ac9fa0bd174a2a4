import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { setHost } from './hosts';
import { measures } from './measures';
import { nodeHost } from './nodeHost';
import { print } from './print';
import { report, silentReporter } from './report';
import { testLimit } from './testLimit';
import { testsToRun } from './testsToRun';

/** Runs suites in the extension host in Node and leaves the result where the script that started the run wants it. */
export async function runInNode(suites: readonly (() => void)[]): Promise<void> {
  setHost(nodeHost);
  const mocha = new Mocha({ ui: 'tdd', timeout: testLimit, grep: testsToRun });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const define of suites) define();
  mocha.reporter(silentReporter);
  const result = await report(
    mocha.run(() => undefined),
    print,
  );
  const resultFile = process.env['VSCODE_HOST_RESULT'];
  if (resultFile !== undefined) writeFileSync(resultFile, JSON.stringify({ ...result, measures }));
  if (result.failed > 0) throw new Error(`${result.failed} tests failed`);
}
