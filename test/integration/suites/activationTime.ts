import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands, workspace } from 'vscode';
import { equal, match, ok, present } from '../support/assertions';
import { show, tokensOf } from '../support/editor';
import { eventually } from '../support/eventually';
import { extensionId } from '../support/extension';
import { uriOf } from '../support/folder';
import { measures } from '../support/measures';

/** An extension that does nothing; the script that starts the run adds it. */
const baselineId = 'source-review-tests.baseline';

/**
 * How long the extension holds up the extension host when it starts, as VS Code itself measures it, and how long it takes
 * until an article is coloured. Nothing has activated the extension before.
 */
export function activationTimeSuite(): void {
  suite('activation time', () => {
    // A comparison within one start, since a busy machine lengthens both; a tenth is usual.
    test('most of the start does not hold up other extensions', async () => {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const started = performance.now();
      const { document } = await show(uriOf('articles/ferry.txt'));
      await eventually(async () => {
        equal((await tokensOf(document))?.length, 2);
      }, 1);
      measures['firstTokens'] = performance.now() - started;
      delay.disable();
      measures['block'] = delay.max / 1e6;
      await commands.executeCommand('perfview.show');
      const [own, baseline] = await eventually(() => [startOf(extensionId), startOf(baselineId)] as const);
      measures['activation'] = own.load + own.call;
      measures['rest'] = own.finish;
      measures['baseline'] = baseline.load + baseline.call;
      await commands.executeCommand('workbench.action.closeAllEditors');
      ok(own.load + own.call < own.finish, `the start of the extension took ${JSON.stringify(own)}`);
    });
  });
}

/** What VS Code measured of a start, in milliseconds. */
interface Start {
  /** Loading the code. */
  readonly load: number;
  /** The call of `activate` until it returned. */
  readonly call: number;
  /** From then until the extension was ready. */
  readonly finish: number;
}

function startOf(extension: string): Start {
  const page = present(
    workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf'),
    'the page of start-up times',
  );
  const lines = page.getText().split('\n');
  const row = present(
    lines.find((line) => line.startsWith(`| ${extension} `)),
    `the row of ${extension}`,
  );
  const [, , , load = '', call = '', finish = ''] = row.split('|').map((cell) => cell.trim());
  for (const time of [load, call, finish]) match(time, /^\d+$/);
  return { load: Number(load), call: Number(call), finish: Number(finish) };
}
