import { describeEdtfText } from '../dates/edtf/edtfText';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { Review } from '../review';
import { sidecarShape } from '../sidecar/format/sidecarShape';
import { workspaceShape } from '../sidecar/format/workspaceShape';
import { placesOf } from '../sidecar/format/places';
import { looseTreeOf } from '../sidecar/loose/looseTree';
import type { SidecarRecords } from '../sidecar/model';
import { isWorkspaceFilePath } from '../sidecar/names';
import { sidecarRecordsOf } from '../sidecar/reading/readSidecar';
import { overlaps, type Span } from '../text/span';

/** What a value means, to be shown behind it. */
export interface RecordHint {
  /** UTF-16 offset of the end of the value. */
  readonly offset: number;
  readonly label: string;
}

/**
 * Hints for a part of a sidecar or the workspace file, broken or not: dates in words, what a basis or a `when` stands
 * for, and the names that ids of entities stand for where the line does not say them.
 */
export function recordHintsIn(review: Review, path: string, text: string, part: Span): readonly RecordHint[] {
  const { root } = looseTreeOf(text);
  const records = sidecarRecordsOf(root);
  // Asked for while somebody scrolls: all records are gone through only where an id is in sight.
  let names: ReadonlyMap<string, string> | undefined;
  const nameOf = (id: string): string | undefined => (names ??= namesById(review, records)).get(id);
  const hints: RecordHint[] = [];
  const add = (span: Span, label: string | undefined): void => {
    if (label !== undefined && label !== text.slice(span.start, span.end)) hints.push({ offset: span.end, label });
  };
  for (const { node, shape } of placesOf(root, isWorkspaceFilePath(path) ? workspaceShape : sidecarShape)) {
    if (node.kind !== 'scalar' || shape.kind !== 'text' || !overlaps(node.span, part)) continue;
    if (shape.format === 'date') add(node.span, inWords(node.text));
    else if (shape.format === 'date-reference') add(node.span, referredDate(node.text, records));
    else if (shape.format === 'entity-reference') add(node.span, nameOf(node.text));
  }
  for (const { id, name } of records.entities)
    if (name === undefined && overlaps(id.span, part)) add(withColon(id.span, text), nameOf(id.value));
  return hints.sort((a, b) => a.offset - b.offset);
}

/** A key's name stands behind its colon. */
function withColon({ start, end }: Span, text: string): Span {
  return { start, end: text.charAt(end) === ':' ? end + 1 : end };
}

/** Names of all recorded entities: those of the file first, then those of the workspace file and the other sidecars. */
function namesById(review: Review, own: SidecarRecords): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const all = [own, ...review.recordFiles.map(({ reading }) => reading.records)];
  for (const { entities } of all)
    for (const { id, name } of entities)
      if (name !== undefined && !names.has(id.value)) names.set(id.value, name.value);
  return names;
}

/** What `published`, the id of a date, or a date stands for. */
function referredDate(text: string, { article, dates }: SidecarRecords): string | undefined {
  const referred = text === 'published' ? article?.published : dates.find(({ id }) => id?.value === text)?.value;
  return inWords(referred?.value ?? text);
}

function inWords(edtf: string): string | undefined {
  return parseEdtf(edtf).ok ? describeEdtfText(edtf) : undefined;
}
