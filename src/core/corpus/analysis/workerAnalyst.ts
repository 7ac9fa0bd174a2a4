import type { Article } from '../article';
import { decodeArticle } from '../codec/articleCodec';
import type { Disposable } from '../event';
import type { AnalysisRequest, ArticleAnalyst } from './articleAnalyst';
import type { WorkerAnswer, WorkerMessage } from './workerMessages';

/** A worker that runs. */
export interface WorkerLink {
  post(message: WorkerMessage): void;
  end(): void;
}

/** Who hears from a worker. */
export interface WorkerListener {
  onAnswer(answer: WorkerAnswer): void;
  /** The worker is of no more use. */
  onFailure(error: unknown): void;
}

/** What the host gives to run a worker. */
export interface WorkerHost {
  /** Rejects where there are no workers. */
  start(listener: WorkerListener): Promise<WorkerLink>;
  /** The bytes of the name model's file; read anew for each worker, since nobody else keeps them. */
  readModel(): Promise<Uint8Array>;
  /** Does something later, unless that is disposed of before. */
  after(milliseconds: number, action: () => void): Disposable;
  /** Tells the user's log. */
  log(message: string, error: unknown): void;
}

/** A worker that has had nothing to do for so long is ended, in milliseconds: it holds engines of its own. */
const restAfter = 10_000;
/** How often a worker may fail before no other one is started. */
const failuresAllowed = 2;

interface Running {
  readonly link: WorkerLink;
  /** Numbers of the readings that the worker was told, by what is in them. */
  readonly readings: Map<string, number>;
}

/**
 * Analyses articles in a worker, which is started when there is something to do and ended when there is not. Where it
 * cannot start, and when it fails, the articles are left to the one who asks.
 */
export class WorkerAnalyst implements ArticleAnalyst, Disposable {
  readonly #host: WorkerHost;
  readonly #waiting = new Map<number, (article: Article | undefined) => void>();
  #worker: Promise<Running | undefined> | undefined;
  #rest: Disposable | undefined;
  #failures = 0;
  #lastRequest = 0;

  constructor(host: WorkerHost) {
    this.#host = host;
  }

  async analyse({ dates, known, ...article }: AnalysisRequest): Promise<Article | undefined> {
    if (this.#failures >= failuresAllowed) return undefined;
    this.#rest?.dispose();
    const request = ++this.#lastRequest;
    const answer = new Promise<Article | undefined>((resolve) => this.#waiting.set(request, resolve));
    const worker = await (this.#worker ??= this.#start());
    if (worker === undefined) this.#settle(request, undefined);
    else if (this.#waiting.has(request)) {
      const key = JSON.stringify([dates, known.key]);
      let reading = worker.readings.get(key);
      if (reading === undefined) {
        reading = worker.readings.size;
        worker.readings.set(key, reading);
        worker.link.post({ kind: 'reading', reading, dates, known: known.names });
      }
      worker.link.post({ kind: 'analyse', request, reading, ...article });
    }
    return answer;
  }

  /** Ends the worker. Articles that are being analysed are left to those who asked. */
  dispose(): void {
    this.#rest?.dispose();
    const ending = this.#worker;
    this.#worker = undefined;
    for (const request of [...this.#waiting.keys()]) this.#settle(request, undefined);
    void ending?.then((worker) => {
      worker?.link.end();
    });
  }

  async #start(): Promise<Running | undefined> {
    try {
      const bytes = await this.#host.readModel();
      const link = await this.#host.start({
        onAnswer: (answer) => {
          this.#take(answer);
        },
        onFailure: (error) => {
          this.#fail('The worker that indexes articles failed', error);
        },
      });
      link.post({ kind: 'model', bytes });
      return { link, readings: new Map() };
    } catch (error) {
      this.#fail('Articles are indexed without a worker, which cannot start', error);
      return undefined;
    }
  }

  #take(answer: WorkerAnswer): void {
    if ('failure' in answer) this.#host.log('The worker could not read an article', answer.failure);
    this.#settle(answer.request, 'article' in answer ? decodeArticle(answer.article) : undefined);
  }

  #fail(what: string, error: unknown): void {
    this.#failures++;
    this.#host.log(what, error);
    this.dispose();
  }

  #settle(request: number, article: Article | undefined): void {
    const resolve = this.#waiting.get(request);
    this.#waiting.delete(request);
    resolve?.(article);
    if (this.#waiting.size > 0 || this.#worker === undefined) return;
    this.#rest?.dispose();
    this.#rest = this.#host.after(restAfter, () => {
      this.dispose();
    });
  }
}
