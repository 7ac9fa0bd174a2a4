import { createRecognizers } from '../../createRecognizers';
import { createDateRecognizer } from '../../dates/createDateRecognizer';
import { KnownNames } from '../../names/known/knownNames';
import type { NameRecognizer } from '../../names/nameRecognizer';
import { analyseArticle, type ArticleCircumstances } from '../article';
import { encodeArticle } from '../codec/articleCodec';
import type { WorkerAnswer, WorkerMessage } from './workerMessages';

type Reading = Pick<ArticleCircumstances, 'known'> & { readonly recognizers: ArticleCircumstances['recognizers'] };

/** What runs in a worker: reads the articles it is sent, one after the other. */
export class AnalysisService {
  #names: NameRecognizer | undefined;
  readonly #readings = new Map<number, Reading>();

  /** Takes a message. Never throws. @returns the answer, to a message that asks for one. */
  take(message: WorkerMessage): WorkerAnswer | undefined {
    switch (message.kind) {
      case 'model':
        this.#names = createRecognizers(message.bytes).names;
        return undefined;
      case 'reading':
        this.#setReading(message);
        return undefined;
      case 'analyse':
        try {
          return { request: message.request, article: this.#analyse(message) };
        } catch (error) {
          return { request: message.request, failure: error instanceof Error ? error.message : String(error) };
        }
    }
  }

  #setReading({ reading, dates, known }: Extract<WorkerMessage, { readonly kind: 'reading' }>): void {
    if (this.#names === undefined) return;
    const recognizers = { names: this.#names, dates: createDateRecognizer(dates) };
    this.#readings.set(reading, { recognizers, known: new KnownNames(known) });
  }

  #analyse(message: Extract<WorkerMessage, { readonly kind: 'analyse' }>): Uint8Array<ArrayBuffer> {
    const { path, text, published, publishedFallback, recordedDates } = message;
    const reading = this.#readings.get(message.reading);
    if (reading === undefined) throw new Error(`There is no reading ${message.reading}.`);
    return encodeArticle(analyseArticle(path, text, { ...reading, published, publishedFallback, recordedDates }));
  }
}
