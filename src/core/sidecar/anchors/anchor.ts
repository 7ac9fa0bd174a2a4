import type { Span } from '../../text/span';

/**
 * A quotation that says which words of the article are meant. `all` is written as a bare text and means every
 * whole-word occurrence; `one` is written with keys and means a single place.
 */
export interface Anchor {
  readonly form: 'all' | 'one';
  /** The words, as written in the sidecar. Compared loosely: see `foldText`. */
  readonly quote: string;
  /** Words directly before the quotation. */
  readonly prefix?: string | undefined;
  /** Words directly after the quotation. */
  readonly suffix?: string | undefined;
  /** Which of several occurrences, counted from 1; or all of them. */
  readonly occurrence?: number | 'all' | undefined;
  /** Where the words stood once, in Unicode code points, half-open. Only ever decides between equal occurrences. */
  readonly at?: readonly [number, number] | undefined;
}

/** What became of an anchor. All spans are UTF-16 spans of the article, in order, and never empty. */
export type AnchorResult =
  /** The words were found: one span, or every occurrence where all are meant. */
  | { readonly kind: 'anchored'; readonly spans: readonly Span[] }
  /** The words stand in several places and nothing says which one is meant. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Span[] }
  /** The words are there, but not between the given prefix and suffix. */
  | {
      readonly kind: 'context-mismatch';
      readonly candidates: readonly Span[];
      readonly side: 'prefix' | 'suffix' | 'both';
    }
  /** There are fewer occurrences than the number asked for. */
  | { readonly kind: 'occurrence-range'; readonly candidates: readonly Span[] }
  /** The words are not in the article, or only inside longer words where whole ones are meant, or the quotation is empty. */
  | { readonly kind: 'not-found'; readonly insideWords?: readonly Span[] };

/** What comes nearest to a quotation that is not in the article. Never taken for it: only a person can say that it is meant. */
export interface Nearest {
  /** `case`: only capitals differ. `fuzzy`: some letters do. */
  readonly kind: 'case' | 'fuzzy';
  /** The words as the article has them. */
  readonly text: string;
  /** Where they stand; of several places the one that fits the context best, else the first. */
  readonly span: Span;
  /** Equally near places. */
  readonly others: readonly Span[];
  /** Letters inserted, left out or changed, capitals apart. */
  readonly distance: number;
}
