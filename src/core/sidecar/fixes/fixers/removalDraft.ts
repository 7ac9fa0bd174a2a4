import type { Draft, ReadableContext } from '../draft';
import { removedSpan } from '../removal';
import type { Spot } from '../spot';

/** Takes out what says nothing: obvious, unless a comment about it goes with it, which only the user can judge. */
export function removalDraft(title: string, spot: Spot, { text, yaml }: ReadableContext): Draft {
  const removed = removedSpan(text, spot);
  const takesComment = yaml.comments.some(({ start, end }) =>
    removed.some((span) => span.start <= start && end <= span.end),
  );
  return { title, isPreferred: !takesComment, changes: [{ kind: 'remove', spot, withComments: true }] };
}
