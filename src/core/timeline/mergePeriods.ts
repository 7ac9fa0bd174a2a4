import { daysOf } from './timelinePeriod';
import type { TimelinePeriod } from './timeline';

/** The periods of several folders as one list, by time. */
export function mergePeriods(lists: readonly (readonly TimelinePeriod[])[]): readonly TimelinePeriod[] {
  const counts = new Map<string, number>();
  for (const { key, count } of lists.flat()) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => daysOf(a.key).from - daysOf(b.key).from);
}
