import { layoutOf } from '../../edits/insert';
import type { TextEdit } from '../../edits/edit';
import type { RecordShape, Shape } from '../../format/shape';
import type { MapEntry, MapNode } from '../../reading/node';
import type { Draft, ReadableContext } from '../draft';
import { endOfLine, startOfLine } from '../../../text/lineAround';
import { sameWordsAfter } from '../rewriting';

/** A key without a value, among those beside it. */
export interface EmptyHeader {
  readonly entry: MapEntry;
  readonly map: MapNode;
  /** Of the map. */
  readonly shape: RecordShape;
}

/**
 * Indents the entries that follow a key without a value and belong below it: those that its record may have and the one
 * around it may not, and for a table of ids all that have keys. Undefined when there is none.
 */
export function indentingBelow(header: EmptyHeader, { text, root }: ReadableContext): Draft | undefined {
  const { first, last } = entriesBelow(header) ?? {};
  if (first === undefined || last === undefined) return undefined;
  const { step } = layoutOf(text, root);
  const name = header.entry.key.text;
  const edits: TextEdit[] = [];
  for (let at = startOfLine(text, first.key.span.start); at < last.value.span.end; at = endOfLine(text, at) + 1) {
    const isBlank = text.slice(at, endOfLine(text, at)).trim() === '';
    if (!isBlank) edits.push({ span: { start: at, end: at }, newText: ' '.repeat(step) });
  }
  return { title: `Indent what stands below "${name}"`, isPreferred: true, rewriting: sameWordsAfter(edits) };
}

function entriesBelow({ entry, map, shape }: EmptyHeader): { first: MapEntry; last: MapEntry } | undefined {
  const inner = shape.keys[entry.key.text]?.value;
  if (map.flow || inner === undefined) return undefined;
  const following = map.entries.slice(map.entries.indexOf(entry) + 1);
  const end = following.findIndex((each) => !belongsBelow(each, inner, shape));
  const below = end < 0 ? following : following.slice(0, end);
  const [first] = below;
  const last = below.at(-1);
  return first && last && { first, last };
}

function belongsBelow({ key, value }: MapEntry, inner: Shape, outer: RecordShape): boolean {
  if (Object.hasOwn(outer.keys, key.text)) return false;
  return inner.kind === 'table' ? value.kind === 'map' : inner.kind === 'record' && Object.hasOwn(inner.keys, key.text);
}

/** Whether a comment below a key without a value is indented below it, as if it were about what is to come there. */
export function hasCommentBelow({ entry, map }: EmptyHeader, { text, yaml }: ReadableContext): boolean {
  const { start, end } = entry.key.span;
  const column = start - startOfLine(text, start);
  const next = map.entries[map.entries.indexOf(entry) + 1]?.key.span.start ?? text.length;
  const from = endOfLine(text, end);
  return yaml.comments.some(
    (comment) =>
      from <= comment.start && comment.start < next && comment.start - startOfLine(text, comment.start) > column,
  );
}
