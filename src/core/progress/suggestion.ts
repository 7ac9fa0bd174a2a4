import type { Article } from '../corpus/article';
import { compareSpans, type Span } from '../text/span';
import { type DecidedPlaces, isDecided } from './decidedPlaces';

/** A name or date that was found in an article and that nobody has decided on. */
export interface Suggestion extends Span {
  readonly kind: 'name' | 'date';
  readonly text: string;
  /** Index into the article's mentions or dates. */
  readonly index: number;
}

/** The names and dates of an article of which its sidecar says nothing, in the order of the text. */
export function openSuggestions({ mentions, dates }: Article, decided: DecidedPlaces): readonly Suggestion[] {
  const pick = (kind: Suggestion['kind'], found: readonly (Span & { readonly text: string })[]): Suggestion[] =>
    found.flatMap(({ start, end, text }, index) => {
      const said = kind === 'name' ? decided.names : decided.dates;
      return isDecided({ start, end }, said) ? [] : [{ kind, start, end, text, index }];
    });
  return [...pick('name', mentions), ...pick('date', dates)].sort(compareSpans);
}
