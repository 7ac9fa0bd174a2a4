import type { Review } from '../review';
import type { CursorPlace } from '../sidecar/loose/cursorPlace';
import { cursorPlaces } from '../sidecar/loose/cursorPlaces';
import { assistContextOf, type AssistContext } from './assistContext';
import { keySuggestions, newRecordSuggestions } from './keySuggestions';
import type { Suggestion } from './suggestion';
import { valueSuggestions } from './valueSuggestions';

/** What the core cannot know by itself. */
export interface AssistOptions {
  /** The day it is, in EDTF. */
  readonly today: string;
}

/** The most that an editor is given; whoever looks for more types a letter. */
const maxSuggestions = 400;

/**
 * What may be written at an offset (UTF-16) of a sidecar or the workspace file, in the order to show: keys that are
 * allowed here and not there yet, values of a few words, ids, words of the article, dates. Empty where any text may stand.
 */
export async function completionsAt(
  review: Review,
  path: string,
  text: string,
  offset: number,
  options: AssistOptions,
): Promise<readonly Suggestion[]> {
  const context = await assistContextOf(review, path, text);
  const found: Suggestion[] = [];
  for (const place of cursorPlaces(text, offset, context.format)) {
    for (const suggestion of await suggestionsFor(place, context, offset, options)) found.push(suggestion);
  }
  return found.filter(({ span }) => !/[\r\n]/u.test(text.slice(span.start, span.end))).slice(0, maxSuggestions);
}

async function suggestionsFor(
  place: CursorPlace,
  context: AssistContext,
  offset: number,
  options: AssistOptions,
): Promise<readonly Suggestion[]> {
  if (place.kind === 'key') return keySuggestions(place, context);
  const values = await valueSuggestions(place, context, offset, options);
  return [...values, ...newRecordSuggestions(place, context)];
}
