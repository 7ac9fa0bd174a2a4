import { type CodeLens, commands, type InlayHint, Range, type Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, match, present } from '../support/assertions';
import { show } from '../support/editor';
import { type Said, withAnswers } from '../support/dialogs';
import { eventually } from '../support/eventually';
import { uriOf, writeFiles } from '../support/folder';
import { testHost } from '../support/hosts';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const article = 'Ferry news\n\nHanna Voss said there was no ferry on 6 May 2024.\n';
const sidecar = `schema: source-review/1
entities:
  voss:
    name: Hanna Voss
    type: person
    mentions: [Hanna Voss]
claims:
  - quote: there was no ferry
    speaker: voss
    when: "2024-05-06"
`;

/** What helps with sidecars besides their problems: lenses, hints, schemas for other tools, the set-up of a folder. */
export function sidecarToolsSuite(): void {
  suite('sidecar tools', () => {
    teardown(cleanUp);

    async function withSidecar(): Promise<Scratch> {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': sidecar });
      return scratch;
    }

    test('lenses tell of records and lead to quoted words, when they are asked for', async () => {
      const scratch = await withSidecar();
      const uri = scratch.uri('a.txt.source-review.yaml');
      await show(uri);
      equal(await lensesOf(uri), []);
      await withSetting('sourceReview.codeLenses.enabled', true, async () => {
        await eventually(async () => {
          equal(await lensesOf(uri), ['0 Not reviewed', '2 1 here · 4 in 4 articles', '7 Set verdict', '7 Go to text']);
        });
        await workspace.openTextDocument(scratch.uri('a.txt'));
        equal(await lensesOf(scratch.uri('a.txt')), [
          '0 Not reviewed',
          '0 Open sidecar',
          '0 Decide: 1 date',
          '0 1 claim to check',
        ]);
        const lenses = await codeLenses(uri);
        const titled = (title: string): CodeLens | undefined => lenses.find((lens) => lens.command?.title === title);
        const setVerdict = present(titled('Set verdict')?.command, 'a command');
        await withAnswers({ pick: (items) => items.find(({ label }) => label === 'refuted') }, () =>
          commands.executeCommand(setVerdict.command, ...((setVerdict.arguments ?? []) as unknown[])),
        );
        const text = (await workspace.openTextDocument(uri)).getText();
        match(text, /verdict: refuted/);
        await commands.executeCommand('undo');
        const { command, arguments: given = [] } = present(titled('Go to text')?.command, 'a command');
        await commands.executeCommand(command, ...(given as unknown[]));
        const editor = present(window.activeTextEditor, 'an editor');
        equal(editor.document.getText(editor.selection), 'there was no ferry');
      });
    });

    test('a lens leads from a date to its place on the timeline', async () => {
      const scratch = new Scratch();
      const dated = `${sidecar}dates:\n  - { quote: on 6 May 2024, value: "2024-05-06" }\n`;
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': dated });
      const uri = scratch.uri('a.txt.source-review.yaml');
      await show(uri);
      await withSetting('sourceReview.codeLenses.enabled', true, async () => {
        const { command, arguments: given } = await eventually(async () =>
          present(
            (await codeLenses(uri)).find((lens) => lens.command?.title === 'Show on timeline')?.command,
            'the lens',
          ),
        );
        equal([command, given], ['sourceReview.showOnTimeline', [{ period: '2024-05-06' }]]);
        // A period that cannot be found would be said.
        const said = await withAnswers({}, () => commands.executeCommand(command, ...((given ?? []) as unknown[])));
        equal(said, []);
      });
    });

    test('a lens counts the problems that the panel lists, and opens it', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': sidecar });
      const uri = scratch.uri('a.txt.source-review.yaml');
      const { document } = await show(uri);
      const counts = async (): Promise<readonly string[]> =>
        (await lensesOf(uri)).filter((lens) => lens.includes('problem'));
      const typed = async (text: string): Promise<void> => {
        const edit = new WorkspaceEdit();
        edit.insert(uri, document.positionAt(document.getText().length), text);
        equal(await workspace.applyEdit(edit), true);
      };
      await withSetting('sourceReview.codeLenses.enabled', true, async () => {
        equal(await counts(), []);
        await typed('titel: Ferry\n');
        await eventually(async () => {
          equal(await counts(), ['0 1 problem']);
        });
        await typed('autor: Lund\n');
        await eventually(async () => {
          equal(await counts(), ['0 2 problems']);
        });
        const lens = (await codeLenses(uri)).find(({ command }) => command?.title === '2 problems');
        equal(lens?.command?.command, 'workbench.actions.view.problems');
        equal((await commands.getCommands(true)).includes('workbench.actions.view.problems'), true);
        await commands.executeCommand('workbench.action.files.revert');
        await eventually(async () => {
          equal(await counts(), []);
        });
      });
    });

    test('hints say what ids and dates mean, when they are asked for', async () => {
      const uri = (await withSidecar()).uri('a.txt.source-review.yaml');
      await show(uri);
      equal(await hintsOf(uri), []);
      await withSetting('sourceReview.sidecar.inlayHints', true, async () => {
        await eventually(async () => {
          equal(await hintsOf(uri), ['8 Hanna Voss', '9 Monday 6 May 2024']);
        });
      });
    });

    test('schemas are copied for other tools, and a sidecar names its own when the user says so', async () => {
      const scratch = await withSidecar();
      const uri = scratch.uri('a.txt.source-review.yaml');
      const { document } = await show(uri);
      try {
        await withAnswers({}, () => commands.executeCommand('sourceReview.copySchemas'));
        equal(document.getText(), sidecar);
        match(await textOf(uriOf('.source-review/source-review-1.schema.json')), /"title": "Source Review sidecar"/);
        const said = await withAnswers({ button: 'Add Line' }, () =>
          commands.executeCommand('sourceReview.copySchemas'),
        );
        match(said.map(({ text }) => text).join(), /names its schema/);
        equal(
          document.getText(),
          `# yaml-language-server: $schema=../.source-review/source-review-1.schema.json\n${sidecar}`,
        );
      } finally {
        await workspace.fs.delete(uriOf('.source-review'), { recursive: true });
      }
    });

    test('setting up a folder writes what was chosen, and nothing else', async () => {
      await writeFiles({ '.git/HEAD': 'ref: refs/heads/main\n', '.gitattributes': '*.png binary\n' });
      try {
        const setUp = (choice: RegExp | undefined): Promise<unknown> =>
          withAnswers({ pick: (items) => choice && items.find(({ label }) => choice.test(label)) }, () =>
            commands.executeCommand('sourceReview.setUpFolder', uriOf('.gitattributes')),
          );
        await setUp(undefined);
        equal(await textOf(uriOf('.gitattributes')), '*.png binary\n');
        const names = ['*.source-review.yaml', '*.source-review.yml', 'source-review.yaml', 'source-review.yml'];
        await setUp(/line ends/);
        equal(
          await textOf(uriOf('.gitattributes')),
          ['*.png binary', ...names.map((name) => `${name} text eol=lf`), ''].join('\n'),
        );
        equal(workspace.getConfiguration('explorer').get('fileNesting.enabled'), false);
      } finally {
        await workspace.fs.delete(uriOf('.git'), { recursive: true });
        await workspace.fs.delete(uriOf('.gitattributes'));
      }
    });

    // The folder of the web has none around it.
    if (testHost().kind === 'node') {
      test('a folder inside a repository gets only those lines that the folders above it do not have', async () => {
        const names = ['*.source-review.yaml', '*.source-review.yml', 'source-review.yaml', 'source-review.yml'];
        const [first = '', ...others] = names.map((name) => `${name} text eol=lf`);
        await writeFiles({ '../.git/HEAD': 'ref: refs/heads/main\n', '../.gitattributes': `${first}\n` });
        try {
          const setUp = (): Promise<readonly Said[]> =>
            withAnswers({ pick: (items) => items.find(({ label }) => label.includes('line ends')) }, () =>
              commands.executeCommand('sourceReview.setUpFolder', uriOf('articles/ferry.txt')),
            );
          equal((await setUp()).length, 1);
          equal(await textOf(uriOf('.gitattributes')), `${others.join('\n')}\n`);
          equal(await textOf(uriOf('../.gitattributes')), `${first}\n`);
        } finally {
          await workspace.fs.delete(uriOf('../.git'), { recursive: true });
          await workspace.fs.delete(uriOf('../.gitattributes'));
          await workspace.fs.delete(uriOf('.gitattributes'));
        }
      });
    }
  });
}

async function codeLenses(uri: Uri): Promise<readonly CodeLens[]> {
  return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
}

/** Lenses as `line title`. */
async function lensesOf(uri: Uri): Promise<readonly string[]> {
  const lenses = await codeLenses(uri);
  return lenses.map(({ range, command }) => `${range.start.line} ${command?.title ?? ''}`);
}

async function hintsOf(uri: Uri): Promise<readonly string[]> {
  const range = new Range(0, 0, 100, 0);
  const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, range);
  return hints.map(({ position, label }) => `${position.line} ${typeof label === 'string' ? label : ''}`);
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
