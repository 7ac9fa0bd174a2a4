import type { FoldedText } from '../../text/fold';
import type { Span } from '../../text/span';
import { isWholeWord } from './wholeWord';

/** A folded text that is searched many times; equal words are searched only once. All spans are of the folded text. */
export class SearchableText {
  readonly text: string;
  readonly #folded: FoldedText;
  readonly #occurrences = new Map<string, readonly Span[]>();

  constructor(folded: FoldedText) {
    this.#folded = folded;
    this.text = folded.text;
  }

  /** All occurrences of folded words, without overlaps; none of nothing. */
  find(words: string): readonly Span[] {
    if (words === '') return [];
    const known = this.#occurrences.get(words);
    if (known !== undefined) return known;
    const found = occurrencesIn(this.text, words);
    if (this.#occurrences.size >= mostKept) this.#occurrences.clear();
    this.#occurrences.set(words, found);
    return found;
  }

  wholeWords(spans: readonly Span[]): readonly Span[] {
    return spans.filter((span) => isWholeWord(this.text, span));
  }

  /** Whether a span comes directly after folded words, a space between them or not. */
  follows(span: Span, prefix: string): boolean {
    if (prefix === '') return true;
    const end = this.text.charAt(span.start - 1) === ' ' ? span.start - 1 : span.start;
    return end >= prefix.length && this.text.startsWith(prefix, end - prefix.length);
  }

  /** Whether a span comes directly before folded words, a space between them or not. */
  precedes(span: Span, suffix: string): boolean {
    const start = this.text.charAt(span.end) === ' ' ? span.end + 1 : span.end;
    return suffix === '' || this.text.startsWith(suffix, start);
  }

  /** Where spans of the folded text stand in the original. */
  originals(spans: readonly Span[]): readonly Span[] {
    return spans.map((span) => this.#folded.originalSpan(span));
  }
}

/** While a quotation is typed each of its states is searched: they are not kept for ever. */
const mostKept = 10_000;

/** All occurrences of words in a text, without overlaps. */
export function occurrencesIn(text: string, words: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}
