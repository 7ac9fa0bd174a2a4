import { oneLine } from '../../text/oneLine';
import type { Span } from '../../text/span';
import type { Anchor } from './anchor';
import { onOneLine } from './hyphenation';
import { QuotedText } from './quotedText';

/** The keys of an anchor that says exactly one place, ready to be written into a sidecar. */
export interface WrittenAnchor {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Only where no context of reasonable length tells two places apart; counted from 1. */
  readonly occurrence?: number;
}

/**
 * The shortest anchor for a selection that means this place and no other: the words alone where they occur once, else
 * with as few words of context as tell it apart, at most 32 characters on each side. Line breaks in the words become
 * spaces. Undefined when nothing but white space is selected.
 *
 * @param selection UTF-16 span in the article; white space at its edges is left out.
 * @param article the same text, prepared for finding quotations in it.
 */
export function anchorFor(
  articleText: string,
  selection: Span,
  article = new QuotedText(articleText),
): WrittenAnchor | undefined {
  const span = trimmed(articleText, selection);
  if (span === undefined) return undefined;
  const words = articleText.slice(span.start, span.end);
  // A word that a line cuts is written whole, where that means the same place.
  for (const quote of new Set([onOneLine(words), oneLine(words)])) {
    const written = anchorOf(quote, articleText, span, article);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** The shortest anchor with these words. */
function anchorOf(quote: string, articleText: string, span: Span, article: QuotedText): WrittenAnchor | undefined {
  for (const context of contexts(articleText, span)) {
    const written = { quote, ...context };
    if (means(article, written, span)) return written;
  }
  const result = article.resolve({ form: 'one', quote });
  const candidates = result.kind === 'ambiguous' ? result.candidates : result.kind === 'anchored' ? result.spans : [];
  const index = candidates.findIndex((candidate) => candidate.start === span.start && candidate.end === span.end);
  return index < 0 ? undefined : { quote, occurrence: index + 1 };
}

/** Contexts from none to the longest, those of fewer words first. */
function* contexts(text: string, span: Span): Generator<Pick<WrittenAnchor, 'prefix' | 'suffix'>> {
  yield {};
  const before = wordsBefore(text, span.start);
  const after = wordsAfter(text, span.end);
  for (let words = 0; words < Math.max(before.length, after.length); words++) {
    const prefix = before[words];
    const suffix = after[words];
    if (prefix !== undefined) yield { prefix };
    if (suffix !== undefined) yield { suffix };
  }
  const prefix = before.at(-1);
  const suffix = after.at(-1);
  if (prefix !== undefined && suffix !== undefined) yield { prefix, suffix };
}

/** Whether an anchor means this span only. Without context it is written as a bare text, which means whole words. */
function means(article: QuotedText, written: WrittenAnchor, span: Span): boolean {
  const isBare = written.prefix === undefined && written.suffix === undefined;
  const anchor: Anchor = { form: isBare ? 'all' : 'one', ...written };
  const result = article.resolve(anchor);
  if (result.kind !== 'anchored' || result.spans.length !== 1) return false;
  const [found] = result.spans;
  return found?.start === span.start && found.end === span.end;
}

const longestContext = 32;

/** The one, two, three … words that end where a span begins. */
function wordsBefore(text: string, end: number): readonly string[] {
  const from = Math.max(0, end - 2 * longestContext);
  const window = oneLine(text.slice(from, end)).trimEnd();
  const found: string[] = [];
  for (let cut = window.length - 1; cut >= 0 && window.length - cut <= longestContext; cut--) {
    const isStart = cut === 0 ? from === 0 : window.charAt(cut - 1) === ' ';
    if (isStart) found.push(window.slice(cut));
  }
  return found;
}

/** The one, two, three … words that begin where a span ends. */
function wordsAfter(text: string, start: number): readonly string[] {
  const to = start + 2 * longestContext;
  const window = oneLine(text.slice(start, to)).trimStart();
  const found: string[] = [];
  for (let cut = 1; cut <= window.length && cut <= longestContext; cut++) {
    const isEnd = cut === window.length ? to >= text.length : window.charAt(cut) === ' ';
    if (isEnd) found.push(window.slice(0, cut));
  }
  return found;
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = end - (words.length - words.trimEnd().length);
  return first < last ? { start: first, end: last } : undefined;
}
