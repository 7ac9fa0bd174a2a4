import type { DateRecognizerOptions } from '../../dates/createDateRecognizer';
import type { KnownName } from '../../names/known/knownNames';
import type { RecordedDate } from '../../sidecar/recordedDates';

/** What a worker is told. All of it is plain data. */
export type WorkerMessage =
  /** Comes first, once. */
  | { readonly kind: 'model'; readonly bytes: Uint8Array }
  /** What the articles of later messages are read with that name its number. */
  | {
      readonly kind: 'reading';
      readonly reading: number;
      readonly dates: DateRecognizerOptions;
      readonly known: readonly KnownName[];
    }
  | {
      readonly kind: 'analyse';
      readonly request: number;
      readonly reading: number;
      readonly path: string;
      readonly text: string;
      readonly published: string | undefined;
      readonly publishedFallback: string | undefined;
      readonly recordedDates: readonly RecordedDate[];
    };

/** What a worker answers: the article as `encodeArticle` writes it, or why there is none. */
export type WorkerAnswer =
  | { readonly request: number; readonly article: Uint8Array<ArrayBuffer> }
  | { readonly request: number; readonly failure: string };
