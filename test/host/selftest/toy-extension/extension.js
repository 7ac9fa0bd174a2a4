'use strict';
const vscode = require('vscode');

/** Marks every "threat", explains the word under the pointer, greets on command. One file for both kinds of host. */
exports.activate = (context) => {
  const problems = vscode.languages.createDiagnosticCollection('toy');
  const check = (document) => {
    if (document.languageId !== 'plaintext') return;
    const found = [...document.getText().matchAll(/threat/g)].map(({ index }) => {
      const range = new vscode.Range(document.positionAt(index), document.positionAt(index + 'threat'.length));
      const problem = new vscode.Diagnostic(range, 'Avoid "threat"', vscode.DiagnosticSeverity.Warning);
      problem.source = 'Toy';
      return problem;
    });
    problems.set(document.uri, found);
  };
  vscode.workspace.textDocuments.forEach(check);
  context.subscriptions.push(
    problems,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidChangeTextDocument(({ document }) => check(document)),
    vscode.commands.registerCommand('toy.greet', () => void vscode.window.showInformationMessage('Hello from the toy')),
    vscode.languages.registerHoverProvider('plaintext', {
      provideHover(document, position) {
        const range = document.getWordRangeAtPosition(position);
        return range && new vscode.Hover(`This is the word ${document.getText(range)}`);
      },
    }),
  );
};
