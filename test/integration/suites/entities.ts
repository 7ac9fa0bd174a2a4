import { commands, window } from 'vscode';
import { equal, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { activeApi } from '../support/extension';
import { cleanUp, Scratch } from '../support/scratch';
import { type TreeLine, treeLines } from '../support/treeLines';

const files = {
  'one.txt': 'Ferry\n\nMinister Petra Lindqvist left. Lindqvist spoke.\n\nLindqvist met Harald Sommer in Oslo.\n',
  'two.txt': 'Ferry\n\nPetra Lindqvist was away.\n\nHarald Sommer went to Oslo.\n',
  'three.txt': 'Ferry\n\nHarald Sommer rested.\n',
};

/** The view "Entities": classes, what is below them, what a filter leaves, what the lines are sorted by. */
export function entitiesSuite(): void {
  suite('the view of entities', () => {
    teardown(async () => {
      await run('clearEntityFilter');
      await run('sortEntitiesByMentions');
      await cleanUp();
    });

    test('opens classes into names, names into spellings, roles and articles, articles into mentions', async () => {
      await new Scratch().indexed(files);
      await filter('lindqvist');
      equal(drawn(await linesNow()), [
        'People: 1',
        '  Petra Lindqvist: 4 · 2',
        '    Petra Lindqvist: 2×',
        '    Lindqvist: 2×',
        '    “Minister”',
        '    one.txt: 3×',
        '      Minister Petra Lindqvist left. Lindqvist spoke.',
        '      Minister Petra Lindqvist left. Lindqvist spoke.',
        '      Lindqvist met Harald Sommer in Oslo.',
        '    two.txt: 1×',
        '      Petra Lindqvist was away.',
      ]);
    });

    test('a mention lands on its words', async () => {
      await new Scratch().indexed(files);
      await filter('sommer');
      const mentions = flat(await linesNow()).filter(({ kind }) => kind === 'mention');
      const line = present(mentions.at(-1), 'a mention');
      const { command, arguments: given = [] } = present(line.command, 'the command of the line');
      await commands.executeCommand(command, ...(given as unknown[]));
      const editor = present(window.activeTextEditor, 'an editor');
      equal(editor.document.getText(editor.selection), 'Harald Sommer');
    });

    test('names are sorted by mentions, or by articles', async () => {
      await new Scratch().indexed(files);
      equal(await peopleOfTest(), ['Petra Lindqvist', 'Harald Sommer']);
      await run('sortEntitiesByArticles');
      equal(await peopleOfTest(), ['Harald Sommer', 'Petra Lindqvist']);
      await run('sortEntitiesByMentions');
      equal(await peopleOfTest(), ['Petra Lindqvist', 'Harald Sommer']);
    });

    test('a filter leaves what has its letters in a spelling, nothing where no name has them, until it is cleared', async () => {
      await new Scratch().indexed(files);
      const all = await peopleNow();
      await filter(' LINDQ ');
      equal(await peopleNow(), ['Petra Lindqvist']);
      // What was typed is there again, to be changed.
      const asked: unknown[] = [];
      await withAnswers({ type: ({ value }) => void asked.push(value) }, () => run('filterEntities'));
      equal(asked, ['LINDQ']);
      equal(await peopleNow(), ['Petra Lindqvist']);
      await filter('qqqq');
      equal(await linesNow(), []);
      await run('clearEntityFilter');
      equal(await peopleNow(), all);
    });
  });
}

const run = (command: string): PromiseLike<unknown> => commands.executeCommand(`sourceReview.${command}`);

async function filter(letters: string): Promise<void> {
  await withAnswers({ type: () => letters }, () => run('filterEntities'));
}

async function linesNow(): Promise<readonly TreeLine[]> {
  return treeLines((await activeApi()).entities);
}

async function peopleNow(): Promise<readonly string[]> {
  const people = (await linesNow()).find(({ label }) => label === 'People');
  return people?.below.map(({ label }) => label) ?? [];
}

/** In the order of the view. */
async function peopleOfTest(): Promise<readonly string[]> {
  return (await peopleNow()).filter((name) => /Lindqvist|Sommer/.test(name));
}

function flat(lines: readonly TreeLine[]): readonly TreeLine[] {
  return lines.flatMap((line) => [line, ...flat(line.below)]);
}

/** The lines as they are drawn, indented by their level. */
function drawn(lines: readonly TreeLine[], indent = ''): readonly string[] {
  return lines.flatMap(({ label, description, below }) => [
    `${indent}${label}${description === '' ? '' : `: ${description}`}`,
    ...drawn(below, `${indent}  `),
  ]);
}
