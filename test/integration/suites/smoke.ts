import { commands, window, workspace } from 'vscode';
import { equal, match, present } from '../support/assertions';
import { cardOn, commandsIn, problemsOf, show, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview, uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** The whole path once, wherever the extension runs and however it was installed. */
export function smokeSuite(): void {
  suite('smoke', () => {
    teardown(cleanUp);

    test('the folder is indexed', async () => {
      await (await activeApi()).whenIndexed();
      const { articles, entities, skipped } = (await folderReview()).counts;
      equal({ articles, skipped }, { articles: 4, skipped: [] });
      match(String(entities), /^[1-9]\d*$/);
    });

    test('names and dates have tokens and cards whose links land on the words', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      equal(await tokensOf(document), ['place London', 'person Hanna Voss', 'date 12 March 2024']);
      const card = present(await cardOn(document, 'Hanna Voss'), 'the card');
      match(card, /^\*\*Hanna Voss\*\* · person · 3 mentions in 3 of 4 articles/);
      const link = commandsIn(card).find(({ argument }) => JSON.stringify(argument).includes('plain.txt'));
      await commands.executeCommand(present(link?.command, 'a link'), link?.argument);
      const editor = present(window.activeTextEditor, 'an editor');
      equal(editor.document.getText(editor.selection), 'Hanna Voss');
      equal(editor.document.uri.path.endsWith('/notes/plain.txt'), true);
    });

    test('problems of a sidecar come and go', async () => {
      const scratch = new Scratch();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await scratch.write({
        'a.txt': 'Ferry\n',
        'a.txt.source-review.yaml': 'schema: source-review/1\nnotes: []\ntitel: x\n',
      });
      await eventually(() => {
        equal(problemsOf(uri), ['warning unknown-key 2:0-2:5']);
      });
      await scratch.write({ 'a.txt.source-review.yaml': 'schema: source-review/1\nnotes: []\n' });
      await eventually(() => {
        equal(problemsOf(uri), []);
      });
    });

    test('a command does its work', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'Ferry news\n\nHanna Voss spoke.\n' });
      await show(scratch.uri('a.txt'));
      await commands.executeCommand('sourceReview.createSidecar');
      match(present(window.activeTextEditor, 'an editor').document.getText(), /^schema: source-review\/1\n/);
    });
  });
}
