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
  });
}

async function names(scratch: Scratch): Promise<readonly string[]> {
  return (await workspace.fs.readDirectory(scratch.uri('.'))).map(([name]) => name).sort();
}
