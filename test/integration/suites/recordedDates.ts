import type { Position } from 'vscode';
import { commands, type InlayHint, Range, Selection, type TextDocument, workspace } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { cardOn, positionOf, readable, show } from '../support/editor';
import { withAnswers } from '../support/dialogs';
import { eventually } from '../support/eventually';
import { folderReview } from '../support/folder';
import { cleanUp, Scratch } from '../support/scratch';
import { withSetting } from '../support/settings';

const article = 'Ferry news\n\nPublished March 8, 2024\n\nIt sank on Thursday. On 3 May 2023 it had been sold.\n';
const recorded = `schema: source-review/1
dates:
  - quote: "on Thursday"
    value: "2020-01-02"
    event: The ferry sinks
`;

async function hintsIn(document: TextDocument, start: number, end: number): Promise<readonly unknown[]> {
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const found = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
  return found.map(({ label, tooltip }) => [label, tooltip]);
}

/** What a sidecar records of dates is what the editor says of them, and settings of dates take effect on what is open. */
export function recordedDatesSuite(): void {
  suite('recorded dates', () => {
    teardown(cleanUp);

    test('a recorded date is in the card, the hints and the timeline, and is gone with its record', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article, 'a.txt.source-review.yaml': recorded });
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const lines = async (): Promise<readonly string[]> =>
        readable(present(await cardOn(document, 'Thursday'), 'the card'));
      await eventually(async () => {
        equal((await lines()).slice(0, 4), [
          'Thursday 2 January 2020 · date · 2020-01-02',
          'Event The ferry sinks',
          'recorded in the sidecar',
          'Or Thursday 7 March 2024: the Thursday on or before publication',
        ]);
      });
      await withSetting('sourceReview.dates.inlayHints', true, () =>
        eventually(async () => {
          const end = document.getText().length;
          equal(await hintsIn(document, 0, end), [['Thursday 2 January 2020', 'recorded in the sidecar']]);
          equal(await hintsIn(document, document.getText().indexOf('On 3 May'), end), []);
        }),
      );
      const review = await folderReview();
      const has = (key: string): boolean =>
        review.timeline.part(key).dates.some((date) => date.article === scratch.at('a.txt'));
      ok(has('2020-01-02') && !has('2024-03-07'), 'the timeline has another day');
      await workspace.fs.delete(scratch.uri('a.txt.source-review.yaml'));
      await eventually(async () => {
        match((await lines())[0] ?? '', /^Thursday 7 March 2024/);
        ok(has('2024-03-07') && !has('2020-01-02'), 'the timeline has another day');
      });
    });

    test('recording a date, and counting it from another day after that, show at once', async () => {
      const scratch = new Scratch();
      await scratch.indexed({ 'a.txt': article });
      const { document } = await selectThursday(scratch);
      await withAnswers({ pick: (items) => items[0] }, async () => commands.executeCommand('sourceReview.recordDate'));
      await eventually(async () => {
        match(present(await cardOn(document, 'Thursday'), 'the card'), /2024\*\*.*[\s\S]*recorded in the sidecar/);
      });
      await selectThursday(scratch);
      await withAnswers({ pick: (items) => items.find(({ label }) => label.includes('2023')) }, async () =>
        commands.executeCommand('sourceReview.countFromAnotherDate'),
      );
      await eventually(async () => {
        const card = readable(present(await cardOn(document, 'Thursday'), 'the card'));
        match(card[0] ?? '', /^Thursday 27 April 2023/);
        match(
          card[1] ?? '',
          /^Counted from Wednesday 3 May 2023: recorded in the sidecar; the Thursday on or before that day/,
        );
      });
      const sidecar = await workspace.openTextDocument(scratch.uri('a.txt.source-review.yaml'));
      equal(sidecar.getText().match(/quote:/g)?.length, 1);
    });

    test('weekdays, time zone and fiscal year are read anew where they are changed', async () => {
      const scratch = new Scratch();
      await scratch.indexed({
        'a.txt':
          'Published March 8, 2024\n\nDoors: Thursday.\n\nIt closed at 10:30 p.m. on 5 March 2024. In fiscal 2023 it earned.\n',
      });
      const document = await workspace.openTextDocument(scratch.uri('a.txt'));
      const expectCard = (words: string, value: RegExp): Promise<void> =>
        eventually(async () => {
          match(readable(present(await cardOn(document, words), 'the card'))[0] ?? '', value);
        });
      await expectCard('Thursday', /2024-03-07/);
      await withSetting('sourceReview.dates.weekdays', 'coming', () => expectCard('Thursday', /2024-03-14/));
      await withSetting('sourceReview.dates.timeZone', '+05:30', () => expectCard('10:30', /\+05:30/));
      await withSetting('sourceReview.dates.fiscalYearStart', 10, () => expectCard('fiscal 2023', /2022-10\/2023-09/));
      await expectCard('fiscal 2023', /· 2023$/);
    });
  });
}

async function selectThursday(scratch: Scratch): Promise<{ readonly document: TextDocument }> {
  const editor = await show(scratch.uri('a.txt'));
  const at: Position = positionOf(editor.document, 'Thursday');
  editor.selection = new Selection(at, at);
  return editor;
}
