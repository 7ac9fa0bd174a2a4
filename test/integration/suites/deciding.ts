import { type CodeAction, commands, Position, Selection, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, match, ok } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { positionOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { cleanUp, Scratch } from '../support/scratch';

const article =
  'Ferry news\n\nMayor Petra Lindqvist said on 3 May 2021 that Lindqvist Lines has no ferry. Petra Lindqvist left.\n';
const sidecar = 'a.txt.source-review.yaml';
const accepted = `entities:
  petra-lindqvist:
    name: Petra Lindqvist
    type: person
    mentions:
      - "Petra Lindqvist"
`;

const run = (command: string, argument?: unknown): PromiseLike<unknown> =>
  commands.executeCommand(`sourceReview.${command}`, argument);

/** Deciding on what was found: one by one, from the palette and by code actions. */
export function decidingSuite(): void {
  suite('deciding on suggestions', () => {
    teardown(cleanUp);

    test('a name under the cursor is recorded, and the sidecar is made for it', async () => {
      const scratch = await shownAt('Petra');
      const said = await withAnswers({}, () => run('acceptSuggestion'));
      match(said.map(({ text }) => text).join(), /“Petra Lindqvist” recorded/);
      ok((await textOf(scratch)).includes(accepted), await textOf(scratch));
    });

    test('once recorded it is no suggestion any more', async () => {
      await shownAt('Petra', `schema: source-review/1\n${accepted}`);
      const said = await withAnswers({}, () => run('acceptSuggestion'));
      equal(
        said.map(({ text }) => text),
        ['There is no suggestion here that is not decided.'],
      );
    });

    test('a date that is accepted right after the sidecar was changed counts from what that says now', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'a.txt': 'Ferry news\n\nKALVO, March 8, 2024 (Coast News) - The ferry left on Thursday.\n',
        [sidecar]: 'schema: source-review/1\n',
      });
      const record = await workspace.openTextDocument(scratch.uri(sidecar));
      const edit = new WorkspaceEdit();
      edit.insert(record.uri, new Position(1, 0), 'article:\n  published: "2024-03-08"\n');
      const { document } = await show(scratch.uri('a.txt'));
      ok(await workspace.applyEdit(edit), 'the edit was refused');
      await withAnswers({}, () =>
        run('acceptSuggestion', { uri: document.uri.toString(), offset: document.getText().indexOf('Thursday') }),
      );
      match(record.getText(), /quote: "Thursday"\n {4}value: "2024-03-07"\n {4}basis: published\n/);
    });

    test('a term is ignored in this article', async () => {
      const scratch = await shownAt('Lindqvist Lines', 'schema: source-review/1\n');
      await withAnswers({}, () => run('ignoreSuggestion'));
      equal(await textOf(scratch), 'schema: source-review/1\nignore:\n  - "Lindqvist Lines"\n');
    });

    test('code actions accept a name, all of its entity, or ignore it', async () => {
      const scratch = await shownAt('Petra', 'schema: source-review/1\n');
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const at = positionOf(document, 'Petra');
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new Selection(at, at),
      );
      const titles = actions.map(({ title }) => title);
      for (const title of [
        'Accept “Petra Lindqvist” as Petra Lindqvist',
        'Accept all of Petra Lindqvist in this article',
        'Ignore “Petra Lindqvist” in this article',
      ])
        ok(titles.includes(title), titles.join('; '));
      const all = actions.find(({ title }) => title.startsWith('Accept all'))?.command;
      await withAnswers({}, () =>
        commands.executeCommand(all?.command ?? '', ...((all?.arguments ?? []) as unknown[])),
      );
      equal(await textOf(scratch), `schema: source-review/1\n${accepted}`);
    });

    test('a round goes through all suggestions; decisions can be taken back', async () => {
      const before = 'schema: source-review/1\n';
      const scratch = await shownAt('Ferry', before);
      await withAnswers({}, async () => {
        await run('decideSuggestions');
        equal(selected(), 'Petra Lindqvist');
        await run('acceptAndGoOn');
        equal(selected(), '3 May 2021');
        await run('skipSuggestion');
        equal(selected(), 'Lindqvist Lines');
        await run('ignoreAndGoOn');
        equal(await textOf(scratch), `${before}${accepted}ignore:\n  - "Lindqvist Lines"\n`);
        await run('takeBackDecision');
        equal(await textOf(scratch), before + accepted);
        await run('takeBackDecision');
        equal(await textOf(scratch), before);
        await run('endDeciding');
      });
    });

    test('what was skipped is gone back to', async () => {
      await shownAt('Ferry', 'schema: source-review/1\n');
      await withAnswers({}, async () => {
        await run('decideSuggestions');
        await run('skipSuggestion');
        equal(selected(), '3 May 2021');
        await run('previousSuggestion');
        equal(selected(), 'Petra Lindqvist');
        await run('endDeciding');
      });
    });

    test('keys that come at once are taken one after the other, also while the sidecar is being made', async () => {
      const scratch = await shownAt('Ferry');
      const said = await withAnswers({}, async () => {
        await run('decideSuggestions');
        await Promise.all([run('acceptAndGoOn'), run('skipSuggestion'), run('ignoreAndGoOn')]);
        await run('endDeciding');
      });
      equal(
        said.filter(({ kind }) => kind === 'warning'),
        [],
      );
      const text = await textOf(scratch);
      ok(text.includes(accepted) && text.endsWith('ignore:\n  - "Lindqvist Lines"\n'), text);
    });

    test('a round that was ended while a decision was being written stays ended', async () => {
      const scratch = await shownAt('Ferry', 'schema: source-review/1\n');
      await withAnswers({}, async () => {
        await run('decideSuggestions');
        const accepting = run('acceptAndGoOn');
        await nextTurn();
        await Promise.all([accepting, run('endDeciding')]);
      });
      equal(selected(), 'Petra Lindqvist');
      equal(await textOf(scratch), `schema: source-review/1\n${accepted}`);
    });

    test('the last decision ends a round and leads to the status', async () => {
      const scratch = await shownAt('Ferry', `schema: source-review/1\n${accepted}ignore:\n  - Lindqvist Lines\n`);
      const said = await withAnswers(
        { button: 'Set Review Status', pick: (items) => items.find(({ label }) => label === 'Reviewed') },
        async () => {
          await run('decideSuggestions');
          equal(selected(), '3 May 2021');
          await run('acceptAndGoOn');
        },
      );
      ok(
        said.some(({ text }) => text === 'Everything found in a.txt is decided.'),
        JSON.stringify(said),
      );
      match(await textOf(scratch), /review:\n {2}status: reviewed\n {2}date: "\d{4}-\d\d-\d\d"\n/);
      match(await textOf(scratch), /dates:\n {2}- quote: "3 May 2021"\n {4}value: "2021-05-03"\n/);
    });

    test('a sidecar that was made by a decision is gone when it is taken back', async () => {
      const scratch = await shownAt('Ferry');
      await withAnswers({}, async () => {
        await run('decideSuggestions');
        await run('acceptAndGoOn');
        await workspace.fs.stat(scratch.uri(sidecar));
        await run('takeBackDecision');
        await run('endDeciding');
      });
      await eventually(async () => {
        const names = (await workspace.fs.readDirectory(scratch.uri('.'))).map(([name]) => name);
        equal(names, ['a.txt']);
      });
    });

    test('a decision is not taken back over later changes', async () => {
      const scratch = await shownAt('Ferry', 'schema: source-review/1\n');
      const said = await withAnswers({}, async () => {
        await run('decideSuggestions');
        await run('acceptAndGoOn');
        await scratch.indexed({ [sidecar]: `schema: source-review/1\n${accepted}# mine\n` });
        await eventually(async () => {
          ok((await textOf(scratch)).endsWith('# mine\n'), 'the editor has the old text');
        });
        await run('takeBackDecision');
        await run('endDeciding');
      });
      ok(
        said.some(({ text }) => text.includes('was changed since')),
        JSON.stringify(said),
      );
      ok((await textOf(scratch)).endsWith('# mine\n'), 'the change is lost');
    });

    test('selected words become a claim with its speaker, and a note', async () => {
      const before = `schema: source-review/1\n${accepted}`;
      const scratch = await shownAt('Lindqvist Lines has no ferry', before);
      select('Lindqvist Lines has no ferry');
      await withAnswers({ type: () => 'There is no ferry.' }, () => run('addClaim'));
      const claim = `claims:
  - quote: "Lindqvist Lines has no ferry"
    text: There is no ferry.
    speaker: petra-lindqvist
    verdict: unchecked
`;
      equal(await textOf(scratch), before + claim);
      select('3 May 2021');
      await withAnswers(
        { pick: (items) => items.find(({ label }) => label === 'Question'), type: () => 'Which: one?' },
        () => run('addNote'),
      );
      match(await textOf(scratch), /notes:\n {2}- quote: "3 May 2021"\n {4}kind: question\n {4}text: "Which: one\?"\n/);
    });
  });
}

/** Selects words of the article that is shown. */
function select(words: string): void {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const start = positionOf(editor.document, words);
  editor.selection = new Selection(start, start.translate(0, words.length));
}

/** Shows an article, with a sidecar if one is given, with the cursor on some words. */
async function shownAt(words: string, record?: string): Promise<Scratch> {
  const scratch = new Scratch();
  await scratch.indexed({ 'a.txt': article, ...(record === undefined ? {} : { [sidecar]: record }) });
  const editor = await show(scratch.uri('a.txt'));
  const at = positionOf(editor.document, words);
  editor.selection = new Selection(at, at);
  return scratch;
}

const textOf = async (scratch: Scratch): Promise<string> =>
  (await workspace.openTextDocument(scratch.uri(sidecar))).getText();

/** Another key is never pressed in the same turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function selected(): string {
  const editor = window.activeTextEditor;
  return editor?.document.getText(editor.selection) ?? '';
}
