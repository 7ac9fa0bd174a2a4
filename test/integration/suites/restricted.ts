import { commands, workspace } from 'vscode';
import { equal, match, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { cardOn, problemsOf, show, tokensOf } from '../support/editor';

import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** A folder that the user does not trust: reading works, writing asks first. */
export function restrictedSuite(): void {
  suite('Restricted Mode', () => {
    teardown(cleanUp);

    test('is on', () => {
      equal(workspace.isTrusted, false);
    });

    test('tokens, cards and problems work', async () => {
      await (await activeApi()).whenIndexed();
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      equal(await tokensOf(document), ['place London', 'person Hanna Voss', 'date 12 March 2024']);
      match(present(await cardOn(document, 'Hanna'), 'the card'), /3 mentions in 3 of 4 articles/);
      const scratch = new Scratch();
      await scratch.write({ 'a.txt': 'Ferry\n', 'a.txt.source-review.yaml': 'schema: source-review/1\ntitel: x\n' });
      await eventually(() => {
        equal(problemsOf(scratch.uri('a.txt.source-review.yaml')), ['warning unknown-key 1:0-1:5']);
      });
    });

    test('nothing is written before the user agrees', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'Ferry\n\nHanna Voss left.\n' });
      await show(scratch.uri('a.txt'));
      const question = {
        kind: 'warning',
        text: 'You have not trusted this folder. Write a.txt.source-review.yaml nevertheless?',
      };
      equal(await withAnswers({}, () => commands.executeCommand('sourceReview.createSidecar')), [question]);
      equal(await names(scratch), ['a.txt']);
      equal(
        (await withAnswers({ button: 'Write' }, () => commands.executeCommand('sourceReview.createSidecar')))[0],
        question,
      );
      equal(await names(scratch), ['a.txt', 'a.txt.source-review.yaml']);
    });

    test('whatever solves a problem asks too', async () => {
      const scratch = new Scratch();
      const text = 'schema: source-review/1\nlinks:\n  - to: none.txt\nclaims:\n  - text: It left.\n';
      const path = 'a.txt.source-review.yaml';
      await scratch.indexed({ 'a.txt': 'Ferry\n', 'b.txt': 'Bridge\n', [path]: `${text}review:\n  date: 2020-1-9\n` });
      await eventually(() => {
        match(problemsOf(scratch.uri(path)).join(), /date-invalid/);
      });
      const { document } = await show(scratch.uri(path));
      const before = document.getText();
      const uri = document.uri.toString();
      const take = (action: object): Promise<readonly string[]> =>
        answering(undefined, 'takeFixAction', { uri, action });
      const asks = (file: string): readonly string[] => [
        `You have not trusted this folder. Write ${file} nevertheless?`,
      ];
      equal(await answering(undefined, 'fixAllProblems'), asks(path));
      const to = before.indexOf('none.txt');
      equal(await take({ kind: 'choose-path', span: { start: to, end: to + 'none.txt'.length } }), asks(path));
      equal(await take({ kind: 'choose-verdict', offset: before.indexOf('text: It') }), asks(path));
      equal(await take({ kind: 'choose-article' }), asks(path));
      equal(await take({ kind: 'move-file', to: 'elsewhere.txt.source-review.yaml' }), asks(path));
      equal(await take({ kind: 'delete-file' }), asks(path));
      equal(await take({ kind: 'switch-rule-off', rule: 'unknown-key' }), asks('settings.json'));
      equal(document.getText(), before);
      equal(await names(scratch), ['a.txt', path, 'b.txt']);
      equal(workspace.getConfiguration('sourceReview').inspect('rules')?.workspaceFolderValue, undefined);
      match((await answering('Write', 'fixAllProblems')).join(), /nevertheless\?,\d of \d problems fixed/);
      match(document.getText(), /2020-01-09/);
      await commands.executeCommand('workbench.action.files.revert');
    });
  });
}

/** What the extension asked and said. */
async function answering(button: string | undefined, command: string, argument?: unknown): Promise<readonly string[]> {
  const said = await withAnswers({ ...(button !== undefined && { button }), pick: (items) => items[0] }, () =>
    commands.executeCommand(`sourceReview.${command}`, argument),
  );
  return said.map(({ text }) => text);
}

async function names(scratch: Scratch): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(scratch.uri('.'))).map(([name]) => name).sort();
}
