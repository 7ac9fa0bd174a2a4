import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNameModelFile, shippedRecognizers } from '../../../../test/support/shippedRecognizers';
import { createDateRecognizer, type DateRecognizerOptions } from '../../dates/createDateRecognizer';
import { KnownNames, noKnownNames } from '../../names/known/knownNames';
import { analyseArticle } from '../article';
import type { AnalysisRequest } from './articleAnalyst';
import { AnalysisService } from './analysisService';
import { WorkerAnalyst, type WorkerHost, type WorkerLink, type WorkerListener } from './workerAnalyst';
import type { WorkerMessage } from './workerMessages';

/** A host whose workers run here, in a turn of their own; messages are copied as between threads. */
class Host implements WorkerHost {
  readonly logged: string[] = [];
  readonly messages: WorkerMessage[] = [];
  readonly listeners: WorkerListener[] = [];
  ended = 0;
  canStart = true;
  isSilent = false;
  model = readNameModelFile();
  /** What waits for the worker to be idle long enough. */
  later: (() => void)[] = [];

  start(listener: WorkerListener): Promise<WorkerLink> {
    if (!this.canStart) return Promise.reject(new Error('no workers here'));
    const service = new AnalysisService();
    this.listeners.push(listener);
    return Promise.resolve({
      post: (message) => {
        const received = structuredClone(message);
        this.messages.push(received);
        const answer = service.take(received);
        if (!answer || this.isSilent) return;
        setImmediate(() => {
          listener.onAnswer(structuredClone(answer));
        });
      },
      end: () => {
        this.ended++;
      },
    });
  }

  readModel(): Promise<Uint8Array> {
    return Promise.resolve(this.model);
  }

  after(_: number, action: () => void): { dispose(): void } {
    this.later.push(action);
    return {
      dispose: () => {
        this.later = this.later.filter((other) => other !== action);
      },
    };
  }

  log(message: string): void {
    this.logged.push(message);
  }
}

function request(text: string, more: Partial<AnalysisRequest> = {}): AnalysisRequest {
  const plain = {
    dates: {},
    known: noKnownNames,
    published: undefined,
    publishedFallback: undefined,
    recordedDates: [],
  };
  return { path: 'a.txt', text, ...plain, ...more };
}

const text = 'PARIS, March 3, 2024 — Angela Merkel met Ivo Zem of the United Nations on Tuesday.\n';

test('an article comes back from the worker as it would be analysed here', async () => {
  const analyst = new WorkerAnalyst(new Host());
  const dates: DateRecognizerOptions = { numericOrder: 'day-first', references: true };
  const known = new KnownNames([{ text: 'Ivo Zem', type: 'organization' }]);
  for (const published of [undefined, '2024-03-05']) {
    const recognizers = { ...shippedRecognizers(), dates: createDateRecognizer(dates) };
    const here = analyseArticle('a.txt', text, { recognizers, known, published, publishedFallback: '1999' });
    const there = await analyst.analyse(request(text, { dates, known, published, publishedFallback: '1999' }));
    assert.deepEqual(there, here);
    assert.deepEqual(there.lines.widths, here.lines.widths);
    assert.ok(here.mentions.length > 1 && here.dates.length > 1);
  }
});

test('a worker is told only once what articles are read with', async () => {
  const host = new Host();
  const analyst = new WorkerAnalyst(host);
  await Promise.all(['a', 'b', 'c'].map((word) => analyst.analyse(request(word))));
  await analyst.analyse(request('d', { dates: { ages: true } }));
  await analyst.analyse(request('e'));
  const kinds = host.messages.map(({ kind }) => kind);
  assert.deepEqual(kinds, 'model reading analyse analyse analyse reading analyse analyse'.split(' '));
});

test('a worker is ended when it has nothing to do, and another one starts when there is', async () => {
  const host = new Host();
  const analyst = new WorkerAnalyst(host);
  const both = Promise.all([analyst.analyse(request('a')), analyst.analyse(request('b'))]);
  assert.equal(host.later.length, 0);
  await both;
  assert.equal(host.later.length, 1);
  for (const action of host.later) action();
  await Promise.resolve();
  assert.deepEqual([host.listeners.length, host.ended], [1, 1]);
  assert.ok(await analyst.analyse(request('c')));
  assert.deepEqual([host.listeners.length, host.ended], [2, 1]);
});

test('where no worker can start, articles are left to the one who asks, and that is logged', async () => {
  const host = new Host();
  host.canStart = false;
  const analyst = new WorkerAnalyst(host);
  const asked = Array.from({ length: 5 }, () => analyst.analyse(request('a')));
  assert.deepEqual(await Promise.all(asked), new Array(5).fill(undefined));
  assert.equal(await analyst.analyse(request('a')), undefined);
  assert.equal(await analyst.analyse(request('a')), undefined);
  assert.deepEqual(host.logged, new Array(2).fill('Articles are indexed without a worker, which cannot start'));
});

test('a worker that fails leaves what it had to do, and is replaced once', async () => {
  const host = new Host();
  const analyst = new WorkerAnalyst(host);
  host.isSilent = true;
  for (const started of [1, 2]) {
    const asked = [analyst.analyse(request('a')), analyst.analyse(request('b'))];
    await new Promise(setImmediate);
    assert.equal(host.listeners.length, started);
    host.listeners.at(-1)?.onFailure(new Error('out of memory'));
    assert.deepEqual(await Promise.all(asked), [undefined, undefined]);
  }
  assert.equal(await analyst.analyse(request('a')), undefined);
  assert.deepEqual([host.listeners.length, host.logged.length], [2, 2]);
});

test('an answer that cannot be read is none', async () => {
  const host = new Host();
  host.isSilent = true;
  const analyst = new WorkerAnalyst(host);
  const asked = analyst.analyse(request('a'));
  await new Promise(setImmediate);
  host.listeners[0]?.onAnswer({ request: 1, article: Uint8Array.of(1, 2, 3) });
  assert.equal(await asked, undefined);
});

test('a damaged model is an answer, and the worker lives on', async () => {
  const host = new Host();
  host.model = Uint8Array.of(1, 2, 3);
  const analyst = new WorkerAnalyst(host);
  assert.equal(await analyst.analyse(request('a')), undefined);
  assert.deepEqual([host.logged, host.ended], [['The worker could not read an article'], 0]);
});

test('what waits when all ends is left to the one who asks', async () => {
  const host = new Host();
  host.isSilent = true;
  const analyst = new WorkerAnalyst(host);
  const asked = analyst.analyse(request('a'));
  analyst.dispose();
  assert.equal(await asked, undefined);
  await new Promise(setImmediate);
  assert.equal(host.ended, 1);
});
