import { lazy } from '../../text/lazy';
import { articleHash } from '../articleHash';
import { QuotedText } from '../anchors/quotedText';
import type { DateRecognizer, TemporalExpression } from '../../dates/dateRecognizer';

/** An article as the checks of its sidecar read it. What is costly is done once for a text, whatever the sidecar says. */
export class ArticleReading {
  readonly quoted: QuotedText;
  #dates: { readonly key: string; readonly found: readonly TemporalExpression[] } | undefined;

  /** The hash of the text as sidecars record it. */
  readonly hash = lazy(() => articleHash(this.text));

  constructor(readonly text: string) {
    this.quoted = new QuotedText(text);
  }

  /** The dates of the text as its words say them, whatever the sidecar records. @param published EDTF. */
  dates(recognizer: DateRecognizer, published: string | undefined): readonly TemporalExpression[] {
    const key = `${recognizer.version} ${published ?? ''}`;
    if (this.#dates?.key !== key) this.#dates = { key, found: recognizer.recognize(this.text, { published }) };
    return this.#dates.found;
  }
}

/** How many are kept: a reviewer has a few sidecars open, and checks of a whole folder look at each article once. */
const mostKept = 8;

/** Articles as read for checks, kept for the next check: while a sidecar is typed its article stays the same. */
export class ArticleReadings {
  /** In order of use, the oldest first. */
  readonly #kept = new Map<string, ArticleReading>();

  /** The reading of an article with this text. */
  of(path: string, text: string): ArticleReading {
    const kept = this.#kept.get(path);
    const reading = kept?.text === text ? kept : new ArticleReading(text);
    this.#kept.delete(path);
    this.#kept.set(path, reading);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && oldest.value !== undefined) this.#kept.delete(oldest.value);
    return reading;
  }
}
