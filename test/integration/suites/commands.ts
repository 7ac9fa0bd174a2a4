import {
  type CodeAction,
  commands,
  type Location,
  Selection,
  type Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { cardOn, hoversAt, positionOf, problemsOf, readable, show, tokensOf } from '../support/editor';
import { type Said, withAnswers } from '../support/dialogs';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview, uriOf } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';
import { setting, withSetting } from '../support/settings';

const article =
  'Ferry news\n\nMayor Petra Lindqvist said on Friday that Lindqvist Lines has no ferry. Petra Lindqvist left.\n';
const recorded = `schema: source-review/1
article:
  title: Ferry news
`;

const run = (command: string, argument?: unknown): PromiseLike<unknown> =>
  commands.executeCommand(`sourceReview.${command}`, argument);

/** Every command: what it does, and its answer where it does not apply. */
export function commandsSuite(): void {
  suite('commands', () => {
    teardown(cleanUp);

    test('all are registered', async () => {
      // VS Code adds commands of its own for each view.
      const all = (await commands.getCommands(true)).filter((id) => /^sourceReview\.\w+$/.test(id));
      equal(all.sort(), [
        'sourceReview.acceptAllOfEntity',
        'sourceReview.acceptAndGoOn',
        'sourceReview.acceptSuggestion',
        'sourceReview.addClaim',
        'sourceReview.addNote',
        'sourceReview.annotateSelection',
        'sourceReview.clearEntityFilter',
        'sourceReview.clearTimelineFilter',
        'sourceReview.copySchemas',
        'sourceReview.countFromAnotherDate',
        'sourceReview.createSidecar',
        'sourceReview.decideSuggestions',
        'sourceReview.endDeciding',
        'sourceReview.explainEntity',
        'sourceReview.explainName',
        'sourceReview.filterEntities',
        'sourceReview.filterTimeline',
        'sourceReview.findAllMentions',
        'sourceReview.fixAllProblems',
        'sourceReview.ignoreAndGoOn',
        'sourceReview.ignoreSuggestion',
        'sourceReview.ignoreTerm',
        'sourceReview.matchNotSame',
        'sourceReview.matchSame',
        'sourceReview.matchSkip',
        'sourceReview.matchUndo',
        'sourceReview.nextMention',
        'sourceReview.notSameAs',
        'sourceReview.openPlace',
        'sourceReview.previousMention',
        'sourceReview.previousSuggestion',
        'sourceReview.rebuildIndex',
        'sourceReview.recordDate',
        'sourceReview.renameEntity',
        'sourceReview.resumeIndexing',
        'sourceReview.sameAs',
        'sourceReview.setPublicationDate',
        'sourceReview.setReviewStatus',
        'sourceReview.setUpFolder',
        'sourceReview.showLog',
        'sourceReview.showOnTimeline',
        'sourceReview.skipSuggestion',
        'sourceReview.sortEntitiesByArticles',
        'sourceReview.sortEntitiesByMentions',
        'sourceReview.stopIndexing',
        'sourceReview.takeBackDecision',
        'sourceReview.takeFixAction',
        'sourceReview.toggleHighlights',
      ]);
    });

    suite('create sidecar', () => {
      test('writes what the article itself says and opens it beside the article', async () => {
        const scratch = await withArticle();
        await show(scratch.uri('a.txt'));
        equal(await withAnswers({}, () => run('createSidecar')), [status('Created a.txt.source-review.yaml')]);
        const editor = present(window.activeTextEditor, 'an editor');
        equal(editor.document.uri.toString(), scratch.uri('a.txt.source-review.yaml').toString());
        equal(editor.viewColumn, 2 satisfies ViewColumn);
        const sidecar = await saved(scratch.uri('a.txt.source-review.yaml'));
        match(sidecar, /^schema: source-review\/1\n\narticle:\n {2}title: "Ferry news"\n/);
        await eventually(async () => {
          equal((await folderReview()).sidecarOf(scratch.at('a.txt')), scratch.at('a.txt.source-review.yaml'));
        });
        // The article says "on Friday", and nobody knows of which week.
        await eventually(() => {
          equal(problemsOf(editor.document.uri), ['information published-missing 2:0-2:7']);
        });
      });

      test('opens the one that is there and says so; on a sidecar it means its article', async () => {
        const scratch = await withArticle({ 'a.txt.source-review.yaml': recorded });
        await show(scratch.uri('a.txt'));
        const already = status('This article has a sidecar already: a.txt.source-review.yaml');
        equal(await withAnswers({}, () => run('createSidecar')), [already]);
        equal(window.activeTextEditor?.document.uri.toString(), scratch.uri('a.txt.source-review.yaml').toString());
        equal(await withAnswers({}, () => run('createSidecar')), [already]);
        equal(await saved(scratch.uri('a.txt.source-review.yaml')), recorded);
      });

      test('takes the file that a menu gives it', async () => {
        const scratch = await withArticle();
        equal(await withAnswers({}, () => run('createSidecar', scratch.uri('a.txt'))), [
          status('Created a.txt.source-review.yaml'),
        ]);
      });

      test('says why it does not apply', async () => {
        equal(await withAnswers({}, () => run('createSidecar')), [information('Open an article first.')]);
        await show(uriOf('requirements.txt'));
        equal(await withAnswers({}, () => run('createSidecar')), [
          information(
            'requirements.txt is not an article. Articles are the files of the setting sourceReview.files.include.',
          ),
        ]);
        await workspace
          .openTextDocument({ language: 'source-article', content: article })
          .then(window.showTextDocument);
        match(text(await withAnswers({}, () => run('createSidecar'))), /is in no open folder/);
      });
    });

    suite('annotate selection', () => {
      test('records the name under the cursor as the entity that it was recognised as', async () => {
        const scratch = await withArticle({ 'a.txt.source-review.yaml': recorded });
        await select(scratch.uri('a.txt'), 'Petra Lindqvist', 1, 0);
        const said = await withAnswers(
          { pick: (items) => items.find(({ label }) => label === 'Petra Lindqvist') },
          () => run('annotateSelection'),
        );
        equal(said, [
          { kind: 'pick', text: 'Annotate “Petra Lindqvist”' },
          status('“Petra Lindqvist” recorded as petra-lindqvist in a.txt.source-review.yaml'),
        ]);
        const sidecar = await saved(scratch.uri('a.txt.source-review.yaml'));
        match(sidecar, /entities:\n {2}petra-lindqvist:\n {4}name: Petra Lindqvist\n {4}type: person\n {4}mentions:\n/);
        await eventually(async () => {
          const document = await workspace.openTextDocument(scratch.uri('a.txt'));
          match(present(await cardOn(document, 'Petra'), 'the card'), /recorded/);
        });
        // The article has a relative date.
        equal(problemsOf(scratch.uri('a.txt.source-review.yaml')), ['information published-missing 1:0-1:7']);
      });

      test('one step undoes it', async () => {
        const scratch = await withArticle({ 'a.txt.source-review.yaml': recorded });
        await select(scratch.uri('a.txt'), 'Petra Lindqvist');
        await withAnswers({ pick: (items) => items.find(({ label }) => label === 'Petra Lindqvist') }, () =>
          run('annotateSelection'),
        );
        const { document } = await show(scratch.uri('a.txt.source-review.yaml'));
        match(document.getText(), /petra-lindqvist/);
        await commands.executeCommand('undo');
        equal(document.getText(), recorded);
      });

      test('records selected words as a new entity, in a new sidecar', async () => {
        const scratch = await withArticle();
        await select(scratch.uri('a.txt'), 'Lindqvist Lines');
        const ids: string[] = [];
        await withAnswers(
          {
            pick: (items) => items.find(({ label }) => label.endsWith('Organization')),
            type: ({ value = '' }) => {
              ids.push(value);
              return `${value}-s`;
            },
          },
          () => run('annotateSelection'),
        );
        equal(ids, ['lindqvist-lines-2']);
        const sidecar = await saved(scratch.uri('a.txt.source-review.yaml'));
        match(sidecar, /^ {2}lindqvist-lines-2-s:\n {4}name: Lindqvist Lines\n {4}type: organization\n/m);
        await eventually(async () => {
          equal((await folderReview()).entity('lindqvist-lines-2-s')?.recorded, true);
        });
      });

      test('does not take an id that can not be one', async () => {
        const scratch = await withArticle();
        await select(scratch.uri('a.txt'), 'Lindqvist Lines');
        const said = await withAnswers(
          { pick: (items) => items.find(({ label }) => label.endsWith('Organization')), type: () => 'The Lines' },
          () => run('annotateSelection'),
        );
        equal(said.at(-1), { kind: 'error', text: 'Ids use a–z, 0–9, “.”, “-” and “_”.' });
        equal(await exists(scratch.uri('a.txt.source-review.yaml')), false);
      });

      test('leaves a sidecar that can not be read as it is', async () => {
        const broken = `${recorded}entities: [\n`;
        const scratch = await withArticle({ 'a.txt.source-review.yaml': broken });
        await select(scratch.uri('a.txt'), 'Petra Lindqvist');
        const said = await withAnswers(
          { pick: (items) => items.find(({ label }) => label === 'Petra Lindqvist') },
          () => run('annotateSelection'),
        );
        equal(said.at(-1)?.kind, 'warning');
        equal(await saved(scratch.uri('a.txt.source-review.yaml')), broken);
      });

      test('says why it does not apply', async () => {
        equal(await withAnswers({}, () => run('annotateSelection')), [
          information('Open an article and select the words to annotate.'),
        ]);
        const scratch = await withArticle();
        await select(scratch.uri('a.txt'), 'no ferry', 1, 0);
        equal(await withAnswers({}, () => run('annotateSelection')), [
          information('Select the words to annotate, or put the cursor on a name.'),
        ]);
      });
    });

    suite('set publication date', () => {
      test('writes the date, and relative dates are counted from it', async () => {
        const scratch = await withArticle();
        const { document } = await show(scratch.uri('a.txt'));
        const said = await withAnswers({ type: () => '2024-03-06' }, () => run('setPublicationDate'));
        equal(said, [
          { kind: 'input', text: 'Publication Date of a.txt' },
          status('Publication date recorded: Wednesday 6 March 2024'),
        ]);
        match(await saved(scratch.uri('a.txt.source-review.yaml')), /^ {2}published: "?2024-03-06"?$/m);
        await eventually(async () => {
          match(present(await cardOn(document, 'Friday'), 'the card'), /1 March 2024/);
        });
      });

      test('offers the days that the article speaks of, with what speaks for each', async () => {
        const scratch = new Scratch();
        await scratch.indexed({ 'a.txt': 'Ferry news\n\nIt sank on Thursday, Jan. 9, and was built on 3 May 1998.\n' });
        const { document } = await show(scratch.uri('a.txt'));
        const offered: string[] = [];
        const said = await withAnswers(
          {
            pick: (items) => {
              offered.push(...items.map(({ label, description }) => `${label}: ${description ?? ''}`));
              return items.find(({ label }) => label.includes('2020'));
            },
          },
          () => run('setPublicationDate'),
        );
        ok(
          offered.includes('Thursday 9 January 2020: perhaps: “Thursday, Jan. 9” was in this year'),
          offered.join('; '),
        );
        ok(
          offered.some((label) => label.startsWith('Sunday 3 May 1998: perhaps: the latest day')),
          offered.join('; '),
        );
        equal(said.at(-1), status('Publication date recorded: Thursday 9 January 2020'));
        await eventually(async () => {
          match(present(await cardOn(document, 'Jan. 9'), 'the card'), /9 January 2020/);
        });
      });

      test('asks for another day where none of those offered is it', async () => {
        const scratch = new Scratch();
        await scratch.indexed({
          'a.txt': 'Ferry news\n\nPublished March 8, 2024\n\nIt sank on Thursday off the coast.\n',
        });
        const { document } = await show(scratch.uri('a.txt'));
        match(present(await cardOn(document, 'Thursday'), 'the card'), /7 March 2024[^]*the article says/);
        const said = await withAnswers({ pick: (items) => items.at(-1), type: () => '2024-03-20' }, () =>
          run('setPublicationDate'),
        );
        equal(
          said.map(({ kind }) => kind),
          ['pick', 'input', 'status'],
        );
        await eventually(async () => {
          match(present(await cardOn(document, 'Thursday'), 'the card'), /14 March 2024/);
        });
      });

      test('shows the date that is recorded and replaces it', async () => {
        const scratch = await withArticle({ 'a.txt.source-review.yaml': `${recorded}  published: "2024-03"\n` });
        await show(scratch.uri('a.txt'));
        const shown: unknown[] = [];
        await withAnswers(
          {
            type: ({ value }) => {
              shown.push(value);
              return '2024-03-06~';
            },
          },
          () => run('setPublicationDate'),
        );
        equal(shown, ['2024-03']);
        equal(await saved(scratch.uri('a.txt.source-review.yaml')), `${recorded}  published: "2024-03-06~"\n`);
      });

      test('takes no date that is none, and no length of time', async () => {
        const scratch = await withArticle();
        await show(scratch.uri('a.txt'));
        for (const [typed, answer] of [
          ['6 March', /date/i],
          ['2024-02-30', /February 2024 has no day 30/],
          ['P3D', /This is a duration, not a date\./],
        ] as const) {
          const said = await withAnswers({ type: () => typed }, () => run('setPublicationDate'));
          equal(
            said.map(({ kind }) => kind),
            ['input', 'error'],
            typed,
          );
          match(text(said), answer);
        }
        equal(await exists(scratch.uri('a.txt.source-review.yaml')), false);
      });

      test('says why it does not apply', async () => {
        equal(await withAnswers({}, () => run('setPublicationDate')), [information('Open an article first.')]);
      });
    });

    suite('record this date', () => {
      const dated = 'Ferry news\n\nPublished March 8, 2024\n\nIt sank on Thursday. On 3 May 2023 it had been sold.\n';

      test('records what the date under the cursor means, and from what it was counted', async () => {
        const scratch = new Scratch();
        await scratch.indexed({ 'a.txt': dated });
        await select(scratch.uri('a.txt'), 'Thursday', 1, 0);
        const said = await withAnswers({ pick: (items) => items[0] }, () => run('recordDate'));
        equal(said.at(-1), status('“Thursday” recorded as Thursday 7 March 2024 in a.txt.source-review.yaml'));
        match(
          await saved(scratch.uri('a.txt.source-review.yaml')),
          /\ndates:\n {2}- quote: "Thursday"\n {4}value: "2024-03-07"\n {4}basis: "?2024-03-08"?\n/,
        );
        equal(problemsOf(scratch.uri('a.txt.source-review.yaml')), []);
      });

      test('counts it from another date of the article, and records both', async () => {
        const scratch = new Scratch();
        await scratch.indexed({ 'a.txt': dated });
        await select(scratch.uri('a.txt'), 'Thursday', 1, 0);
        await withAnswers({ pick: (items) => items.find(({ label }) => label.includes('2023')) }, () =>
          run('countFromAnotherDate'),
        );
        match(await saved(scratch.uri('a.txt.source-review.yaml')), /value: "2023-04-27"\n {4}basis: "?2023-05-03"?\n/);
      });

      test('is offered at the date, and says why it does not apply elsewhere', async () => {
        const scratch = new Scratch();
        await scratch.indexed({ 'a.txt': dated });
        const { document, selection } = await select(scratch.uri('a.txt'), 'Thursday', 1, 0);
        const actions = await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          selection,
        );
        equal(
          actions.map(({ title }) => title),
          [
            'Accept “Thursday”',
            'Ignore “Thursday” in this article',
            'Record “Thursday” in the sidecar',
            'Count “Thursday” from another date',
          ],
        );
        await select(scratch.uri('a.txt'), 'sank', 1, 0);
        for (const command of ['recordDate', 'countFromAnotherDate'])
          equal(await withAnswers({}, () => run(command)), [
            information('Open an article and put the cursor on a date.'),
          ]);
        equal(await exists(scratch.uri('a.txt.source-review.yaml')), false);
      });
    });

    suite('find all mentions', () => {
      test('lists every mention of the name under the cursor, in all articles', async () => {
        await indexed();
        const editor = await select(uriOf('articles/closure.txt'), 'Keller a month', 1, 0);
        equal(await listedBy(() => run('findAllMentions')), [
          'articles/bridge.txt 0:0 Minister',
          'articles/bridge.txt 2:42 Tomas Keller',
          'articles/bridge.txt 4:40 Keller',
          'articles/closure.txt 2:0 Tomas Keller',
          'articles/closure.txt 4:44 Keller',
        ]);
        equal(editor.document.isDirty, false);
      });

      test('lets the user choose where no name is', async () => {
        await indexed();
        await select(uriOf('articles/closure.txt'), 'closed again', 1, 0);
        const said: Said[] = [];
        const listed = await listedBy(async () => {
          said.push(
            ...(await withAnswers({ pick: (items) => items.find(({ label }) => label === 'London') }, () =>
              run('findAllMentions'),
            )),
          );
        });
        equal(said, [{ kind: 'pick', text: 'Find All Mentions' }]);
        equal(listed, ['articles/closure.txt 2:21 London', 'articles/ferry.txt 2:15 London']);
      });

      test('takes the entity of a card, and nothing that is none', async () => {
        await indexed();
        const folder = present(workspace.workspaceFolders?.[0], 'a folder').uri.toString();
        const argument = { folder, entity: 'hanna-voss' };
        equal((await listedBy(() => run('findAllMentions', argument))).length, 3);
        equal(await withAnswers({}, () => run('findAllMentions', { folder, entity: 'nobody' })), [
          information('This name is not mentioned any more.'),
        ]);
      });
    });

    suite('next and previous mention', () => {
      test('go around the mentions of one name', async () => {
        const scratch = await withArticle();
        const editor = await select(scratch.uri('a.txt'), 'Petra Lindqvist', 1, 0);
        const [first, second] = [article.indexOf('Petra'), article.lastIndexOf('Petra')];
        const selected = (): unknown => [
          editor.document.offsetAt(editor.selection.start),
          editor.document.getText(editor.selection),
        ];
        equal(await withAnswers({}, () => run('nextMention')), [
          status('Petra Lindqvist: mention 2 of 2 in this article'),
        ]);
        equal(selected(), [second, 'Petra Lindqvist']);
        await run('nextMention');
        equal(selected(), [first, 'Petra Lindqvist']);
        await run('previousMention');
        equal(selected(), [second, 'Petra Lindqvist']);
        await run('previousMention');
        equal(selected(), [first, 'Petra Lindqvist']);
      });

      test('say why they do not apply', async () => {
        const closed = [information('Open an article to go from mention to mention.')];
        equal(await withAnswers({}, () => run('nextMention')), closed);
        equal(await withAnswers({}, () => run('previousMention')), closed);
        const scratch = new Scratch();
        await scratch.indexed({ 'a.txt': 'nothing to see\n' });
        await show(scratch.uri('a.txt'));
        equal(await withAnswers({}, () => run('nextMention')), [information('No names were found in this article.')]);
      });
    });

    suite('explain name', () => {
      test('answers once in a hover at the cursor, whether cards are shown or not', async () => {
        const scratch = await withArticle();
        const { document } = await select(scratch.uri('a.txt'), 'Lindqvist said', 1, 0);
        await withSetting('sourceReview.hover.enabled', false, async () => {
          const answer = await answerOf(() => run('explainName'));
          match(answer[0] ?? '', /^“Lindqvist” is part of the name “Petra Lindqvist”: person, /);
          match(answer[1] ?? '', /^Reason the model decides/);
          equal(await hoversAt(document.uri, positionOf(document, 'Lindqvist said')), []);
        });
      });

      test('stands in for the card, which is there again afterwards', async () => {
        const scratch = await withArticle();
        const { document } = await select(scratch.uri('a.txt'), 'Petra', 1, 0);
        match((await answerOf(() => run('explainName')))[0] ?? '', /^“Petra” is part of the name/);
        match(present(await cardOn(document, 'Petra'), 'the card'), /All mentions/);
      });

      test('says why a word is none: a date, or a term to ignore', async () => {
        const scratch = await withArticle({ 'a.txt.source-review.yaml': `${recorded}ignore: [Petra Lindqvist]\n` });
        await select(scratch.uri('a.txt'), 'Friday', 1, 0);
        equal((await answerOf(() => run('explainName'))).slice(0, 2), [
          '“Friday” is no name',
          'Reason dates count more than names: “Friday” is one',
        ]);
        await select(scratch.uri('a.txt'), 'Petra', 1, 0);
        const ignored = await answerOf(() => run('explainName'));
        equal(ignored.slice(0, 2), [
          '“Petra” is not shown as a name',
          'Reason the sidecar of this article tells to ignore it',
        ]);
        match(ignored[2] ?? '', /^Found “Petra Lindqvist”, person, /);
      });

      test('says why it does not apply', async () => {
        const noArticle = [information('Open an article and put the cursor on a word.')];
        equal(await withAnswers({}, () => run('explainName')), noArticle);
        await show(uriOf('requirements.txt'));
        equal(await withAnswers({}, () => run('explainName')), noArticle);
        const scratch = await withArticle();
        const editor = await show(scratch.uri('a.txt'));
        editor.selection = new Selection(1, 0, 1, 0);
        equal(await withAnswers({}, () => run('explainName')), [information('There is no word at the cursor.')]);
      });
    });

    test('toggle highlights turns the tokens off and on again, as a setting of the workspace', async () => {
      const { document } = await show(uriOf('articles/ferry.txt'));
      await withSetting('sourceReview.highlights.enabled', undefined, async () => {
        equal(await withAnswers({}, () => run('toggleHighlights')), [status('Names and dates are not highlighted.')]);
        equal(setting('highlights.enabled'), false);
        await eventually(async () => {
          equal(await tokensOf(document), undefined);
        });
        equal(await withAnswers({}, () => run('toggleHighlights')), [status('Names and dates are highlighted.')]);
        await eventually(async () => {
          equal(await tokensOf(document), ['place London', 'person Hanna Voss', 'date 12 March 2024']);
        });
      });
    });

    test('rebuild index reads everything again and says what was found', async () => {
      await indexed();
      const review = await folderReview();
      const { articles, entities } = review.counts;
      equal(await withAnswers({}, () => run('rebuildIndex')), [
        status(`Index rebuilt: ${articles} articles, ${entities} names`),
      ]);
    });

    test('show log opens the log', async () => {
      await run('showLog');
      await eventually(() => {
        const names = workspace.textDocuments.filter(({ uri }) => uri.scheme === 'output').map(({ uri }) => uri.path);
        ok(
          names.some((name) => name.includes('Source Review')),
          `only ${names.join(', ')} is shown`,
        );
      });
      await commands.executeCommand('workbench.action.closePanel');
    });

    test('open place takes only places', async () => {
      const before = window.activeTextEditor;
      for (const argument of [undefined, 'x', {}, { uri: 'file:///x' }, { uri: 'x', range: { start: 1, end: 2 } }]) {
        equal(await withAnswers({}, () => run('openPlace', argument)), []);
      }
      ok(window.activeTextEditor === before, 'an editor was opened');
    });
  });
}

async function indexed(): Promise<void> {
  await (await activeApi()).whenIndexed();
}

/** An article of its own, indexed; with further files. */
async function withArticle(files: Readonly<Record<string, string>> = {}): Promise<Scratch> {
  const scratch = new Scratch();
  await scratch.indexed({ 'a.txt': article, ...files });
  return scratch;
}

/** Opens a file and selects words in it; with a length of 0 the cursor stands before them. */
async function select(uri: Uri, words: string, occurrence = 1, length = words.length): ReturnType<typeof show> {
  const editor = await show(uri);
  const start = positionOf(editor.document, words, occurrence);
  editor.selection = new Selection(start, start.translate(0, length));
  return editor;
}

async function saved(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The places that the editor is asked to list, as "path line:character words". */
async function listedBy(work: () => PromiseLike<unknown>): Promise<readonly string[]> {
  const original = commands.executeCommand;
  const listed: Location[] = [];
  const spy = (command: string, ...rest: unknown[]): Thenable<unknown> => {
    if (command === 'editor.action.showReferences') listed.push(...(rest[2] as readonly Location[]));
    return original(command, ...rest);
  };
  Object.assign(commands, { executeCommand: spy });
  try {
    await work();
  } finally {
    Object.assign(commands, { executeCommand: original });
  }
  return Promise.all(
    listed.map(async ({ uri, range }) => {
      const document = await workspace.openTextDocument(uri);
      const { line, character } = range.start;
      return `${workspace.asRelativePath(uri)} ${line}:${character} ${document.getText(range)}`;
    }),
  );
}

/** The lines of the hover that the editor is asked to show at the cursor. */
async function answerOf(work: () => PromiseLike<unknown>): Promise<readonly string[]> {
  const original = commands.executeCommand;
  const shown: string[] = [];
  const spy = async (command: string, ...rest: unknown[]): Promise<unknown> => {
    if (command !== 'editor.action.showHover') return original(command, ...rest);
    const { document, selection } = present(window.activeTextEditor, 'an editor');
    const hovers = await hoversAt(document.uri, selection.active);
    shown.push(...hovers.flatMap(({ value }) => readable(value)));
    return undefined;
  };
  Object.assign(commands, { executeCommand: spy });
  try {
    await work();
  } finally {
    Object.assign(commands, { executeCommand: original });
  }
  return shown;
}

function text(said: readonly Said[]): string {
  return said.map((each) => each.text).join('\n');
}

function status(words: string): Said {
  return { kind: 'status', text: words };
}

function information(words: string): Said {
  return { kind: 'information', text: words };
}
