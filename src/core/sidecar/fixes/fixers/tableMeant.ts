import type { Value } from '../../edits/data';
import { applyEdits, type TextEdit } from '../../edits/edit';
import { entityIdFor } from '../../edits/entityIdFor';
import { idPattern, type TableShape } from '../../format/shape';
import { entryOf, type ListNode, type MapNode, type Node } from '../../reading/node';
import { columnIn, endOfLine, lineBreakOf, startOfLine } from '../../../text/lineAround';
import type { Draft, ReadableContext } from '../draft';
import { describeName } from '../knowledge';
import { valueOf } from '../nodes';
import { sameDataAfter } from '../rewriting';

/** A file with more of them was not written by hand, and numbering equal names would take too long. */
const mostItems = 1000;

type Fields = Readonly<Record<string, Value>>;

/**
 * For a list where records belong below their ids: each record is put below the id that it says, or below one made of its
 * name; a list of names becomes entities. Undefined where an item is neither, and where an id would stand twice.
 *
 * @param keyColumn where the key of the list stands in its line
 */
export function tableMeant(
  node: ListNode,
  table: TableShape,
  keyColumn: number,
  context: ReadableContext,
): Draft | undefined {
  if (table.entry.kind !== 'record' || !table.keysAreIds) return undefined;
  if (node.items.length === 0 || node.items.length > mostItems) return undefined;
  const title = `Put each ${table.entry.noun} below its id`;
  const entities = table.entry.noun === 'entity' ? entitiesNamed(node, context) : undefined;
  if (entities !== undefined) return { title, changes: [{ kind: 'replace', node, value: entities }] };
  if (node.flow) return undefined;
  const { text } = context;
  const edits: TextEdit[] = [];
  const records = new Map<string, Value>();
  for (const item of node.items) {
    const written = item.kind === 'map' ? belowItsId(item, text, records) : undefined;
    if (written === undefined) return undefined;
    records.set(written.id, written.value);
    edits.push(...written.edits);
  }
  // Dashes may stand below the first letter of their key; ids are keys themselves and must stand further right.
  const isBelowKey = columnIn(text, node.span.start) <= keyColumn;
  const rewriting = sameDataAfter(isBelowKey ? [indented(text, node, edits)] : edits, [
    { kind: 'replace', node, value: Object.fromEntries(records) },
  ]);
  return { title, isPreferred: true, rewriting };
}

/** Entities by ids made of the names that a list consists of. */
function entitiesNamed(node: ListNode, context: ReadableContext): Fields | undefined {
  const entities = new Map<string, Value>();
  for (const item of node.items) {
    if (item.kind !== 'scalar' || item.type !== 'text' || item.text === '') return undefined;
    const id = entityIdFor(item.text, entities);
    entities.set(id, { ...describeName(context, id, item.text) });
  }
  return Object.fromEntries(entities);
}

interface RecordBelowId {
  readonly id: string;
  readonly value: Fields;
  readonly edits: readonly TextEdit[];
}

function belowItsId(item: MapNode, text: string, taken: ReadonlyMap<string, Value>): RecordBelowId | undefined {
  const said = valueOf(item) as Fields | undefined;
  const dash = dashBefore(text, item);
  if (said === undefined || dash === undefined) return undefined;
  const { id: own, ...value } = said;
  const id = own ?? (typeof said['name'] === 'string' ? entityIdFor(said['name'], taken) : undefined);
  const isNew = typeof id === 'string' && new RegExp(idPattern, 'u').test(id) && !taken.has(id);
  if (!isNew || Object.keys(value).length === 0) return undefined;
  return { id, value, edits: item.flow ? beforeBracket(item, dash, id) : beforeLines(item, dash, id, text) };
}

/** `- { id: a, name: A }` as `a: { name: A }`. */
function beforeBracket(item: MapNode, dash: number, id: string): readonly TextEdit[] {
  const key = { span: { start: dash, end: item.span.start }, newText: `${id}: ` };
  const index = item.entries.findIndex((entry) => entry.key.text === 'id');
  const [before, entry, after] = [item.entries[index - 1], item.entries[index], item.entries[index + 1]];
  if (entry === undefined) return [key];
  const span = after
    ? { start: entry.key.span.start, end: after.key.span.start }
    : { start: before?.value.span.end ?? entry.key.span.start, end: entry.value.span.end };
  return [key, { span, newText: '' }];
}

/** The id in a line of its own; where it stood between other keys, its line goes. */
function beforeLines(item: MapNode, dash: number, id: string, text: string): readonly TextEdit[] {
  const entry = entryOf(item, 'id');
  if (entry !== undefined && entry === item.entries[0])
    return [{ span: { start: dash, end: entry.value.span.end }, newText: `${id}:` }];
  const indent = ' '.repeat(columnIn(text, item.span.start));
  const header = { span: { start: dash, end: item.span.start }, newText: `${id}:${lineBreakOf(text)}${indent}` };
  if (entry === undefined) return [header];
  const line = startOfLine(text, entry.key.span.start);
  const start = line - (text.startsWith('\r\n', line - 2) ? 2 : 1);
  return [header, { span: { start, end: endOfLine(text, line) }, newText: '' }];
}

/** The offset of the dash before an item, in the item's own line; undefined where other things stand there. */
function dashBefore(text: string, item: Node): number | undefined {
  const start = startOfLine(text, item.span.start);
  const [, before] = /^( *)- +$/u.exec(text.slice(start, item.span.start)) ?? [];
  return before === undefined ? undefined : start + before.length;
}

/** The lines of a list after edits, further right. */
function indented(text: string, node: ListNode, edits: readonly TextEdit[]): TextEdit {
  const start = startOfLine(text, node.span.start);
  const moved = edits.map(({ span, newText }) => {
    return { span: { start: span.start - start, end: span.end - start }, newText };
  });
  const lines = applyEdits(text.slice(start, node.span.end), moved);
  return { span: { start, end: node.span.end }, newText: lines.replace(/^(?=[^\r\n]*\S)/gmu, '  ') };
}
