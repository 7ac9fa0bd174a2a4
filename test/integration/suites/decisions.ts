import { commands, type Position, Selection, type TextDocument, window, workspace, type WorkspaceEdit } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { type Answers, withAnswers } from '../support/dialogs';
import { cardOn, positionOf, problemsOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview, uriOf, writeFiles } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

const file = 'source-review.yaml';
const schema = 'schema: source-review-workspace/1\n';

/** Decisions about who is who, which commands write into the workspace file. */
export function decisionsSuite(): void {
  suite('decisions', () => {
    suiteSetup(async () => {
      await (await activeApi()).whenIndexed();
    });
    teardown(async () => {
      await cleanUp();
      await workspace.fs.delete(uriOf(file)).then(undefined, () => undefined);
      await eventually(async () => {
        equal((await folderReview()).recordText(file), undefined);
      });
    });

    test('the same as another: the file is made, the two are one, without a problem', async () => {
      const document = await cursorOn('Harbour Council');
      equal(await said({ pick: (items) => items.find(({ label }) => label === 'Tomas Keller') }, 'sameAs'), [
        'pick “Harbour Council” is the same as …',
        'status Harbour Council and Tomas Keller are the same: recorded in source-review.yaml',
      ]);
      equal(
        await written(),
        `${schema}entities:\n  tomas-keller:\n    name: Tomas Keller\n    type: person\n    aliases:\n      - "Harbour Council"\n`,
      );
      await cardSays(document, 'Harbour Council', /^\*\*Tomas Keller\*\*/);
      equal(problemsOf(uriOf(file)), []);
    });

    test('not the same: a spelling is told apart; a contradiction is a problem of both parties', async () => {
      const document = await cursorOn('Keller told');
      equal(await said({ pick: (items) => items.find(({ label }) => label === 'Tomas Keller') }, 'notSameAs'), [
        'pick “Keller” is not the same as …',
        'status Keller and Tomas Keller are not the same: recorded in source-review.yaml',
      ]);
      equal(await written(), `${schema}not-same:\n  - ["Keller", "Tomas Keller"]\n`);
      await cardSays(document, 'Keller told', /^\*\*Keller\*\*/);
      await writeFiles({
        [file]: `${schema}entities:\n  k: { name: Tomas Keller, type: person }\nsame:\n  keller: k\nnot-same:\n  - ["Keller", "Tomas Keller"]\n`,
      });
      await eventually(() => {
        equal(problemsOf(uriOf(file)), ['error decision-contradiction 6:15-6:29']);
      });
    });

    test('a decision against another one is refused, with the parties', async () => {
      await decided(`${schema}not-same:\n  - [Harbour Council, Tomas Keller]\n`);
      await cursorOn('Harbour Council');
      equal(await said({ pick: (items) => items.find(({ label }) => label === 'Tomas Keller') }, 'sameAs'), [
        'pick “Harbour Council” is the same as …',
        'warning source-review.yaml keeps "Harbour Council" and "Tomas Keller" apart. Take that back first.',
      ]);
    });

    test('a file with errors is left alone', async () => {
      const broken = 'schema: [\n';
      await decided(broken);
      await cursorOn('Harbour Council');
      match((await said({}, 'ignoreTerm')).join(), /^warning source-review\.yaml has errors/);
      equal(await written(), broken);
    });

    test('renamed by command and by the key of the editor; one step undoes it', async () => {
      await decided(`# ours\n${schema}`);
      const document = await cursorOn('Keller told');
      equal(await said({ type: () => 'Thomas Keller' }, 'renameEntity'), [
        'input Rename “Tomas Keller”',
        'status “Tomas Keller” is called Thomas Keller: recorded in source-review.yaml',
      ]);
      await cardSays(document, 'Keller told', /^\*\*Thomas Keller\*\* · person · 4 mentions/);
      await show(uriOf(file));
      await commands.executeCommand('undo');
      const editor = present(window.activeTextEditor, 'an editor');
      equal(editor.document.getText(), `# ours\n${schema}`);
      await editor.document.save();
      await cardSays(document, 'Keller told', /^\*\*Tomas Keller\*\*/);
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'Keller told'),
        'Thomas Keller',
      );
      equal(
        edit.entries().map(([uri]) => uri.toString()),
        [uriOf(file).toString()],
      );
      ok(await workspace.applyEdit(edit), 'the edit was not applied');
      await cardSays(document, 'Keller told', /^\*\*Thomas Keller\*\*/);
    });

    test('the name of somebody else is no new name', async () => {
      await cursorOn('Keller told');
      equal(await said({ type: () => 'Hanna Voss' }, 'renameEntity'), [
        'input Rename “Tomas Keller”',
        'error “Hanna Voss” is another name in these articles. Same As makes the two one.',
      ]);
    });

    test('an ignored term loses its highlight in every article', async () => {
      const document = await cursorOn('Harbour Council');
      equal(await said({}, 'ignoreTerm'), ['status “Harbour Council” is ignored: recorded in source-review.yaml']);
      equal(await written(), `${schema}ignore:\n  - "Harbour Council"\n`);
      await eventually(async () => {
        equal(await cardOn(document, 'Harbour Council'), undefined);
      });
    });

    test('an explanation lists what is known, and a line leads to its place', async () => {
      await cursorOn('Keller told');
      const lines: string[] = [];
      const answers: Answers = {
        pick: (items) => {
          lines.push(...items.map(({ label }) => label));
          return items.find(
            ({ label }) => label === '“Transport Minister”' || label.startsWith('“Transport Minister” ('),
          );
        },
      };
      equal(await said(answers, 'explainEntity'), ['pick Tomas Keller · person · 4 mentions in 2 articles']);
      for (const line of ['Written as', 'Tomas Keller 2×', 'Keller 2×', 'Called'])
        ok(lines.includes(line), lines.join());
      const editor = present(window.activeTextEditor, 'an editor');
      equal(editor.document.getText(editor.selection), 'Transport Minister');
    });

    test('a pair that may be one is answered, skipped, and the answers taken back', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'a.txt': 'Minister Bela Varga spoke. Bela Varga left.\n',
        'b.txt': 'Minister Henrik Varga spoke in London.\n',
        'c.txt': 'Mr Varga said on Monday that the minister was wrong.\n',
      });
      const review = await folderReview();
      equal(review.possibleMatches.map(({ entities }) => entities.join(' ')).sort(), [
        'bela-varga varga',
        'henrik-varga varga',
      ]);
      await commands.executeCommand('sourceReview.matches.focus');
      equal(await said({}, 'matchSkip'), []);
      equal(await said({}, 'matchUndo'), []);
      equal((await said({}, 'matchUndo')).slice(0, 1), ['information There is no answer to take back.']);
      await eventually(async () => {
        const all = await said({}, 'matchNotSame');
        match(all.join(), /^status .*Varga.* are not the same: recorded in source-review\.yaml$/);
      });
      match(await written(), /not-same:\n {2}- \["/);
      const answered = await written();
      const inEditor = async (): Promise<string> => (await workspace.openTextDocument(uriOf(file))).getText();
      await writeFiles({ [file]: `${answered}# mine\n` });
      await eventually(async () => {
        equal(await inEditor(), `${answered}# mine\n`);
      });
      const refused = ['warning source-review.yaml was changed since. Undo your decision there.'];
      equal(await said({}, 'matchUndo'), refused);
      // It can still be taken back when the change is.
      await writeFiles({ [file]: answered });
      await eventually(async () => {
        equal(await inEditor(), answered);
      });
      equal(await said({}, 'matchUndo'), ['status The answer was taken back in source-review.yaml']);
    });

    test('where there is no name, commands say so', async () => {
      const { document } = await show(uriOf('articles/bridge.txt'));
      present(window.activeTextEditor, 'an editor').selection = at(positionOf(document, 'told'));
      equal(await said({}, 'ignoreTerm'), [
        'information Put the cursor on a name or date of an article, or select words.',
      ]);
      for (const [command, title] of [
        ['sameAs', 'Same As'],
        ['notSameAs', 'Not the Same As'],
        ['renameEntity', 'Rename Entity'],
        ['explainEntity', 'Explain This Entity'],
      ] as const) {
        equal(await said({}, command), [`pick ${title}`]);
      }
    });

    test('an article outside of all folders has no decisions', async () => {
      const document = await workspace.openTextDocument({
        language: 'source-article',
        content: 'Mayor Petra Lindqvist left.',
      });
      await window.showTextDocument(document);
      present(window.activeTextEditor, 'an editor').selection = at(positionOf(document, 'Petra'));
      match((await said({}, 'renameEntity')).join(), /^information This article is in no open folder/);
    });

    test('a link of a card or a line of a view names the two', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': 'Mayor Petra Lindqvist met Minister Ines Dahl.\n' });
      const argument = {
        folder: present(workspace.workspaceFolders?.[0], 'the folder').uri.toString(),
        entity: 'petra-lindqvist',
        other: 'ines-dahl',
      };
      equal(await said({}, 'notSameAs', argument), [
        'status Petra Lindqvist and Ines Dahl are not the same: recorded in source-review.yaml',
      ]);
      equal(await said({}, 'sameAs', { ...argument, entity: 'nobody' }), [
        'information This name is not mentioned any more.',
      ]);
    });
  });
}

async function cursorOn(words: string): Promise<TextDocument> {
  const editor = await show(uriOf('articles/bridge.txt'));
  editor.selection = at(positionOf(editor.document, words));
  return editor.document;
}

/** Another program writes the workspace file, and it is taken over. */
async function decided(text: string): Promise<void> {
  await writeFiles({ [file]: text });
  await eventually(async () => {
    equal((await folderReview()).recordText(file), text);
  });
}

function at(position: Position): Selection {
  return new Selection(position, position);
}

/** What a command says, each as kind and text. */
async function said(answers: Answers, command: string, argument?: unknown): Promise<readonly string[]> {
  const all = await withAnswers(answers, () => commands.executeCommand(`sourceReview.${command}`, argument));
  return all.map(({ kind, text }) => `${kind} ${text}`);
}

async function written(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uriOf(file)));
}

async function cardSays(document: TextDocument, words: string, text: RegExp): Promise<void> {
  await eventually(async () => {
    match(present(await cardOn(document, words), 'the card'), text);
  });
}
