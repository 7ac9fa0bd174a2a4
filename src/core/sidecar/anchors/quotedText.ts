import type { Span } from '../../text/span';
import { foldQuery, foldText, type FoldedText } from '../../text/fold';
import type { Anchor, AnchorResult } from './anchor';
import { isWholeWord } from './wholeWord';

/**
 * An article prepared for finding quotations in it: folded once, searched many times. Equal quotations are searched
 * only once.
 */
export class QuotedText {
  readonly #original: string;
  readonly #folded: FoldedText;
  readonly #occurrences = new Map<string, readonly Span[]>();
  readonly #everywhere = new Map<string, AnchorResult>();

  constructor(text: string) {
    this.#original = text;
    this.#folded = foldText(text);
  }

  /** Finds the place or places an anchor means. Nothing inexact is ever taken: see the kinds of {@link AnchorResult}. */
  resolve(anchor: Anchor): AnchorResult {
    const quote = foldQuery(anchor.quote);
    const everywhere = this.#find(quote);
    if (everywhere.length === 0) return { kind: 'not-found' };
    if (anchor.form === 'all') return this.#resolveAll(quote, everywhere);
    const prefix = foldQuery(anchor.prefix ?? '');
    const suffix = foldQuery(anchor.suffix ?? '');
    const inContext = everywhere.filter((span) => this.#follows(span, prefix) && this.#precedes(span, suffix));
    if (inContext.length === 0) {
      const side = this.#mismatchedSide(everywhere, prefix, suffix);
      return { kind: 'context-mismatch', candidates: this.#originals(everywhere), side };
    }
    const whole = this.#wholeWords(inContext);
    return this.#choose(this.#originals(whole.length > 0 ? whole : inContext), anchor);
  }

  /** Whether words occur anywhere, compared as quotations are, also inside longer words. */
  includes(words: string): boolean {
    const folded = foldQuery(words);
    return folded !== '' && this.#folded.text.includes(folded);
  }

  #resolveAll(quote: string, everywhere: readonly Span[]): AnchorResult {
    const known = this.#everywhere.get(quote);
    if (known !== undefined) return known;
    const whole = this.#wholeWords(everywhere);
    const result: AnchorResult =
      whole.length === 0 ? { kind: 'not-found' } : { kind: 'anchored', spans: this.#originals(whole) };
    this.#everywhere.set(quote, result);
    return result;
  }

  #choose(candidates: readonly Span[], { occurrence, at }: Anchor): AnchorResult {
    if (occurrence === 'all') return { kind: 'anchored', spans: candidates };
    if (occurrence !== undefined) {
      const chosen = candidates[occurrence - 1];
      return chosen === undefined ? { kind: 'occurrence-range', candidates } : { kind: 'anchored', spans: [chosen] };
    }
    if (candidates.length === 1) return { kind: 'anchored', spans: candidates };
    if (at !== undefined) {
      const start = utf16Offset(this.#original, at[0]);
      const chosen = candidates.find((span) => span.start <= start && start < span.end);
      if (chosen !== undefined) return { kind: 'anchored', spans: [chosen] };
    }
    return { kind: 'ambiguous', candidates };
  }

  /** All occurrences of folded words in the folded text, without overlaps. */
  #find(quote: string): readonly Span[] {
    if (quote === '') return [];
    const known = this.#occurrences.get(quote);
    if (known !== undefined) return known;
    const found: Span[] = [];
    const text = this.#folded.text;
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length)) {
      found.push({ start, end: start + quote.length });
    }
    this.#occurrences.set(quote, found);
    return found;
  }

  #wholeWords(spans: readonly Span[]): readonly Span[] {
    return spans.filter((span) => isWholeWord(this.#folded.text, span));
  }

  #follows(span: Span, prefix: string): boolean {
    if (prefix === '') return true;
    const text = this.#folded.text;
    const end = text.charAt(span.start - 1) === ' ' ? span.start - 1 : span.start;
    return end >= prefix.length && text.startsWith(prefix, end - prefix.length);
  }

  #precedes(span: Span, suffix: string): boolean {
    const text = this.#folded.text;
    return suffix === '' || text.startsWith(suffix, text.charAt(span.end) === ' ' ? span.end + 1 : span.end);
  }

  #mismatchedSide(spans: readonly Span[], prefix: string, suffix: string): 'prefix' | 'suffix' | 'both' {
    if (spans.some((span) => this.#precedes(span, suffix))) return prefix === '' ? 'suffix' : 'prefix';
    return spans.some((span) => this.#follows(span, prefix)) ? 'suffix' : 'both';
  }

  #originals(spans: readonly Span[]): readonly Span[] {
    return spans.map((span) => this.#folded.originalSpan(span));
  }
}

/** The UTF-16 offset of the n-th code point of a text, counted from 0; the text's length when there are fewer. */
function utf16Offset(text: string, codePoints: number): number {
  let offset = 0;
  for (let seen = 0; seen < codePoints && offset < text.length; seen++) {
    offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
