import type { LocatedText } from '../../model';
import type { Finding } from '../../reading/finding';
import type { SidecarContext } from '../context';

/** `id-duplicate`: two dates, claims or notes with one id. */
export function* duplicateIds({ records }: SidecarContext): Generator<Finding> {
  for (const list of [records.dates, records.claims, records.notes]) {
    const first = new Map<string, LocatedText>();
    for (const { id } of list) {
      if (id === undefined) continue;
      const earlier = first.get(id.value);
      if (earlier === undefined) first.set(id.value, id);
      else {
        const related = [{ span: earlier.span, message: 'First used here' }];
        yield { rule: 'id-duplicate', message: `Id "${id.value}" is used twice.`, span: id.span, related };
      }
    }
  }
}
