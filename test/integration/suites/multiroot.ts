import { commands, ConfigurationTarget, Uri, window, workspace } from 'vscode';
import type { Review } from '../../../src/core/review';
import { equal, match, ok, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { cardOn, problemsOf, show, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { KeptFiles } from '../support/keptFiles';
import { timelineLines } from '../support/timelineLines';
import { changeFolders } from '../support/workspaceFolders';

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

    test('the timeline has the dates of all folders; a filter leaves those of the same name in each', async () => {
      const paths = ['north', 'south'].map((folder) => fileIn(folder, 'articles/dates.txt'));
      const texts = [
        'Ferry\n\nHanna Voss left on 3 May 2023.\n\nTomas Keller left on 4 May 2023.\n',
        'Hall\n\nHanna Voss sang on 6 June 2023.\n\nThe hall closed on 7 June 2023.\n',
      ];
      const shows = (...lines: readonly string[]): Promise<void> =>
        eventually(async () => {
          equal(
            (await timelineLines()).map(({ way }) => way.at(-1)),
            lines,
          );
        });
      const filterBy = (name: string, from: number): Promise<unknown> =>
        withAnswers({ pick: (items) => items.filter(({ label }) => label === name).at(from) }, () =>
          commands.executeCommand('sourceReview.filterTimeline'),
        );
      const concert = 'The singer Hanna Voss plays in London on 5 March 2024.';
      const [left, keller, sang, closed] = texts
        .flatMap((text) => text.split('\n\n').slice(1))
        .map((line) => line.trim());
      const all = [left, keller, sang, closed].map((line) => present(line, 'a line'));
      try {
        for (const [index, uri] of paths.entries())
          await workspace.fs.writeFile(uri, new TextEncoder().encode(texts[index]));
        await shows(...all, concert);
        await filterBy('Hanna Voss', 0);
        await shows(all[0] ?? '', all[2] ?? '', concert);
        await filterBy('Tomas Keller', 0);
        await shows(all[1] ?? '');
        // A filter by somebody of a folder goes with the folder.
        await filterBy('Hanna Voss', -1);
        await shows(all[0] ?? '', all[2] ?? '', concert);
        const south = folderUri('south');
        await changeFolders(1, 1);
        await shows(...all.slice(0, 2));
        await changeFolders(1, 0, south);
        await shows(...all, concert);
      } finally {
        await commands.executeCommand('sourceReview.clearTimelineFilter');
        for (const uri of paths) await workspace.fs.delete(uri);
      }
      await shows(concert);
    });

    test('each folder asks once for a publication date; not to be asked again is a setting', async () => {
      const uris = ['north', 'south'].map((folder) => fileIn(folder, 'articles/undated.txt'));
      const api = await activeApi();
      const configuration = (): unknown =>
        workspace.getConfiguration('sourceReview').inspect('dates.publicationNotice')?.globalValue;
      const before = configuration();
      const globally = (value: unknown): Thenable<void> =>
        workspace.getConfiguration('sourceReview').update('dates.publicationNotice', value, ConfigurationTarget.Global);
      await globally(true);
      try {
        for (const uri of uris) {
          await workspace.fs.writeFile(uri, new TextEncoder().encode('Ferry\n\nIt sank on Thursday.\n'));
          await eventually(() => {
            const located = present(api.reviewOf(uri), 'the review');
            present(located.review.article(located.path), 'the article');
          });
        }
        const asked = async (uri: Uri, button?: string): Promise<number> => {
          const said = await withAnswers(button === undefined ? {} : { button }, async () => {
            await commands.executeCommand('workbench.action.closeAllEditors');
            await show(uri);
            await new Promise((resolve) => setTimeout(resolve, 1000));
          });
          return said.length;
        };
        const [north, south] = uris.map((uri) => present(uri, 'a file'));
        equal(await asked(present(north, 'north')), 1);
        equal(await asked(present(north, 'north')), 0);
        equal(await asked(present(south, 'south'), 'Don’t Show Again'), 1);
        equal(configuration(), false);
      } finally {
        await globally(before);
        for (const uri of uris) await workspace.fs.delete(uri);
      }
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

    test('a folder whose files can not be written says so, and what was to be written is not lost', async () => {
      const sidecar = 'schema: source-review/1\nnotes:\n  - text: ask\n';
      const files = new KeptFiles({
        '/case/one.txt': 'Ferry\n\nPetra Lindqvist spoke.\n',
        '/case/two.txt': 'Ferry\n\nPetra Lindqvist left.\n',
        '/case/three.txt': 'Ferry\n\nPetra Lindqvist came.\n',
        '/case/one.txt.source-review.yaml': sidecar,
        '/case/three.txt.source-review.yaml': sidecar,
      });
      // That file says it itself; of the others the editor learns it when it writes.
      files.readOnly.add('/case/three.txt.source-review.yaml');
      const registration = workspace.registerFileSystemProvider('kept', files);
      const folder = Uri.from({ scheme: 'kept', path: '/case' });
      try {
        await changeFolders(2, 0, folder);
        await eventually(async () => {
          equal((await reviewIn('case')).articlePaths, ['one.txt', 'three.txt', 'two.txt']);
        });
        const said = async (name: string): Promise<readonly unknown[]> => {
          await show(fileIn('case', name));
          const all = await withAnswers({ type: () => '2024-05-06' }, () =>
            commands.executeCommand('sourceReview.setPublicationDate'),
          );
          return all.filter(({ kind }) => kind !== 'input');
        };
        equal(await said('three.txt'), [
          { kind: 'warning', text: 'three.txt.source-review.yaml can’t be written: it is read-only.' },
        ]);
        equal(await said('two.txt'), [
          {
            kind: 'warning',
            text: 'two.txt.source-review.yaml was not written: the editor refused it. It is read-only, or it changed meanwhile: then try again.',
          },
        ]);
        equal(await said('one.txt'), [
          {
            kind: 'warning',
            text: 'one.txt.source-review.yaml could not be saved. The change is in the editor.',
          },
          { kind: 'status', text: 'Publication date recorded: Monday 6 May 2024' },
        ]);
        const changed = await workspace.openTextDocument(fileIn('case', 'one.txt.source-review.yaml'));
        equal(changed.getText(), sidecar.replace('notes:', 'article:\n  published: "2024-05-06"\nnotes:'));
        await window.showTextDocument(changed);
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      } finally {
        await changeFolders(2, 1);
        registration.dispose();
      }
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
