import { touches } from '../text/span';
import type { Suggestion } from './suggestion';

/** The suggestion at a UTF-16 offset; its end counts. */
export function suggestionAt(suggestions: readonly Suggestion[], offset: number): Suggestion | undefined {
  return suggestions.find((suggestion) => touches(suggestion, offset));
}

/** The suggestion to go to from a UTF-16 offset, around the end of the article. Undefined when there is none. */
export function stepToSuggestion(
  suggestions: readonly Suggestion[],
  offset: number,
  direction: 'next' | 'previous',
): Suggestion | undefined {
  const here = suggestionAt(suggestions, offset);
  return direction === 'next'
    ? (suggestions.find((other) => other !== here && other.start >= offset) ?? suggestions[0])
    : (suggestions.findLast((other) => other !== here && other.end <= offset) ?? suggestions.at(-1));
}
