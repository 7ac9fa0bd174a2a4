import { changeSidecar } from './changeSidecar';
import type { EditResult } from './edit';
import { inSequence } from './inSequence';

/** Sets the state of the review and the day it was set. @param day EDTF. */
export function setReviewStatus(text: string, status: string, day: string): EditResult {
  const first = changeSidecar(text, ({ review }) =>
    review?.status?.value === status
      ? `The status is "${status}" already.`
      : { kind: 'set', path: ['review', 'status'], value: status },
  );
  if (first.kind !== 'edits') return first;
  return inSequence(text, [
    () => first,
    (current) => changeSidecar(current, () => ({ kind: 'set', path: ['review', 'date'], value: day })),
  ]);
}
