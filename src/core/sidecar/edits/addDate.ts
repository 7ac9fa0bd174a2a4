import { foldQuery } from '../../text/fold';
import type { WrittenAnchor } from '../anchors/anchorFor';
import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import { readSidecar } from '../reading/readSidecar';
import { addToList, type ArticlePlace } from './addToList';
import { changed } from './change';
import type { EditResult } from './edit';
import { cannotEdit } from './changeSidecar';
import { withSchema } from './withSchema';
import { isWrittenAs, writtenAnchor } from './writtenAnchor';

/** A date to be recorded. */
export interface NewDate extends WrittenAnchor {
  /** EDTF, or an ISO 8601 duration. */
  readonly value: string;
  /** What it was counted from: `published`, or a date in EDTF. Absent: the words say it all. */
  readonly basis?: string | undefined;
}

/** Records what a date of the article means. One whose words are recorded is not added again, nor changed. @param place where its words stand: the list may follow the article */
export function addDate(text: string, date: NewDate, place?: ArticlePlace): EditResult {
  if (foldQuery(date.quote) === '') return { kind: 'refused', reason: 'There are no words to record.' };
  const reading = readSidecar(text);
  const { records, canEdit, yaml } = reading;
  if (!canEdit) return { kind: 'refused', reason: cannotEdit };
  const known = records.dates.find(({ anchor }) => isWrittenAs(anchor, date));
  if (known !== undefined) {
    const value = known.value?.value;
    const meaning = value === undefined || value === '' ? 'without a value' : `as ${value}`;
    return value === date.value
      ? { kind: 'unchanged', reason: `"${date.quote}" is recorded as ${value} already.` }
      : { kind: 'refused', reason: `"${date.quote}" is recorded ${meaning} already. Change it in the sidecar.` };
  }
  const { value, basis } = date;
  const written = { ...writtenAnchor(date), value, ...(basis !== undefined && { basis }) };
  return withSchema(text, yaml, sidecarSchema, (current, before) =>
    changed(current, before, sidecarShape, addToList('dates', written, reading, place)),
  );
}
