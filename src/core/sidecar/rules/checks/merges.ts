import { slugOf } from '../../../entities/forms/fold';
import { lazy } from '../../../text/lazy';
import { Suggestions } from '../../closest';
import type { Finding } from '../../reading/finding';
import type { WorkspaceContext } from '../context';

/** `same-unknown`, `same-cycle`: merges that lead nowhere. A name of the articles has an id without a record. */
export function* merges({ reading, sidecarEntityIds, written }: WorkspaceContext): Generator<Finding> {
  const { same, entities } = reading.records;
  const next = new Map(same.map(({ from, to }) => [from.value, to.value]));
  const known = new Set([...entities.map((entity) => entity.id.value), ...sidecarEntityIds]);
  const reported = new Set<string>();
  const idsOfNames = lazy(() => new Set(Array.from(written ?? [], slugOf)));
  const suggestions = new Suggestions(known);
  for (const { from, to } of same) {
    const circle = circleFrom(from.value, next);
    if (circle !== undefined) {
      if (reported.has(from.value)) continue;
      for (const id of circle) reported.add(id);
      yield { rule: 'same-cycle', message: `Merges go round: ${circle.join(' → ')}.`, span: from.span };
    } else if (!known.has(to.value) && !next.has(to.value) && !idsOfNames().has(to.value)) {
      yield {
        rule: 'same-unknown',
        message: `"${to.value}" does not exist.${suggestions.sentenceFor(to.value)}`,
        span: to.span,
      };
    }
  }
}

/** The ids from one back to itself; undefined when following the merges does not come back to it. */
function circleFrom(start: string, next: ReadonlyMap<string, string>): readonly string[] | undefined {
  const trail = [start];
  const seen = new Set(trail);
  for (let id = next.get(start); id !== undefined; id = next.get(id)) {
    trail.push(id);
    if (id === start) return trail;
    if (seen.has(id)) return undefined;
    seen.add(id);
  }
  return undefined;
}
