import { commands, window } from 'vscode';
import { equal, present } from '../support/assertions';
import { withAnswers } from '../support/dialogs';
import { eventually } from '../support/eventually';
import { cleanUp, Scratch } from '../support/scratch';
import { type TimelineLine, timelineLines } from '../support/timelineLines';

const files = {
  'one.txt': 'Ferry\n\nPetra Lindqvist left on 5 March 2019.\n\nIt was sold in April 2019, and again in 2021.\n',
  'two.txt': 'Published March 6, 2019\n\nThe ferry sank yesterday.\n\nPetra Lindqvist will speak on Friday.\n',
};

/** The view "Timeline": which lines it has under which years, months and days, what a filter leaves, where a click goes. */
export function timelineSuite(): void {
  suite('the timeline', () => {
    teardown(cleanUp);

    test('has the dates of all articles by year, month and day', async () => {
      await new Scratch().indexed(files);
      equal(await waysIn(files), [
        ['2019', 'March 2019', 'Tuesday 5 March 2019', 'Petra Lindqvist left on 5 March 2019.'],
        ['2019', 'March 2019', 'Tuesday 5 March 2019', 'The ferry sank yesterday.'],
        ['2019', 'March 2019', 'Wednesday 6 March 2019', 'Published March 6, 2019'],
        ['2019', 'March 2019', 'Friday 8 March 2019', 'Petra Lindqvist will speak on Friday.'],
        ['2019', 'April 2019', 'It was sold in April 2019, and again in 2021.'],
        ['2021', 'It was sold in April 2019, and again in 2021.'],
      ]);
    });

    test('lands on the words', async () => {
      await new Scratch().indexed(files);
      const line = (await linesOf(files)).find(({ way }) => way.at(-1) === 'The ferry sank yesterday.');
      const { command, arguments: given = [] } = present(line?.command, 'the command of the line');
      await commands.executeCommand(command, ...(given as unknown[]));
      const editor = present(window.activeTextEditor, 'an editor');
      equal(editor.document.getText(editor.selection), 'yesterday');
    });

    test('a filter leaves the lines that mention an entity, until it is cleared', async () => {
      const scratch = new Scratch();
      await scratch.indexed(files);
      const all = await linesOf(files);
      await withAnswers({ pick: (items) => items.find(({ label }) => label === 'Petra Lindqvist') }, async () =>
        commands.executeCommand('sourceReview.filterTimeline'),
      );
      equal(
        (await linesOf(files)).map(({ way }) => way.at(-1)),
        ['Petra Lindqvist left on 5 March 2019.', 'Petra Lindqvist will speak on Friday.'],
      );
      // It keeps up with what is written.
      await scratch.indexed({ 'three.txt': 'Ferry\n\nPetra Lindqvist rested in May 2018.\n' });
      await eventually(async () => {
        equal((await linesOf({ 'three.txt': '' })).length, 1);
      });
      await commands.executeCommand('sourceReview.clearTimelineFilter');
      equal((await linesOf(files)).length, all.length);
    });
  });
}

/** Lines of the view in files by their names. */
async function linesOf(names: Readonly<Record<string, string>>): Promise<readonly TimelineLine[]> {
  return (await timelineLines()).filter(({ file }) => file in names);
}

async function waysIn(names: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  return (await linesOf(names)).map(({ way }) => way);
}
