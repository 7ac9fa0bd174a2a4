import { parseEdtf } from '../../dates/edtf/parseEdtf';
import { changeSidecar } from './changeSidecar';
import type { EditResult } from './edit';

/** Sets the publication date of the article, as EDTF. Dates in words must be turned into EDTF before. */
export function setPublished(text: string, edtf: string): EditResult {
  if (!parseEdtf(edtf).ok) return { kind: 'refused', reason: `"${edtf}" is not a date in EDTF.` };
  return changeSidecar(text, ({ article }) =>
    article?.published?.value === edtf
      ? `The publication date is ${edtf} already.`
      : { kind: 'set', path: ['article', 'published'], value: edtf },
  );
}
