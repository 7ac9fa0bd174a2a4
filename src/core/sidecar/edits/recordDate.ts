import type { Span } from '../../text/span';
import { anchorFor } from '../anchors/anchorFor';
import { QuotedText } from '../anchors/quotedText';
import { sidecarShape } from '../format/sidecarShape';
import { readSidecar } from '../reading/readSidecar';
import { addDate } from './addDate';
import { changed } from './change';
import { applyEdits, editBetween, type EditResult } from './edit';
import { cannotEdit } from './changeSidecar';

/** What a date of an article is to mean. */
export interface DateMeaning {
  /** EDTF, or an ISO 8601 duration. */
  readonly value: string;
  /** What it was counted from: `published`, or a date in EDTF. Absent: the words say it all. */
  readonly basis?: string | undefined;
}

/**
 * Records what a date of an article means: in the record of its words where there is one, else in a new one.
 *
 * @param date UTF-16 span in the article
 */
export function recordDate(text: string, article: string, date: Span, meaning: DateMeaning): EditResult {
  const { records, canEdit } = readSidecar(text);
  if (!canEdit) return { kind: 'refused', reason: cannotEdit };
  const quoted = new QuotedText(article);
  const index = records.dates.findIndex(({ anchor, status }) => {
    const result = anchor === undefined || status?.value === 'rejected' ? undefined : quoted.resolve(anchor);
    const [span, ...others] = result?.kind === 'anchored' ? result.spans : [];
    return span !== undefined && others.length === 0 && span.start <= date.start && date.end <= span.end;
  });
  const known = records.dates[index];
  if (known === undefined) {
    const anchor = anchorFor(article, date);
    if (anchor === undefined) return { kind: 'refused', reason: 'There are no words to record.' };
    return addDate(text, { ...anchor, ...meaning }, { article, offset: date.start });
  }
  const words = known.anchor?.quote ?? '';
  const { value, basis } = meaning;
  if (known.value?.value === value && known.basis?.value === basis)
    return { kind: 'unchanged', reason: `"${words}" is recorded as ${value} already.` };
  if (basis === undefined && known.basis !== undefined)
    return { kind: 'refused', reason: `"${words}" is recorded with a basis. Change it in the sidecar.` };
  return rewritten(text, index, { value, ...(basis !== undefined && { basis }) });
}

/** Sets keys of a recorded date, as one edit. */
function rewritten(text: string, index: number, keys: Readonly<Record<string, string>>): EditResult {
  let now = text;
  for (const [key, value] of Object.entries(keys)) {
    const { yaml, records } = readSidecar(now);
    const record = records.dates[index];
    if ((key === 'value' ? record?.value : record?.basis)?.value === value) continue;
    const result = changed(now, yaml, sidecarShape, { kind: 'set', path: ['dates', String(index), key], value });
    if (result.kind !== 'edits') return result;
    now = applyEdits(now, result.edits);
  }
  return { kind: 'edits', edits: [editBetween(text, now)] };
}
