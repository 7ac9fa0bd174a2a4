'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const vscode = require('vscode');

/** What a run does, chosen by the environment variable TOY_MODE. */
const modes = {
  /** The features of the toy, in the folder of the toy. */
  async pass() {
    const { document } = await openArticle();
    const at = document.positionAt(document.getText().indexOf('harbour'));
    const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
    assert.equal(hover.contents[0].value, 'This is the word harbour');
    assert.deepEqual(messages(document.uri), ['Avoid "threat"']);
    assert.equal(vscode.workspace.isTrusted, true);
    console.log('%s %d', 'printf style', 42);
  },
  /** Several folders, two extensions under development, settings from all places. */
  async several() {
    assert.deepEqual(
      vscode.workspace.workspaceFolders.map(({ name }) => name),
      ['toy-folder', 'notes alone'],
    );
    const second = vscode.extensions.getExtension('test-host.toy-second');
    assert.equal(await second.activate(), 'second toy is active');
    const setting = (name) => vscode.workspace.getConfiguration().get(name);
    assert.equal(setting('editor.tabSize'), 7);
    assert.equal(setting('editor.rulers')[0], 99);
    assert.equal(setting('update.mode'), 'none');
  },
  async restricted() {
    assert.equal(vscode.workspace.isTrusted, false);
    const { document } = await openArticle();
    assert.deepEqual(messages(document.uri), ['Avoid "threat"']);
  },
  async fail() {
    assert.equal(1, 2);
  },
  async crash() {
    process.abort();
  },
  async leave() {
    process.exit(0);
  },
  async hang() {
    if (process.env.TOY_STARTED) fs.writeFileSync(process.env.TOY_STARTED, '');
    await new Promise(() => {});
  },
  /** Ends well, but tells no result. */
  async silent() {},
};

const messages = (uri) => vscode.languages.getDiagnostics(uri).map(({ message }) => message);

async function openArticle() {
  await vscode.extensions.getExtension('test-host.toy').activate();
  return vscode.window.showTextDocument(vscode.Uri.file(path.join(__dirname, '..', 'toy-folder', 'a.txt')));
}

exports.run = async () => {
  const mode = process.env.TOY_MODE;
  await modes[mode]();
  if (mode !== 'silent') fs.writeFileSync(process.env.VSCODE_HOST_RESULT, JSON.stringify({ passed: 1, failed: 0 }));
};
