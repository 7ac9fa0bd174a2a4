// @ts-check
/**
 * Tries the kit on toy extensions: above all, that every way in which a run can go wrong shows in the exit code.
 * `node run.mjs [part of a name]`
 */
import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { ExitCode } from '../exit-codes.mjs';
import { ensureInstalled } from '../install.mjs';
import { createRunDirectory, removeRunDirectory } from '../run-directory.mjs';
import { installVsix, listExtensions } from '../vsix.mjs';
import { runWebTests } from '../web.mjs';
import { openWorkbench } from '../workbench.mjs';
import { leftovers, runShim, startShim, toys, waitForFile } from './shim-run.mjs';
import { packToy } from './toy-vsix.mjs';
import { unitCases } from './unit-cases.mjs';

const scratch = await createRunDirectory();

/** @type {readonly (readonly [string, () => Promise<void>])[]} */
const cases = [
  [
    'tests that pass: 0, and their console comes through, printf style',
    async () => {
      const { code, output } = await runShim({ args: ['--disable-extensions'] });
      assert.equal(code, ExitCode.passed, output);
      assert.match(output, /^printf style 42$/m);
    },
  ],
  [
    'several folders, several extensions, settings from file and environment',
    async () => {
      const user = path.join(scratch, 'user');
      await fs.mkdir(path.join(user, 'User'), { recursive: true });
      await fs.writeFile(path.join(user, 'User', 'settings.json'), '{ "editor.tabSize": 7 }');
      const { code, output } = await runShim({
        mode: 'several',
        target: 'toy.code-workspace',
        args: [`--extensionDevelopmentPath=${path.join(toys, 'toy-second')}`, '--user-data-dir', user],
        env: { VSCODE_HOST_SETTINGS: '{ "editor.rulers": [99] }' },
      });
      assert.equal(code, ExitCode.passed, output);
    },
  ],
  [
    'Restricted Mode, in the oldest supported VS Code',
    async () => {
      const env = { VSCODE_HOST_RESTRICTED: '1', VSCODE_HOST_SERVER: 'minimum' };
      const { code, output } = await runShim({ mode: 'restricted', env });
      assert.equal(code, ExitCode.passed, output);
    },
  ],
  ['a test that fails: 1', async () => expectCode({ mode: 'fail' }, ExitCode.failed)],
  ['an extension host that crashes: 75', async () => expectCode({ mode: 'crash' }, ExitCode.extensionHostCrashed)],
  [
    'an extension host that leaves with code 0: no result',
    async () => expectCode({ mode: 'leave' }, ExitCode.noResult),
  ],
  ['tests that tell no result: 76', async () => expectCode({ mode: 'silent' }, ExitCode.noResult)],
  ['a tests file that is not there: 1', async () => expectCode({ tests: 'toy-extension/none.js' }, ExitCode.failed)],
  [
    'tests that hang: 74, with logs and a picture',
    async () => {
      const logs = path.join(scratch, 'logs');
      await expectCode({ mode: 'hang', env: { VSCODE_HOST_TIMEOUT: '12', VSCODE_HOST_LOGS: logs } }, ExitCode.timeout);
      const found = await fs.readdir(logs);
      assert.deepEqual(found.sort(), ['logs', 'server.log', 'timeout.png']);
    },
  ],
  ['two folders at once: 70', async () => expectCode({ args: [toys] }, ExitCode.shimError)],
  ['a killed run leaves no process', async () => expectNothingLeft('SIGKILL')],
  ['an interrupted run leaves no process: 130', async () => expectNothingLeft('SIGINT')],
  [
    'the web extension host through the server',
    async () => {
      const options = { tests: 'toy-extension/web-tests.js', args: ['--extensionDevelopmentKind=web'] };
      const { code, output } = await runShim(options);
      assert.equal(code, ExitCode.passed, output);
      assert.match(output, /^vscode-remote folder$/m);
    },
  ],
  [
    'the web extension host without a server',
    async () => {
      const extensionDevelopmentPath = path.join(toys, 'toy-extension');
      const extensionTestsPath = path.join(extensionDevelopmentPath, 'web-tests.js');
      const end = await runWebTests({ folder: folder(), extensionDevelopmentPath, extensionTestsPath });
      assert.deepEqual(end, { code: ExitCode.passed, result: { passed: 1, failed: 0, skipped: 0 } });
    },
  ],
  [
    'a packed extension installs, and works in the rendered workbench',
    async () => {
      const vsix = path.join(scratch, 'toy.vsix');
      const extensionsDir = path.join(scratch, 'extensions');
      await packToy(path.join(toys, 'toy-extension'), vsix);
      await installVsix({ vsix, extensionsDir });
      assert.deepEqual(await listExtensions({ extensionsDir }), ['test-host.toy@1.0.0']);
      await useInterface({ extensionsDir, theme: 'Default High Contrast' });
    },
  ],
];

const folder = () => path.join(toys, 'toy-folder');

/**
 * @param {import('./shim-run.mjs').RunOptions} options
 * @param {number} wanted
 */
async function expectCode(options, wanted) {
  const { code, output } = await runShim(options);
  assert.equal(code, wanted, output);
}

/** @param {NodeJS.Signals} signal */
async function expectNothingLeft(signal) {
  const started = path.join(scratch, `started-${signal}`);
  const { child, mark, ended } = startShim({ mode: 'hang', env: { TOY_STARTED: started } });
  await waitForFile(started, 30_000);
  child.kill(signal);
  const { code } = await ended;
  assert.equal(code, signal === 'SIGKILL' ? null : ExitCode.interrupted);
  assert.deepEqual(await leftovers(mark), []);
}

/** @param {import('../workbench.mjs').WorkbenchOptions} options */
async function useInterface(options) {
  const { ui, stop } = await openWorkbench({ folder: folder(), ...options });
  try {
    await ui.openFile('a.txt');
    const card = await ui.hoverWord('harbour', { occurrence: 1 });
    assert.equal(await card.innerText(), 'This is the word harbour');
    assert.equal((await ui.wordStyle('article')).color, 'rgb(255, 255, 255)');
    const rows = await ui.problems((all) => all.length === 2);
    assert.match(rows[1] ?? '', /^Warning: Avoid "threat" at line 2 and character 31\. generated by Toy$/);
    await ui.runCommand('Toy: Greet');
    assert.deepEqual(await ui.notifications(), [{ message: 'Hello from the toy', buttons: [] }]);
    await ui.clickWord('article', { clickCount: 2 });
    assert.equal(await ui.cursor((text) => text.includes('selected')), 'Ln 1, Col 34 (7 selected)');
  } finally {
    await stop();
  }
}

/** How many cases run at once: most of each is waiting. */
const lanes = 2;

await ensureInstalled();
let passed = 0;
let failed = 0;

/** @param {readonly [string, unknown]} entry */
function isChosen([name]) {
  return name.includes(process.argv[2] ?? '');
}

/** @param {IterableIterator<readonly [string, () => Promise<void>]>} queue shared by the lanes */
async function runLane(queue) {
  for (const [name, run] of queue) {
    const start = performance.now();
    try {
      await run();
      passed++;
      console.log(`ok   ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed++;
      console.log(`FAIL ${name}\n${error instanceof Error ? error.stack : String(error)}`);
    }
  }
}

await runLane(unitCases(scratch).filter(isChosen).values());
const chosen = cases.filter(isChosen).values();
await Promise.all(Array.from({ length: lanes }, () => runLane(chosen)));
await removeRunDirectory(scratch);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
