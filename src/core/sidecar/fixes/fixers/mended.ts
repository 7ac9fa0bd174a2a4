import type { ProblemDetails } from '../../problem';
import type { Draft } from '../draft';
import { mendingOf } from '../rewriting';

/** The fix of a slip, as the check that found it says. */
export function* mended(details: ProblemDetails | undefined): Generator<Draft> {
  if (details?.kind !== 'mending') return;
  const { title, edits, isSure } = details;
  const slips = edits.map((edit) => ({ from: edit.span.start, edits: [edit] }));
  yield { title, isPreferred: isSure, rewriting: mendingOf(...slips) };
}
