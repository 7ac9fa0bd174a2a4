import { describeEdtfText } from '../dates/edtf/edtfText';
import { looseTreeOf } from '../sidecar/loose/looseTree';
import type { ClaimRecord, DateRecord, EntityRecord, NoteRecord } from '../sidecar/model';
import { entryOf, type MapNode } from '../sidecar/reading/node';
import { sidecarRecordsOf } from '../sidecar/reading/readSidecar';
import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';

/** A line of the outline of a sidecar or workspace file. */
export interface RecordOutlineItem {
  readonly kind: 'section' | 'entity' | 'date' | 'claim' | 'note' | 'link';
  readonly name: string;
  /** What else there is to say; may be empty. */
  readonly detail: string;
  /** All that belongs to it. */
  readonly span: Span;
  /** The words to go to. */
  readonly words: Span;
  readonly children: readonly RecordOutlineItem[];
}

/** The outline of a file, broken or not: its keys, and below them entities, dates by value, claims by verdict, notes, links. */
export function recordOutlineOf(text: string): readonly RecordOutlineItem[] {
  const { root } = looseTreeOf(text);
  const records = sidecarRecordsOf(root);
  const children: Readonly<Record<string, readonly RecordOutlineItem[]>> = {
    entities: records.entities.map((record) => entityItem(record, root)),
    dates: records.dates.map(dateItem),
    claims: records.claims.map(claimItem),
    notes: records.notes.map(noteItem),
    links: records.links.map(({ span, to, kind }) => item('link', to?.value, kind?.value, span, to?.span)),
  };
  return root.entries.map(({ key, value }) => {
    const span = { start: key.span.start, end: Math.max(key.span.end, trimmedEnd(text, value.span.end)) };
    const below = Object.hasOwn(children, key.text) ? (children[key.text] ?? []) : [];
    const detail = below.length > 0 ? String(below.length) : value.kind === 'scalar' ? value.text : '';
    return {
      kind: 'section',
      name: key.text === '' ? '…' : key.text,
      detail,
      span,
      words: key.span,
      children: below.map((child) => within(child, text, span)),
    };
  });
}

function entityItem({ id, name, type }: EntityRecord, root: MapNode): RecordOutlineItem {
  const table = entryOf(root, 'entities')?.value;
  const entry = table?.kind === 'map' ? table.entries.find(({ key }) => key.span.start === id.span.start) : undefined;
  const span = { start: id.span.start, end: Math.max(id.span.end, entry?.value.span.end ?? 0) };
  return item('entity', id.value, [name?.value, type?.value], span, id.span);
}

function dateItem({ span, value, event, anchor, id }: DateRecord): RecordOutlineItem {
  const name = value === undefined ? anchor?.quote : describeEdtfText(value.value);
  return item('date', name ?? id?.value, event?.value ?? anchor?.quote, span, value?.span ?? anchor?.quoteSpan);
}

function claimItem({ span, verdict, text, anchor, id }: ClaimRecord): RecordOutlineItem {
  const words = text ?? (anchor && { value: anchor.quote, span: anchor.quoteSpan }) ?? id;
  return item('claim', words?.value, verdict?.value, span, words?.span);
}

function noteItem({ span, kind, text, anchor }: NoteRecord): RecordOutlineItem {
  return item('note', text?.value ?? anchor?.quote, kind?.value, span, text?.span ?? anchor?.quoteSpan);
}

function item(
  kind: RecordOutlineItem['kind'],
  name: string | undefined,
  detail: string | readonly (string | undefined)[] | undefined,
  span: Span,
  words: Span | undefined,
): RecordOutlineItem {
  const parts = typeof detail === 'string' || detail === undefined ? [detail] : detail;
  return {
    kind,
    name: name === undefined || name.trim() === '' ? '…' : oneLine(name),
    detail: parts.filter((part) => part !== undefined && part !== '').join(' · '),
    span,
    words: words ?? { start: span.start, end: span.start },
    children: [],
  };
}

/** Editors demand that the words lie in their item, and an item in the one above. */
function within(child: RecordOutlineItem, text: string, outer: Span): RecordOutlineItem {
  const start = Math.min(Math.max(child.span.start, outer.start), outer.end);
  const span = { start, end: Math.max(start, Math.min(outer.end, trimmedEnd(text, child.span.end))) };
  const inside = (offset: number): number => Math.min(Math.max(offset, span.start), span.end);
  return { ...child, span, words: { start: inside(child.words.start), end: inside(child.words.end) } };
}

/** Blocks end where their last line does, and not with the lines below. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return at;
}
