import type { Span } from '../../text/span';
import { foldQuery, foldText, type FoldedText } from '../../text/fold';
import type { Anchor, AnchorResult, Nearest } from './anchor';
import { ClosestWords, type SearchBudget } from './closestWords';
import { utf16Offset } from './codePoints';
import { joinCutWords, joinedText, onOneLine } from './hyphenation';
import { SearchableText } from './searchableText';

/** The parts of an anchor, folded as the text they are searched in. */
interface FoldedWords {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * An article prepared for finding quotations in it: folded once, searched many times. Equal quotations are searched
 * only once.
 */
export class QuotedText {
  /** The article as it was given. */
  readonly text: string;
  readonly #folded: FoldedText;
  readonly #asWritten: SearchableText;
  /** With words joined that a hyphen cut at the end of a line; made when something was not found otherwise. */
  #joined: SearchableText | undefined;
  /** Finds near words, among those that are joined. */
  #closest: ClosestWords | undefined;
  readonly #everywhere = new Map<string, AnchorResult>();

  constructor(text: string) {
    this.text = text;
    this.#folded = foldText(text);
    this.#asWritten = new SearchableText(this.#folded);
  }

  /** Finds the place or places an anchor means. Nothing inexact is ever taken: see the kinds of {@link AnchorResult}. */
  resolve(anchor: Anchor): AnchorResult {
    const quote = foldQuery(anchor.quote);
    const prefix = foldQuery(anchor.prefix ?? '');
    const suffix = foldQuery(anchor.suffix ?? '');
    const asWritten = this.#resolveIn(this.#asWritten, anchor, { quote, prefix, suffix });
    if (asWritten.kind !== 'not-found' && asWritten.kind !== 'context-mismatch') return asWritten;
    // Words may be cut by a hyphen at the end of a line, here or where they were copied from.
    const words = { quote: joinCutWords(quote), prefix: joinCutWords(prefix), suffix: joinCutWords(suffix) };
    const isSame = words.quote === quote && words.prefix === prefix && words.suffix === suffix;
    if (isSame && this.#joinedText === this.#asWritten) return asWritten;
    const joined = this.#resolveIn(this.#joinedText, anchor, words);
    return joined.kind === 'not-found' || joined.kind === 'context-mismatch' ? asWritten : joined;
  }

  /**
   * The words nearest to a quotation that the article does not have: in other capitals, or with up to a quarter of its
   * letters different, at most 32. They are only ever shown and offered: an anchor never stands for them.
   * `unsearched` when the budget is spent.
   */
  nearest(anchor: Anchor, budget: SearchBudget): Nearest | 'unsearched' | undefined {
    const within = this.#joinedText;
    this.#closest ??= new ClosestWords(within);
    const near = this.#closest.find(joinedQuery(anchor.quote), anchor.form === 'all', budget);
    if (near === undefined || near === 'unsearched') return near;
    const prefix = joinedQuery(anchor.prefix ?? '');
    const suffix = joinedQuery(anchor.suffix ?? '');
    const rank = (span: Span): number => Number(within.follows(span, prefix)) + Number(within.precedes(span, suffix));
    const spans = [...near.spans].sort((a, b) => rank(b) - rank(a));
    const [chosen, ...others] = within.originals(spans);
    if (chosen === undefined) return undefined;
    const text = onOneLine(this.text.slice(chosen.start, chosen.end));
    return { kind: near.kind, text, span: chosen, others, distance: near.distance };
  }

  /** Whether words occur anywhere, compared as quotations are, also inside longer words. */
  includes(words: string): boolean {
    const folded = foldQuery(words);
    return this.#asWritten.find(folded).length > 0 || this.#joinedText.find(joinCutWords(folded)).length > 0;
  }

  get #joinedText(): SearchableText {
    if (this.#joined === undefined) {
      const joined = joinedText(this.#folded);
      this.#joined = joined === undefined ? this.#asWritten : new SearchableText(joined);
    }
    return this.#joined;
  }

  #resolveIn(within: SearchableText, anchor: Anchor, { quote, prefix, suffix }: FoldedWords): AnchorResult {
    const found = within.find(quote);
    if (found.length === 0) return { kind: 'not-found' };
    if (anchor.form === 'all') return this.#resolveAll(within, quote, found);
    const inContext = found.filter((span) => within.follows(span, prefix) && within.precedes(span, suffix));
    if (inContext.length === 0) {
      const side = mismatchedSide(within, found, prefix, suffix);
      return { kind: 'context-mismatch', candidates: within.originals(found), side };
    }
    const whole = within.wholeWords(inContext);
    return this.#choose(within.originals(whole.length > 0 ? whole : inContext), anchor);
  }

  #resolveAll(within: SearchableText, words: string, found: readonly Span[]): AnchorResult {
    const known = this.#everywhere.get(words);
    if (known !== undefined) return known;
    const whole = within.wholeWords(found);
    if (whole.length === 0) return { kind: 'not-found', insideWords: within.originals(found) };
    const result: AnchorResult = { kind: 'anchored', spans: within.originals(whole) };
    this.#everywhere.set(words, result);
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
      const start = utf16Offset(this.text, at[0]);
      const chosen = candidates.find((span) => span.start <= start && start < span.end);
      if (chosen !== undefined) return { kind: 'anchored', spans: [chosen] };
    }
    return { kind: 'ambiguous', candidates };
  }
}

function joinedQuery(words: string): string {
  return joinCutWords(foldQuery(words));
}

function mismatchedSide(
  within: SearchableText,
  spans: readonly Span[],
  prefix: string,
  suffix: string,
): 'prefix' | 'suffix' | 'both' {
  if (spans.some((span) => within.precedes(span, suffix))) return prefix === '' ? 'suffix' : 'prefix';
  return spans.some((span) => within.follows(span, prefix)) ? 'suffix' : 'both';
}
