import { commands, type MarkdownString, Position, Range, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, match, noMatch, ok, present } from '../support/assertions';
import { cardOn, commandsIn, hoversAt, positionOf, readable, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';

/** Cards of names and dates. */
export function hoverSuite(): void {
  suite('hover', () => {
    suiteSetup(async () => {
      await (await activeApi()).whenIndexed();
    });
    teardown(cleanUp);

    test('the card of a name tells what all articles say of it', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      equal(readable(present(await cardOn(document, 'Keller told'), 'the card')), [
        'Tomas Keller · person · 4 mentions in 2 of 4 articles in this collection',
        'This mention “Keller”: surname of Tomas Keller in this article',
        'Written as [Keller] 2×, [Tomas Keller] 2×',
        'Called [“Transport Minister”] (Friday 8 March 2024)',
        'Often with [Harbour Council], [Velmora]',
        '- [closure] — Tomas Keller said in London on 5 March 2024 that the bridge would close for two weeks.',
        '[Not the same …] · [Same as …] · [All mentions] · [Explain]',
      ]);
    });

    test('the card of a date tells its value and what it was counted from', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      equal(readable(present(await cardOn(document, 'Thursday'), 'the card')), [
        'Thursday 7 March 2024 · date · 2024-03-07',
        'Counted from the publication date, Friday 8 March 2024: the Thursday on or before publication (implied)',
        'Or Thursday 14 March 2024: the Thursday after publication',
        'Near this date in other articles',
        '- Tuesday 5 March 2024 · [closure] — Tomas Keller said in London on 5 March 2024 that the bridge would close for two weeks.',
        '[Record this date] · [Count from another date]',
      ]);
    });

    test('the card of a date that can not be resolved offers to set the publication date', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'articles/a.txt': 'Ferry\n\nThe ferry leaves on Friday.\n' });
      const document = await workspace.openTextDocument(scratch.uri('articles/a.txt'));
      const card = present(await cardOn(document, 'Friday'), 'the card');
      equal(readable(card), [
        '“Friday” · date, no exact value',
        'The article’s publication date is not known. [Set publication date]',
        '[Count from another date]',
      ]);
      const uri = scratch.uri('articles/a.txt').toString();
      equal(commandsIn(card), [
        { command: 'sourceReview.setPublicationDate', argument: { uri } },
        {
          command: 'sourceReview.countFromAnotherDate',
          argument: { uri, offset: document.getText().indexOf('Friday') },
        },
      ]);
    });

    test('there is no card beside names and dates, nor in files that are no articles', async () => {
      const article = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      equal(await cardOn(article, 'opens'), undefined);
      const other = await workspace.openTextDocument(uriOf('requirements.txt'));
      equal(await hoversAt(other.uri, new Position(0, 1)), []);
    });

    test('every link of a card lands on the exact words', async () => {
      const document = await workspace.openTextDocument(uriOf('articles/ferry.txt'));
      const links = commandsIn(present(await cardOn(document, 'Hanna Voss'), 'the card')).filter(
        ({ command }) => command === 'sourceReview.openPlace',
      );
      ok(links.length >= 2, 'the card has no links');
      for (const { command, argument } of links) {
        await commands.executeCommand(command, argument);
        const editor = present(window.activeTextEditor, 'an editor');
        match(editor.document.getText(editor.selection), /^(Hanna Voss|mayor of Velmora|Mayor)$/);
      }
    });

    test('what an article says is shown as text, whatever it is', async () => {
      const scratch = new Scratch();
      const hostile =
        '[x](command:workbench.action.quit) ![p](https://evil.example/p.png) <img src=x onerror=alert(1)> `c` **b** www.evil.example &lt;';
      await scratch.indexed({
        'articles/a](command:evil).txt': `Ferry\n\nMayor Petra Lindqvist said: ${hostile}\n`,
        'articles/b.txt': 'Ferry\n\nPetra Lindqvist spoke.\n',
      });
      const document = await workspace.openTextDocument(scratch.uri('articles/b.txt'));
      const at = positionOf(document, 'Petra Lindqvist');
      const markdown: MarkdownString = present((await hoversAt(document.uri, at))[0], 'the card');
      equal(markdown.isTrusted, {
        enabledCommands: [
          'sourceReview.openPlace',
          'sourceReview.findAllMentions',
          'sourceReview.sameAs',
          'sourceReview.notSameAs',
          'sourceReview.explainEntity',
          'sourceReview.setPublicationDate',
          'sourceReview.recordDate',
          'sourceReview.countFromAnotherDate',
          'sourceReview.resumeIndexing',
        ],
      });
      ok(markdown.supportHtml !== true, 'HTML is rendered');
      ok(markdown.supportThemeIcons !== true, 'icons are rendered');
      match(readable(markdown.value).join('\n'), /\[x\]\(command:workbench\.action\.quit\) !\[p\]\(https:/);
      noMatch(markdown.value, /(?<!\\)[<!&]|(?<!\\)(?:https?:|www\.)/);
      for (const { command } of commandsIn(markdown.value))
        match(command, /^sourceReview\.(openPlace|findAllMentions|sameAs|notSameAs|explainEntity)$/);
    });

    test('a card shows the text as it is now, without saving', async () => {
      const editor = await show(uriOf('articles/ferry.txt'));
      const edit = new WorkspaceEdit();
      edit.insert(editor.document.uri, new Position(1, 0), 'Petra Lindqvist met Hanna Voss.\n');
      await workspace.applyEdit(edit);
      match(present(await cardOn(editor.document, 'Petra'), 'the card'), /^\*\*Petra Lindqvist\*\*/);
      const deletion = new WorkspaceEdit();
      deletion.delete(editor.document.uri, new Range(1, 0, 2, 0));
      await workspace.applyEdit(deletion);
      equal(await cardOn(editor.document, 'Ferry'), undefined);
    });

    test('a card does not wait for the index', async () => {
      const scratch = new Scratch();
      const filler = 'Mayor Petra Lindqvist met Tomas Keller in London on 5 March 2024.\n\n'.repeat(120);
      const names = Array.from({ length: 150 }, (_, index) => `articles/${index}.txt`);
      await scratch.write(Object.fromEntries(names.map((name) => [name, filler])));
      const document = await workspace.openTextDocument(uriOf('articles/bridge.txt'));
      let rebuilt = false;
      const rebuilding = Promise.resolve(commands.executeCommand('sourceReview.rebuildIndex')).then(() => {
        rebuilt = true;
      });
      await eventually(async () => {
        const card = present(await cardOn(document, 'Tomas Keller'), 'the card');
        ok(!rebuilt, 'no card was given while the index was being built');
        match(card, /Indexing\\: \d+ of \d+ files\*$/);
      });
      await rebuilding;
      await eventually(async () => {
        noMatch(present(await cardOn(document, 'Tomas Keller'), 'the card'), /Indexing/);
      });
    });
  });
}
