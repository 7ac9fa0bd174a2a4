import { foldQuery } from '../../text/fold';
import type { WrittenAnchor } from '../anchors/anchorFor';
import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import type { DateRecord } from '../model';
import { readSidecar } from '../reading/readSidecar';
import { changed } from './change';
import type { EditResult } from './edit';
import { cannotEdit } from './setPublished';
import { withSchema } from './withSchema';

/** A date to be recorded. */
export interface NewDate extends WrittenAnchor {
  /** EDTF, or an ISO 8601 duration. */
  readonly value: string;
  /** What it was counted from: `published`, or a date in EDTF. Absent: the words say it all. */
  readonly basis?: string | undefined;
}

/** Records what a date of the article means. One whose words are recorded is not added again, nor changed. */
export function addDate(text: string, date: NewDate): EditResult {
  if (foldQuery(date.quote) === '') return { kind: 'refused', reason: 'There are no words to record.' };
  const { records, canEdit, yaml } = readSidecar(text);
  if (!canEdit) return { kind: 'refused', reason: cannotEdit };
  const known = records.dates.find((record) => isAbout(record, date));
  if (known !== undefined) {
    const value = known.value?.value;
    const meaning = value === undefined || value === '' ? 'without a value' : `as ${value}`;
    return value === date.value
      ? { kind: 'unchanged', reason: `"${date.quote}" is recorded as ${value} already.` }
      : { kind: 'refused', reason: `"${date.quote}" is recorded ${meaning} already. Change it in the sidecar.` };
  }
  const { quote, prefix, suffix, occurrence, value, basis } = date;
  const written = {
    quote,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
    ...(occurrence !== undefined && { occurrence }),
    value,
    ...(basis !== undefined && { basis }),
  };
  return withSchema(text, yaml, sidecarSchema, (current, before) =>
    changed(current, before, sidecarShape, { kind: 'append', path: ['dates'], value: written }),
  );
}

function isAbout({ anchor }: DateRecord, { quote, prefix, suffix, occurrence }: NewDate): boolean {
  return (
    anchor !== undefined &&
    foldQuery(anchor.quote) === foldQuery(quote) &&
    foldQuery(anchor.prefix ?? '') === foldQuery(prefix ?? '') &&
    foldQuery(anchor.suffix ?? '') === foldQuery(suffix ?? '') &&
    anchor.occurrence === occurrence
  );
}
