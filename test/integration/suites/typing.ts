import { commands, languages, Selection, type TextDocument, type Uri } from 'vscode';
import { Document, parse, parseDocument } from 'yaml';
import { GeneratedCorpus } from '../../../bench/corpus/articles';
import { sidecarFor } from '../../../bench/corpus/sidecar';
import type { Review } from '../../../src/core/review';
import { checkSidecar } from '../../../src/core/sidecar/checkSidecar';
import { checkWorkspaceFile } from '../../../src/core/sidecar/checkWorkspaceFile';
import { cpuMilliseconds } from '../../support/cpuTime';
import { equal, ok, present } from '../support/assertions';
import { diagnosticsOf, positionOf, show } from '../support/editor';
import { eventually } from '../support/eventually';
import { activeApi } from '../support/extension';
import { folderReview, uriOf, writeFiles } from '../support/folder';
import { testHost } from '../support/hosts';
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
      const { typing, atOnce } = await measure('500 KB', 250_000, 500_000, longRemark);
      ok(typing.turn < atOnce / 5, `a turn of ${typing.turn} ms, ${atOnce} ms when done in one go`);
    });

    for (const [name, shaped] of [
      ['between brackets', inBrackets],
      ['broken at its outer level', (text: string): string => inBrackets(text).replace(/[\s\]}]*$/u, '\n')],
    ] as const) {
      test(`nor does a long one ${name}`, async () => {
        const scratch = new Scratch();
        const text = shaped(longSidecar());
        await scratch.indexed({ 'a.txt': 'Ferry news.\n', 'a.txt.source-review.yaml': text });
        const uri = scratch.uri('a.txt.source-review.yaml');
        await staysFree(name, uri, 'kind: context', () => cpuMilliseconds(() => parseDocument(text)));
      });
    }

    for (const [name, shaped] of [
      ['workspace file', (text: string): string => text],
      ['workspace file between brackets', inBrackets],
    ] as const) {
      test(`nor does a long ${name}`, async () => {
        const uri = uriOf('source-review.yaml');
        const text = shaped(longWorkspaceFile());
        try {
          await writeFiles({ 'source-review.yaml': text });
          await staysFree(name, uri, 'type: person', () =>
            cpuMilliseconds(() => checkWorkspaceFile({ path: 'source-review.yaml', text, severities: new Map() })),
          );
        } finally {
          await testHost().otherProgram.remove(uri);
        }
      });
    }
  });
}

const longRemark = ', of which three other sources say more'.repeat(4);

/** The same data between brackets, but for the keys of the file. */
function inBrackets(text: string): string {
  const data = parse(text) as Readonly<Record<string, unknown>>;
  const parts = Object.entries(data).map(
    ([key, value]) => `${key}: ${new Document(value).toString({ collectionStyle: 'flow', lineWidth: 100 })}`,
  );
  return parts.join('');
}

/** Some 450 KB of notes on an article that does not matter. */
function longSidecar(): string {
  const notes = Array.from(
    { length: 1900 },
    (_, i) => `  - kind: context\n    text: "Note ${i}${longRemark}, and a fourth one adds a little"\n`,
  );
  return `schema: source-review/1\nnotes:\n${notes.join('')}`;
}

/** As much of entities that no article mentions. */
function longWorkspaceFile(): string {
  const entities = Array.from({ length: 1700 }, (_, i) => {
    const aliases = Array.from({ length: 5 }, (__, k) => `      - "Zzyx${i} Qwrt${k}"\n`).join('');
    return `  zzyx-${i}:\n    name: "Zzyx${i} Qwrt"\n    type: person\n    note: "${'remark '.repeat(10)}"\n    aliases:\n${aliases}`;
  });
  return `schema: source-review-workspace/1\nentities:\n${entities.join('')}`;
}

/**
 * Types a word behind some words of a file; no turn of the host may take as long as the same work in one go, of which
 * composing alone is more than half.
 */
async function staysFree(name: string, uri: Uri, behind: string, oneGo: () => number): Promise<void> {
  const editor = await show(uri);
  await (await activeApi()).whenIndexed();
  const at = positionOf(editor.document, behind, 2).translate(0, behind.indexOf(' ') + 1);
  editor.selection = new Selection(at, at);
  const watch = new TurnWatch();
  for (const letter of typed) {
    await pause(keyPause);
    await commands.executeCommand('type', { text: letter });
  }
  await pause(settled);
  const { longest } = watch.stop();
  const atOnce = median(Array.from({ length: 3 }, oneGo));
  Object.assign(measures, { [`${name}: turn`]: longest, [`${name}: atOnce`]: atOnce });
  ok(longest < 0.8 * atOnce, `a turn of ${longest} ms, ${atOnce} ms when done in one go`);
}

/** Until a long file has been read and checked, in milliseconds. */
const settled = 2_000;

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
