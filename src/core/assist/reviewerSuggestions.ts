import { otherSidecars, type AssistContext } from './assistContext';
import type { ValuePlace } from '../sidecar/loose/cursorPlace';
import type { Candidate } from './valueSuggestions';

/** Those who are named as reviewers in any sidecar, the most frequent first. */
export function peopleWhoReview(_: ValuePlace, context: AssistContext): readonly Candidate[] {
  const counts = new Map<string, number>();
  for (const { review, notes } of [context.records, ...otherSidecars(context).map(({ reading }) => reading.records)]) {
    for (const person of [review?.by, review?.second, ...notes.map(({ by }) => by)]) {
      if (person !== undefined) counts.set(person.value, (counts.get(person.value) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => ({ kind: 'text', value }));
}
