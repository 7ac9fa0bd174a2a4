import { commands, ConfigurationTarget, Uri, window, workspace } from 'vscode';
import type { Review } from '../../../src/core/review';
import { equal, match, ok, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { cardOn, problemsOf, show, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { KeptFiles } from '../support/keptFiles';

/** Several folders in one window. */
export function multirootSuite(): void {
  suite('several folders', () => {
    suiteSetup(async () => {
      await (await activeApi()).whenIndexed();
    });
    teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

    test('people of the same name in two folders stay apart', async () => {
      equal((await reviewIn('north')).articlePaths, ['articles/bridge.txt', 'articles/ferry.txt']);
      equal((await reviewIn('south')).articlePaths, ['articles/concert.txt']);
      match(
        await cardIn('north', 'articles/ferry.txt'),
        /^\*\*Hanna Voss\*\* · person · 2 mentions in 2 of 2 articles/,
      );
      const south = await cardIn('south', 'articles/concert.txt');
      match(south, /^\*\*Hanna Voss\*\* · person · 1 mention in 1 of 1 article/);
      ok(!south.includes('ferry'), 'the card tells of the other folder');
    });

    test('a setting of one folder leaves the other alone', async () => {
      const uris = [fileIn('north', 'articles/ferry.txt'), fileIn('south', 'articles/concert.txt')];
      const documents = await Promise.all(uris.map((uri) => workspace.openTextDocument(uri)));
      const coloured = (): Promise<readonly boolean[]> =>
        Promise.all(documents.map(async (document) => (await tokensOf(document)) !== undefined));
      const set = (value: boolean | undefined): Thenable<void> =>
        workspace
          .getConfiguration('sourceReview', folderUri('south'))
          .update('highlights.enabled', value, ConfigurationTarget.WorkspaceFolder);
      await set(false);
      await eventually(async () => {
        equal(await coloured(), [true, false]);
      });
      await show(present(uris[1], 'the article'));
      // The command changes the setting where it was made.
      await commands.executeCommand('sourceReview.toggleHighlights');
      const inspected = workspace.getConfiguration('sourceReview', folderUri('south')).inspect('highlights.enabled');
      equal(inspected?.workspaceFolderValue, true);
      await eventually(async () => {
        equal(await coloured(), [true, true]);
      });
      await set(undefined);
    });

    test('a folder that is removed takes its problems along, and brings them back', async () => {
      const sidecar = fileIn('south', 'articles/concert.txt.source-review.yaml');
      const south = folderUri('south');
      const shows = (...problems: readonly string[]): Promise<void> =>
        eventually(() => {
          equal(problemsOf(sidecar), problems);
        });
      await shows('warning anchor-not-found 5:15-5:24');
      await changeFolders(1, 1);
      await shows();
      equal((await activeApi()).reviewOf(sidecar), undefined);
      await changeFolders(1, 0, south);
      await shows('warning anchor-not-found 5:15-5:24');
    });

    test('a folder inside another one takes its files over, and gives them back', async () => {
      const inner = Uri.joinPath(folderUri('north'), 'articles');
      const outer = await reviewIn('north');
      await changeFolders(2, 0, inner);
      await eventually(async () => {
        equal(outer.articlePaths, []);
        equal((await reviewIn('articles')).articlePaths, ['bridge.txt', 'ferry.txt']);
      });
      await changeFolders(2, 1);
      await eventually(() => {
        equal(outer.articlePaths, ['articles/bridge.txt', 'articles/ferry.txt']);
      });
    });

    test('a read-only folder without file search is indexed, and commands say that it can not be written', async () => {
      const files = new KeptFiles({
        '/case/articles/one.txt': 'Ferry\n\nPetra Lindqvist spoke on 5 March 2024.\n',
        '/case/articles/deep/two.txt': 'Ferry\n\nPetra Lindqvist left.\n',
        '/case/node_modules/three.txt': 'Petra Lindqvist\n',
        '/case/articles/one.txt.source-review.yaml': 'schema: source-review/1\ntitel: x\n',
      });
      const registration = workspace.registerFileSystemProvider('kept', files, { isReadonly: true });
      const folder = Uri.from({ scheme: 'kept', path: '/case' });
      try {
        await changeFolders(2, 0, folder);
        await eventually(async () => {
          equal((await reviewIn('case')).articlePaths, ['articles/deep/two.txt', 'articles/one.txt']);
        });
        const two = fileIn('case', 'articles/deep/two.txt');
        await eventually(() => {
          equal(problemsOf(fileIn('case', 'articles/one.txt.source-review.yaml')), ['warning unknown-key 1:0-1:5']);
        });
        const { document } = await show(two);
        match(present(await cardOn(document, 'Petra'), 'the card'), /2 mentions in 2 of 2 articles/);
        const refusal = {
          kind: 'warning',
          text: 'two.txt.source-review.yaml can’t be written: this folder is read-only.',
        };
        for (const command of ['createSidecar', 'setPublicationDate']) {
          equal(await withAnswers({}, () => commands.executeCommand(`sourceReview.${command}`)), [refusal], command);
        }
        await commands.executeCommand('workbench.action.closeAllEditors');
      } finally {
        await changeFolders(2, 1);
        registration.dispose();
      }
      equal(window.activeTextEditor, undefined);
    });
  });
}

function folderUri(name: string): Uri {
  return present(
    workspace.workspaceFolders?.find((folder) => folder.name === name),
    `the folder ${name}`,
  ).uri;
}

function fileIn(folder: string, path: string): Uri {
  return Uri.joinPath(folderUri(folder), path);
}

async function reviewIn(folder: string): Promise<Review> {
  return present((await activeApi()).reviewOf(fileIn(folder, 'any.txt')), `the review of ${folder}`).review;
}

async function cardIn(folder: string, path: string): Promise<string> {
  const document = await workspace.openTextDocument(fileIn(folder, path));
  return present(await cardOn(document, 'Hanna Voss'), 'the card');
}

/** Adds and removes workspace folders. The first one stays: else VS Code starts the extension host anew. */
async function changeFolders(start: number, remove: number, ...add: readonly Uri[]): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const subscription = workspace.onDidChangeWorkspaceFolders(() => {
      subscription.dispose();
      resolve();
    });
  });
  ok(workspace.updateWorkspaceFolders(start, remove, ...add.map((uri) => ({ uri }))), 'the folders were not changed');
  await done;
}
