import { l10n } from 'vscode';
import { baseName } from '../../core/text/path';
import type { ReviewSpace } from './reviewSpace';

/** Says that what is told rests on what files said before they came to be unreadable. Undefined where it does not. */
export function describeOutdated({ review }: Pick<ReviewSpace, 'review'>): string | undefined {
  const [first, ...others] = review.outdatedRecords;
  if (first === undefined) return undefined;
  const name = baseName(first);
  return others.length === 0
    ? l10n.t('{0} cannot be read now: what it said last counts', name)
    : l10n.t('{0} and {1} more cannot be read now: what they said last counts', name, others.length);
}
