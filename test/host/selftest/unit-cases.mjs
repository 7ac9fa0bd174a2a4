// @ts-check
/** Cases that start no VS Code. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { parseCommandLine } from '../command-line.mjs';
import { findDesktopCode, findDownloadedCode } from '../desktop.mjs';
import { ExitCode } from '../exit-codes.mjs';
import { formatConsoleCall, isNoise } from '../output.mjs';
import { exitCodeOf, readResult } from '../result.mjs';
import { parseResultLine, resultLine } from '../result-protocol.mjs';
import { withLock } from '../setup/lock.mjs';
import { writeUserSettings } from '../settings.mjs';

/**
 * @param {string} scratch absolute path of a folder to write in
 * @returns {readonly (readonly [string, () => Promise<void>])[]}
 */
export function unitCases(scratch) {
  return [
    [
      'an exit code of 0 needs a result that bears it out',
      async () => {
        const counts = (/** @type {number} */ passed, /** @type {number} */ failed) => ({ passed, failed, skipped: 0 });
        assert.equal(exitCodeOf(0, counts(2, 0)), ExitCode.passed);
        assert.equal(exitCodeOf(0, counts(2, 1)), ExitCode.failed);
        assert.equal(exitCodeOf(0, counts(0, 0)), ExitCode.noResult);
        assert.equal(exitCodeOf(0, undefined), ExitCode.noResult);
        assert.equal(exitCodeOf(75, counts(2, 0)), ExitCode.extensionHostCrashed);
        assert.equal(readResult(path.join(scratch, 'none.json')), undefined);
        assert.deepEqual(parseResultLine(resultLine(counts(2, 1))), counts(2, 1));
        assert.equal(parseResultLine('{"passed":1,"failed":0}'), undefined);
        assert.equal(parseResultLine('##vscode-host-result {"passed":-1,"failed":0}'), undefined);
      },
    ],
    [
      'console calls read as they do in a terminal, and only chatter of VS Code is dropped',
      async () => {
        assert.equal(formatConsoleCall(['%s is %d', 'a', 1]), 'a is 1');
        assert.equal(formatConsoleCall(['%c INFO', 'color: #33f', '%s', 'a']), 'a');
        assert.equal(isNoise('Creating a socket (renderer-Management-1)...'), true);
        assert.equal(isNoise('Activating extension test-host.toy failed: Not Found.'), false);
        const stack = 'Error: x\n    at y (http://localhost:1/static/out/vs/code/browser/workbench/workbench.js:1:1)';
        assert.equal(isNoise(stack), true);
        assert.equal(isNoise(`  FAILED: a test\n    ${stack}`), false);
      },
    ],
    [
      "VS Code's command line",
      async () => {
        const isDirectory = (/** @type {string} */ file) => path.extname(file) === '';
        const parse = (/** @type {string[]} */ ...args) => parseCommandLine(args, isDirectory);
        const line = parse('/w', '--no-sandbox', '--extensionDevelopmentPath=/a', '--extensionDevelopmentPath', '/b');
        assert.equal(line.folder, '/w');
        assert.deepEqual(line.extensionDevelopmentPaths, ['/a', '/b']);
        assert.equal(line.web, false);
        assert.equal(parse('--folder-uri=file:///a%20b').folder, '/a b');
        assert.equal(parse('/x.code-workspace').workspaceFile, '/x.code-workspace');
        assert.equal(parse('--log', 'trace', '/w').folder, '/w');
        assert.throws(() => parse('/v', '/w'), /one folder/);
      },
    ],
    [
      'settings that are there stay, settings that are asked for win',
      async () => {
        const user = path.join(scratch, 'settings');
        await fs.mkdir(path.join(user, 'User'), { recursive: true });
        const file = path.join(user, 'User', 'settings.json');
        await fs.writeFile(file, '{ "a": 1, "b": 1 }');
        await writeUserSettings(user, { b: 2 });
        const { a, b, 'update.mode': mode } = JSON.parse(await fs.readFile(file, 'utf8'));
        assert.deepEqual([a, b, mode], [1, 2, 'none']);
        await fs.writeFile(file, '[]');
        await assert.rejects(writeUserSettings(user, {}), SyntaxError);
      },
    ],
    [
      'a lock admits one at a time, and is taken over from a process that died',
      async () => {
        const file = path.join(scratch, 'lock');
        await fs.writeFile(file, '4194305');
        let inside = 0;
        let entered = 0;
        const enter = async () => {
          assert.equal(++inside, 1);
          entered++;
          await fs.stat(scratch);
          inside--;
        };
        await Promise.all([withLock(file, enter), withLock(file, enter), withLock(file, enter)]);
        assert.equal(entered, 3);
        await assert.rejects(fs.stat(file));
      },
    ],
    [
      'desktop VS Code is found by preference, and only where a window can open',
      async () => {
        const bin = path.join(scratch, 'bin');
        const downloads = path.join(scratch, 'downloads');
        for (const name of ['vscode-linux-x64-1.99.0', 'vscode-linux-x64-1.100.2', 'vscode-linux-x64-1.101.0']) {
          await fs.mkdir(path.join(downloads, name), { recursive: true });
          await fs.writeFile(path.join(downloads, name, 'code'), '');
          // The newest one was interrupted.
          if (!name.includes('101')) await fs.writeFile(path.join(downloads, name, 'is-complete'), '');
        }
        await fs.mkdir(bin);
        for (const name of ['codium', 'code']) await fs.writeFile(path.join(bin, name), '');
        const saved = { ...process.env };
        try {
          process.env['PATH'] = bin;
          delete process.env['WAYLAND_DISPLAY'];
          delete process.env['DISPLAY'];
          assert.equal(findDesktopCode(), undefined);
          assert.equal(findDownloadedCode(downloads), undefined);
          process.env['DISPLAY'] = ':0';
          assert.equal(findDesktopCode(), path.join(bin, 'code'));
          assert.equal(findDownloadedCode(downloads), path.join(downloads, 'vscode-linux-x64-1.100.2', 'code'));
        } finally {
          process.env = saved;
        }
      },
    ],
  ];
}
