import {
  type CodeAction,
  commands,
  ConfigurationTarget,
  Range,
  Selection,
  type Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { equal, ok, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { diagnosticsOf, problemsOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { folderReview, uriOf, writeFiles } from '../support/folder';
import { testHost } from '../support/hosts';
import { setting } from '../support/settings';
import { cleanUp, Scratch } from '../support/scratch';

const article = 'Ferry news\n\nHanna Voss said there was no ferry.\n';
const broken = `schema: source-review/1
article:
  titel: Ferry news # the headline
entities:
  voss: { name: Hanna Voss, type: persn }
claims:
  - quote: no ferry
    speaker: Voss
`;
const workspaceFile = 'source-review.yaml';
const mended = broken.replace('titel', 'title').replace('persn', 'person').replace('speaker: Voss', 'speaker: voss');

/** Quick fixes of sidecars, and "fix all". */
export function fixesSuite(): void {
  suite('quick fixes', () => {
    teardown(cleanUp);

    test('one is applied, and undone in one step', async () => {
      const uri = await withProblems(broken, 3);
      const { document } = await show(uri);
      const actions = await actionsOn(uri, 'unknown-key');
      equal(
        actions.map(({ title, isPreferred }) => `${isPreferred === true ? '*' : ''}${title}`),
        [
          '*Rename to "title"',
          'Keep as "x-titel"',
          'Disable unknown-key for this line',
          'Disable unknown-key in this folder’s settings',
        ],
      );
      ok(await workspace.applyEdit(present(actions[0]?.edit, 'an edit')), 'the edit was refused');
      equal(document.getText(), broken.replace('titel', 'title'));
      await eventually(() => {
        equal(problemsOf(uri).length, 2);
      });
      await commands.executeCommand('undo');
      equal(document.getText(), broken);
    });

    test('a name that no article has is taken out, in one step; with an article that has it there is no problem', async () => {
      const scratch = new Scratch();
      const text =
        'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, aliases: [Voss, Petra Lindqvis] }\n  ximenes: { name: Ximenes, type: person }\n';
      await scratch.indexed({ 'a.txt': `${article}\nPetra Lindqvist met Mayor Hanna Voss.\n` });
      await writeFiles({ [workspaceFile]: text });
      const uri = uriOf(workspaceFile);
      try {
        await eventually(() => {
          equal(problemsOf(uri), ['hint name-stale 2:58-2:72', 'hint name-stale 3:19-3:26']);
        });
        const { document } = await show(uri);
        const titles = await actionsOn(uri, 'name-stale');
        const removal = present(
          titles.find(({ title }) => title === 'Remove this alias'),
          'the removal',
        );
        ok(await workspace.applyEdit(present(removal.edit, 'an edit')), 'the edit was refused');
        equal(document.getText(), text.replace(', Petra Lindqvis', ''));
        await commands.executeCommand('undo');
        equal(document.getText(), text);
        await scratch.indexed({ 'b.txt': 'Mayor Ana Ximenes left Velmora.\n' });
        await eventually(() => {
          equal(problemsOf(uri), ['hint name-stale 2:58-2:72']);
        });
      } finally {
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await workspace.fs.delete(uri);
        await eventually(async () => {
          equal((await folderReview()).recordText(workspaceFile), undefined);
        });
      }
    });

    test('one makes the workspace file where there is none, and adds to it afterwards', async () => {
      const own = broken
        .replace('titel', 'title')
        .replace('speaker: Voss', 'speaker: voss')
        .replace('persn', 'captain');
      const uri = await withProblems(own, 1);
      try {
        // The workbench itself takes the action: as a value, one loses the files that it makes.
        const define = async (type: string): Promise<void> => {
          const [first] = await actionsOn(uri, 'type-unknown');
          equal(first?.title, `Define the type "${type}" in source-review.yaml`);
          const editor = await show(uri);
          const at = editor.document.positionAt(editor.document.getText().indexOf(type) + 1);
          editor.selection = new Selection(at, at);
          await commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
          await eventually(() => {
            equal(problemsOf(uri), []);
          });
        };
        await define('captain');
        const file = await workspace.openTextDocument(uriOf(workspaceFile));
        const made = 'schema: source-review-workspace/1\ntypes:\n  captain:\n    label: Captain\n';
        equal(file.getText(), made);
        const { document } = await show(uri);
        const edit = new WorkspaceEdit();
        const start = document.getText().indexOf('captain');
        edit.replace(uri, new Range(document.positionAt(start), document.positionAt(start + 7)), 'pilot');
        ok(await workspace.applyEdit(edit), 'the edit was refused');
        await eventually(() => {
          equal(problemsOf(uri).length, 1);
        });
        await define('pilot');
        equal(file.getText(), `${made}  pilot:\n    label: Pilot\n`);
      } finally {
        await window.showTextDocument(uriOf(workspaceFile));
        await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
        await testHost().otherProgram.remove(uriOf(workspaceFile));
        await eventually(async () => {
          equal((await folderReview()).recordText(workspaceFile), undefined);
        });
      }
    });

    test('all obvious ones at once, by the command and by the code action that runs on saving', async () => {
      const uri = await withProblems(broken, 3);
      const { document } = await show(uri);
      const kind = 'source.fixAll.sourceReview';
      const [action] = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new Range(0, 0, document.lineCount, 0),
        kind,
      );
      equal(present(action, 'the action').kind?.value, kind);
      ok(await workspace.applyEdit(present(action?.edit, 'an edit')), 'the edit was refused');
      equal(document.getText(), mended);
      await commands.executeCommand('undo');
      equal(document.getText(), broken);
      const said = await withAnswers({}, () => commands.executeCommand('sourceReview.fixAllProblems'));
      equal(
        said.map(({ text }) => text),
        ['3 of 4 problems fixed'],
      );
      equal(document.getText(), mended);
      await eventually(() => {
        equal(problemsOf(uri), []);
      });
    });

    test('a rule is switched off for the folder', async () => {
      const uri = await withProblems(broken, 3);
      const off = (await actionsOn(uri, 'unknown-key')).at(-1);
      const { command, arguments: given = [] } = present(off?.command, 'a command');
      try {
        await withAnswers({}, () => commands.executeCommand(command, ...(given as unknown[])));
        equal(setting('rules'), { 'unknown-key': 'off' });
        await eventually(() => {
          equal(problemsOf(uri).length, 2);
        });
      } finally {
        const section = workspace.getConfiguration('sourceReview', uri);
        await section.update('rules', undefined, ConfigurationTarget.WorkspaceFolder);
      }
    });

    test('the article is searched, and a path is chosen from a list', async () => {
      const text =
        'schema: source-review/1\nnotes:\n  - { quote: two boats, text: A }\nlinks:\n  - to: gone.txt # old\n';
      const uri = await withProblems(text, 2);
      const { document } = await show(uri);
      const [choose] = await actionsOn(uri, 'link-target-missing');
      await withAnswers({ pick: (items) => items.find(({ label }) => label === 'b.txt') }, () => runOf(choose));
      equal(document.getText(), text.replace('gone.txt', 'b.txt'));
      const [search] = await actionsOn(uri, 'anchor-not-found');
      await withAnswers({}, () => runOf(search));
      equal(window.activeTextEditor?.document.uri.path.endsWith('/a.txt'), true);
    });
  });
}

async function withProblems(sidecar: string, count: number): Promise<Uri> {
  const scratch = new Scratch();
  const uri = scratch.uri('a.txt.source-review.yaml');
  await scratch.indexed({ 'a.txt': article, 'b.txt': article, 'a.txt.source-review.yaml': sidecar });
  await eventually(() => {
    equal(problemsOf(uri).length, count);
  });
  await show(uri);
  return uri;
}

async function actionsOn(uri: Uri, rule: string): Promise<readonly CodeAction[]> {
  const diagnostic = diagnosticsOf(uri).find(({ code }) => typeof code === 'object' && code.value === rule);
  const { range } = present(diagnostic, rule);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, 'quickfix');
}

async function runOf(action: CodeAction | undefined): Promise<unknown> {
  const { command, arguments: given = [] } = present(action?.command, 'a command');
  return commands.executeCommand(command, ...(given as unknown[]));
}
