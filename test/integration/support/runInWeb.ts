// The browser build defines `mocha` globally; what the package exports by default needs Node.
import 'mocha/mocha.js';
import { resultLine } from '../../host/result-protocol.mjs';
import { setHost } from './hosts';
import { print } from './print';
import { report, silentReporter } from './report';
import { testLimit } from './testLimit';
import { testsToRun } from './testsToRun';
import { webHost } from './webHost';

/** Runs suites in the extension host of the browser, which has a console and nothing else to tell the result with. */
export async function runInWeb(suites: readonly (() => void)[]): Promise<void> {
  setHost(webHost);
  mocha.setup({ ui: 'tdd', timeout: testLimit, reporter: silentReporter, grep: testsToRun });
  for (const define of suites) define();
  const result = await report(
    mocha.run(() => undefined),
    print,
  );
  print(resultLine(result));
  if (result.failed > 0) throw new Error(`${result.failed} tests failed`);
}
