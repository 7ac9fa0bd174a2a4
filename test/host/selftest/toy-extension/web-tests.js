'use strict';
const vscode = require('vscode');

const check = (actual, wanted) => {
  if (actual !== wanted) throw new Error(`${actual} is not ${wanted}`);
};

/** In a web extension host there are neither files nor an environment: the result goes to the console. */
exports.run = async () => {
  check(vscode.env.uiKind, vscode.UIKind.Web);
  check(typeof process === 'undefined' || process.versions === undefined, true);
  const files = await vscode.workspace.findFiles('**/*.txt');
  check(
    files
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
      .sort()
      .join(),
    'a.txt,b.txt',
  );
  const article = files.find(({ path }) => path.endsWith('/a.txt'));
  const document = await vscode.workspace.openTextDocument(article);
  await vscode.extensions.getExtension('test-host.toy').activate();
  const at = document.positionAt(document.getText().indexOf('harbour'));
  const [hover] = await vscode.commands.executeCommand('vscode.executeHoverProvider', document.uri, at);
  check(hover.contents[0].value, 'This is the word harbour');
  console.log(`${vscode.workspace.workspaceFolders[0].uri.scheme} folder`);
  console.log('##vscode-host-result {"passed":1,"failed":0}');
};
