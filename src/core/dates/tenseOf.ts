import type { Span } from '../text/span';
import { TenseReader, type Tense } from './anchor/tense';
import { tokenize } from './lexer';
import { Lexicon } from './lexicon/lexicon';
import { lazy } from '../text/lazy';

/** As many UTF-16 units on each side hold all the words that are looked at. */
const reach = 300;
const lexicon = lazy(() => new Lexicon(new Set()));

/** Guesses the tense around words of a text: see `TenseReader`. Looks at a few sentences only. @param span in UTF-16 units. */
export function tenseOf(text: string, { start, end }: Span): Tense {
  const from = Math.max(0, start - reach);
  const window = text.slice(from, end + reach);
  const tokens = tokenize(window, lexicon());
  const first = tokens.findIndex((token) => token.end > start - from);
  const after = tokens.findIndex((token) => token.start >= end - from);
  return first < 0 ? 'unknown' : new TenseReader(window, tokens).around(first, after < 0 ? tokens.length : after);
}
