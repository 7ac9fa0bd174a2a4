import { commands, languages, Selection, type TextDocument, type Uri } from 'vscode';
import { GeneratedCorpus } from '../../../bench/corpus/articles';
import { sidecarFor } from '../../../bench/corpus/sidecar';
import type { Review } from '../../../src/core/review';
import { checkSidecar } from '../../../src/core/sidecar/checkSidecar';
import { cpuMilliseconds } from '../../support/cpuTime';
import { equal, ok, present } from '../support/assertions';
import { diagnosticsOf, positionOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview } from '../support/folder';
import { measures } from '../support/measures';
import { cleanUp, Scratch } from '../support/scratch';
import { TurnWatch } from '../support/turns';

/** What is typed: a word that is no kind of note, a letter at a time. */
const typed = 'remarkable';
/** Between two letters, in milliseconds: somebody who types fast. */
const keyPause = 90;
const rounds = 5;
/** The longest that problems may be waited for, in milliseconds, on a machine that does nothing else. */
const longestWait = 300;

/** What was seen while a word was typed into a sidecar. */
interface Typing {
  /** From the last letter until the problem was there, in milliseconds by the clock. */
  readonly wait: number;
  /** The same in processor time of the host's thread. */
  readonly work: number;
  /** The longest turn of the event loop from the first letter on, in processor time. */
  readonly turn: number;
}

/**
 * Problems come soon after the last keystroke, and typing never waits for them. Work is counted in processor time and set
 * against the same work done in one go in the same host, and waiting against how much slower this machine is by the
 * clock than by its processor: other programs lengthen both.
 */
export function typingSuite(): void {
  suite('typing in sidecars', () => {
    teardown(cleanUp);

    test('problems of a short one appear at once', async () => {
      const { typing, busy } = await measure('6 KB', 3_000, 6_000);
      ok(typing.wait < longestWait * busy, `${typing.wait} ms`);
    });

    test('problems of a sidecar of 64 KB appear at once', async () => {
      const { typing, atOnce, busy } = await measure('64 KB', 65_536, 65_536);
      ok(typing.wait < longestWait * busy, `${typing.wait} ms`);
      // Between the key and the problem little more is done than reading and checking the file once.
      ok(typing.work < 2 * atOnce, `${typing.work} ms of work, ${atOnce} ms when done in one go`);
    });

    test('a sidecar of 500 KB keeps nobody waiting', async () => {
      const remark = ', of which three other sources say more'.repeat(4);
      const { typing, atOnce } = await measure('500 KB', 250_000, 500_000, remark);
      ok(typing.turn < atOnce / 5, `a turn of ${typing.turn} ms, ${atOnce} ms when done in one go`);
    });
  });
}

async function measure(
  name: string,
  articleLength: number,
  length: number,
  remark?: string,
): Promise<{ readonly typing: Typing; readonly atOnce: number; readonly busy: number }> {
  const scratch = new Scratch();
  const text = new GeneratedCorpus(2_000).longText(articleLength);
  await scratch.indexed({ 'a.txt': text });
  const review = await folderReview();
  const path = scratch.at('a.txt');
  const sidecar = sidecarFor(review, present(review.article(path), 'the article'), text, length, remark);
  await scratch.indexed({ 'a.txt.source-review.yaml': sidecar });
  const uri = scratch.uri('a.txt.source-review.yaml');
  const editor = await show(uri);
  await (await activeApi()).whenIndexed();
  equal(unknownKinds(uri), []);
  const seen: Typing[] = [];
  for (let round = 0; round < rounds; round++) {
    const at = positionOf(editor.document, 'kind: context', 2).translate(0, 'kind: '.length);
    editor.selection = new Selection(at, at);
    seen.push(await typeWord(editor.document));
    await commands.executeCommand('undo');
    for (let undone = 0; editor.document.getText() !== sidecar && undone < typed.length; undone++) {
      await commands.executeCommand('undo');
    }
    await eventually(() => {
      equal(unknownKinds(uri), []);
    });
  }
  const typing = {
    wait: median(seen.map(({ wait }) => wait)),
    work: median(seen.map(({ work }) => work)),
    turn: Math.max(...seen.map(({ turn }) => turn)),
  };
  const started = performance.now();
  const { atOnce, all } = cpuOfOneGo(review, path, text, sidecar);
  const busy = Math.max(1, (performance.now() - started) / all);
  for (const [what, value] of Object.entries({ ...typing, atOnce, busy })) measures[`${name}: ${what}`] = value;
  return { typing, atOnce, busy };
}

async function typeWord(document: TextDocument): Promise<Typing> {
  const watch = new TurnWatch();
  for (const letter of typed) {
    await pause(keyPause);
    await commands.executeCommand('type', { text: letter });
  }
  const start = performance.now();
  const startOfWork = threadTime();
  await problemIn(document.uri);
  const wait = performance.now() - start;
  const work = threadTime() - startOfWork;
  const { longest } = watch.stop();
  return { wait, work, turn: longest };
}

/** Resolves when the problem of the typed word is there. */
function problemIn(uri: Uri): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => unknownKinds(uri).some((message) => message.includes(typed));
    if (look()) {
      resolve();
      return;
    }
    const listening = languages.onDidChangeDiagnostics(() => {
      if (!look()) return;
      listening.dispose();
      resolve();
    });
  });
}

function unknownKinds(uri: Uri): readonly string[] {
  return diagnosticsOf(uri)
    .filter(({ code }) => typeof code === 'object' && code.value === 'unknown-value')
    .map(({ message }) => message);
}

/** What reading and checking the file takes in one go, in processor time: the median, and all of some times. */
function cpuOfOneGo(
  review: Review,
  path: string,
  article: string,
  sidecar: string,
): { readonly atOnce: number; readonly all: number } {
  const names = present(review.article(path), 'the article').mentions;
  const times = Array.from({ length: 3 }, () =>
    cpuMilliseconds(() =>
      checkSidecar({
        path: `${path}.source-review.yaml`,
        text: sidecar,
        article: { path, text: article, names },
        files: { exists: () => true, text: () => undefined },
        otherSidecars: [],
        severities: new Map(),
      }),
    ),
  );
  return { atOnce: median(times), all: times.reduce((sum, time) => sum + time, 0) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Processor time of the host's thread, in milliseconds. */
function threadTime(): number {
  const { threadCpuUsage } = process as { readonly threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
