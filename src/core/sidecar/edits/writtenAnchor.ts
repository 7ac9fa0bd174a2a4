import { foldQuery } from '../../text/fold';
import type { Anchor } from '../anchors/anchor';
import type { WrittenAnchor } from '../anchors/anchorFor';
import type { Value } from './data';

/** An anchor as the keys of a record, in their usual order. */
export function writtenAnchor({ quote, prefix, suffix, occurrence }: WrittenAnchor): Readonly<Record<string, Value>> {
  return {
    quote,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(occurrence !== undefined && { occurrence }),
  };
}

/** Whether an anchor of a sidecar says the same as one to be written, compared as quotations are. */
export function isWrittenAs(known: Anchor | undefined, { quote, prefix, suffix, occurrence }: WrittenAnchor): boolean {
  return (
    known !== undefined &&
    foldQuery(known.quote) === foldQuery(quote) &&
    foldQuery(known.prefix ?? '') === foldQuery(prefix ?? '') &&
    foldQuery(known.suffix ?? '') === foldQuery(suffix ?? '') &&
    known.occurrence === occurrence
  );
}
