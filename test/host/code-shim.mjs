#!/usr/bin/env node
// @ts-check
/**
 * Stands in for the `code` executable of desktop VS Code, for `vscodeExecutablePath` of `@vscode/test-electron`: takes
 * VS Code's command line, runs the tests in a VS Code server with a headless browser, and ends with an `ExitCode`.
 * Without `--extensionTestsPath` it serves the workbench and prints the address.
 */
import { statSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { workbenchAddress } from './address.mjs';
import { isVerbose, runAutomation, timeLimit } from './automation.mjs';
import { launchBrowser, openPage } from './browser.mjs';
import { parseCommandLine } from './command-line.mjs';
import { developExtensions } from './development-extensions.mjs';
import { ExitCode } from './exit-codes.mjs';
import { exitCodeOf, readResult } from './result.mjs';
import { resultVariable } from './result-protocol.mjs';
import { serve } from './serve.mjs';
import { openSession } from './session.mjs';

/** @typedef {import('./command-line.mjs').CommandLine} CommandLine */

/** What a signal cleans up before it ends the process. */
let cleanUp = async () => {};

/** Ends the process whatever is under way; a second signal does not wait for the cleaning. */
function endOnSignal() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void cleanUp().finally(() => process.exit(ExitCode.interrupted)));
  }
}

/**
 * @param {CommandLine} line
 * @returns {Promise<number>} exit code
 */
async function runTests(line) {
  // Named before the server starts: the extension host inherits the server's environment.
  const requested = process.env[resultVariable];
  const session = await openSession({
    userDataDirectory: line.userDataDirectory,
    extensionsDirectory: line.extensionsDirectory,
    webExtensions: line.web ? line.extensionDevelopmentPaths : [],
    prepare: async (runDirectory) => {
      const file = requested ?? path.join(runDirectory, 'result.json');
      process.env[resultVariable] = file;
      // A result of an earlier run must not speak for this one.
      await rm(file, { force: true });
    },
  });
  cleanUp = () => session.close();
  const logs = process.env['VSCODE_HOST_LOGS'];
  const resultFile = process.env[resultVariable] ?? '';
  try {
    const browser = await launchBrowser(session.runDirectory);
    cleanUp = () => browser.close().then(() => session.close());
    try {
      const page = await openPage(browser, {});
      const severalExtensions = line.extensionDevelopmentPaths.length > 1;
      if (severalExtensions) {
        await developExtensions(page, session.server, line.extensionDevelopmentPaths, line.extensionTestsPath);
      }
      const end = await runAutomation({
        page,
        address: workbenchAddress(session.server, {
          ...line,
          extensionDevelopmentPath: severalExtensions ? undefined : line.extensionDevelopmentPaths[0],
          extensionTestsPath: severalExtensions ? undefined : line.extensionTestsPath,
        }),
        server: session.server,
        limit: timeLimit(),
        screenshotFile: logs === undefined ? undefined : path.resolve(logs, 'timeout.png'),
      });
      if (end.result !== undefined) await writeFile(resultFile, JSON.stringify(end.result));
      const code = exitCodeOf(end.code, readResult(resultFile));
      if (end.reason !== undefined) console.error(`test host: ${end.reason}`);
      if (code === ExitCode.noResult) console.error('test host: the tests left no result; see the README of the kit');
      if (code !== ExitCode.passed && logs !== undefined) await session.saveLogs(path.resolve(logs));
      return code;
    } finally {
      await browser.close();
    }
  } finally {
    await session.close();
  }
}

async function main() {
  const line = parseCommandLine(process.argv.slice(2), (file) => {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  });
  if (line.extensionTestsPath !== undefined) {
    endOnSignal();
    return runTests(line);
  }
  return serve({
    folder: line.folder,
    workspaceFile: line.workspaceFile,
    extensions: line.extensionDevelopmentPaths,
    userDataDirectory: line.userDataDirectory,
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`test host: ${error instanceof Error ? (isVerbose() ? error.stack : error.message) : String(error)}`);
  process.exitCode = ExitCode.shimError;
}
