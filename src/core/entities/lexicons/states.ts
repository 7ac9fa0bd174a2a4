import { aliasOf } from './aliases';
import { isState, stateOfDemonym } from './demonyms';

/** Key of the state that one or two folded words name, by its name or its people; undefined for others. */
export function stateNamed(words: string): string | undefined {
  const key = stateOfDemonym(words) ?? aliasOf(words, 'place')?.key ?? words;
  return isState(key) ? key : undefined;
}

/** The state that is named most often; undefined for none, and when two are named as often. @param named the state of each name, if any. */
export function mostNamedState(named: Iterable<string | undefined>): string | undefined {
  const counts = new Map<string, number>();
  for (const state of named) if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}
