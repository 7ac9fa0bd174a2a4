import type { TextDocument } from 'vscode';
import type { Review } from '../../core/review';
import { isLongerInUtf8 } from '../../core/text/utf8Length';
import { describeError, type Log } from './log';

/** Keeps the analysis of open documents at the version that the editor shows. */
export class AnalysedVersions {
  readonly #review: Review;
  readonly #log: Log;
  readonly #versions = new WeakMap<TextDocument, number>();

  constructor(review: Review, log: Log) {
    this.#review = review;
    this.#log = log;
  }

  /** Analyses the document unless this version of it has been, with all that counts now. */
  ensure(path: string, document: TextDocument, maxBytes: number): void {
    if (this.#versions.get(document) === document.version && this.#review.isCurrent(path)) return;
    const text = document.getText();
    // Measured as the reader of files does: one of the two must not take in what the other leaves out.
    if (isLongerInUtf8(text, maxBytes)) return;
    this.#versions.set(document, document.version);
    try {
      this.#review.setArticle(path, text);
    } catch (error) {
      this.#log.error(`Analysing ${path} failed: ${describeError(error)}`);
    }
  }
}
