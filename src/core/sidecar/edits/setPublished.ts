import { parseEdtf } from '../../dates/edtf/parseEdtf';
import { sidecarSchema, sidecarShape } from '../format/sidecarShape';
import { readSidecar } from '../reading/readSidecar';
import { changed } from './change';
import type { EditResult } from './edit';
import { withSchema } from './withSchema';

/** Sets the publication date of the article, as EDTF. Dates in words must be turned into EDTF before. */
export function setPublished(text: string, edtf: string): EditResult {
  if (!parseEdtf(edtf).ok) return { kind: 'refused', reason: `"${edtf}" is not a date in EDTF.` };
  const reading = readSidecar(text);
  if (!reading.canEdit) return { kind: 'refused', reason: cannotEdit };
  if (reading.records.article?.published?.value === edtf) {
    return { kind: 'unchanged', reason: `The publication date is ${edtf} already.` };
  }
  return withSchema(text, reading.yaml, sidecarSchema, (current, before) =>
    changed(current, before, sidecarShape, { kind: 'set', path: ['article', 'published'], value: edtf }),
  );
}

/** Why a sidecar with errors is left alone. */
export const cannotEdit = 'The sidecar has errors, or is of a newer version. It was not changed.';
