import { entryOf, type ListNode, type MapEntry, type MapNode, type Node } from '../reading/node';
import { columnIn, endOfLine, startOfLine } from '../../text/lineAround';
import type { Span } from '../../text/span';
import type { Value } from './data';
import type { TextEdit } from './edit';
import { replaceValue } from './replaceValue';
import { writeAfterKey, writeFlow, writeItem, writeScalar, type Layout } from './writeValue';

/** Finds out how a file is laid out from its first nested keys and lists. */
export function layoutOf(text: string, root: MapNode | undefined): Layout {
  const steps = root === undefined ? {} : stepsIn(text, root);
  const step = steps.step ?? 2;
  return { lineBreak: text.includes('\r\n') ? '\r\n' : '\n', step, listStep: steps.listStep ?? step };
}

/**
 * The edit that adds a key to a map, after the key that usually comes before it.
 *
 * @param order the usual order of keys; undefined for maps of ids, which stay sorted if they are
 */
export function insertKey(
  text: string,
  map: MapNode,
  key: string,
  value: Value,
  order: readonly string[] | undefined,
  layout: Layout,
): TextEdit {
  const previous = order === undefined ? previousId(map, key) : previousKey(map, key, order);
  if (map.flow) {
    const entry = `${writeScalar(key)}: ${writeFlow(value)}`;
    const last = map.entries.at(-1);
    if (last === undefined) return insertion(map.span.start + 1, ` ${entry} `);
    const column = columnIn(text, (map.entries[0] ?? last).key.span.start);
    return insertInFlow(text, endOf(last.value, last), column, entry, ', ', layout);
  }
  const column = columnIn(text, map.span.start);
  const line = `${writeScalar(key)}:${writeAfterKey(value, column, layout)}`;
  if (previous !== undefined) return insertLine(text, endOf(previous.value, previous), column, line, layout);
  return insertion(map.span.start, `${line}${layout.lineBreak}${' '.repeat(column)}`);
}

/** The edit that gives a value to a key that has none, or whose list or map is empty. */
export function fillKey(
  text: string,
  map: MapNode,
  { key, value }: MapEntry,
  newValue: Value,
  layout: Layout,
): TextEdit {
  if (map.flow) {
    const isLeftOut = value.span.start === value.span.end;
    return { span: value.span, newText: isLeftOut ? ` ${writeFlow(newValue)}` : writeFlow(newValue) };
  }
  const column = columnIn(text, key.span.start);
  const written = writeAfterKey(newValue, column, layout);
  const colon = text.indexOf(':', key.span.end) + 1;
  const isOneLine = written.startsWith(' ');
  // A left-out value ends at its colon; what is written goes before a comment only if it is on the same line.
  if (value.span.start === value.span.end) return insertion(isOneLine ? colon : endOfLine(text, colon), written);
  if (hasComment(text, value.span)) return fillBrackets(text, value, column, newValue, layout);
  const isApart = hasComment(text, { start: colon, end: value.span.start });
  if (isOneLine)
    return isApart
      ? replaceValue(text, value, written.trim())
      : { span: { start: colon, end: value.span.end }, newText: written };
  const lineEnd = endOfLine(text, value.span.end);
  const comment = text.slice(value.span.end, lineEnd).trim();
  if (comment !== '') {
    // A comment behind the empty value is about the key, not about what is written last.
    const start = isApart ? value.span.start : colon;
    return { span: { start, end: lineEnd }, newText: `${isApart ? '' : ' '}${comment}${written}` };
  }
  return {
    span: { start: isApart ? endOfLineBefore(text, value.span.start) : colon, end: value.span.end },
    newText: written,
  };
}

/** Fills an empty list or map with comments between its brackets, below them. */
function fillBrackets(text: string, { span }: Node, keyColumn: number, value: Value, layout: Layout): TextEdit {
  const line = `${layout.lineBreak}${' '.repeat(keyColumn + layout.step)}${writeFlow(value).slice(1, -1).trim()}`;
  return insertion(endOfLineBefore(text, span.end), line);
}

function hasComment(text: string, { start, end }: Span): boolean {
  return /(?:^|[\s[{])#/u.test(text.slice(start, end));
}

/** The edit that adds an item at the end of a list that is not empty. */
export function appendItem(text: string, list: ListNode, value: Value, layout: Layout): TextEdit {
  const last = list.items.at(-1);
  if (last === undefined) return insertion(list.span.start + 1, writeFlow(value));
  if (!list.flow) {
    const column = columnIn(text, list.span.start);
    return insertLine(text, endOf(last), column, writeItem(value, column, layout), layout);
  }
  const isOnOwnLine = text.slice(startOfLine(text, last.span.start), last.span.start).trim() === '';
  const column = columnIn(text, (isOnOwnLine ? last : (list.items[0] ?? last)).span.start);
  const separator = isOnOwnLine ? `,${layout.lineBreak}${' '.repeat(column)}` : ', ';
  return insertInFlow(text, last.span.end, column, writeFlow(value), separator, layout);
}

/** One more part between brackets, behind the one that ends at an offset. A comment at the end of that line stays with it. */
function insertInFlow(
  text: string,
  end: number,
  column: number,
  source: string,
  separator: string,
  layout: Layout,
): TextEdit {
  const lineEnd = endOfLine(text, end);
  const [, comma, comment] = /^(\s*,)?(\s*#.*)$/u.exec(text.slice(end, lineEnd)) ?? [];
  if (comment === undefined) return insertion(end, `${separator}${source}`);
  const line = `${layout.lineBreak}${' '.repeat(column)}${source}`;
  if (comma !== undefined) return insertion(lineEnd, `${line},`);
  return { span: { start: end, end: lineEnd }, newText: `,${comment}${line}` };
}

/**
 * The edit that adds an item before the one of an index of a list that has such an item. Comments above that item stay
 * with it.
 */
export function insertItem(
  text: string,
  list: ListNode,
  index: number,
  value: Value,
  layout: Layout,
): TextEdit | undefined {
  const next = list.items[index];
  const previous = list.items[index - 1];
  if (next === undefined) return undefined;
  const column = columnIn(text, list.span.start);
  if (previous !== undefined)
    return list.flow
      ? appendItem(text, { ...list, items: list.items.slice(0, index) }, value, layout)
      : insertLine(text, endOf(previous), column, writeItem(value, column, layout), layout);
  if (list.flow) return insertion(next.span.start, `${writeFlow(value)}, `);
  const above = text.lastIndexOf('\n', list.span.start - 1);
  // Nothing but blanks before the first dash: below a line of its own, or of the key with comments in between.
  if (above < 0 || text.slice(above + 1, list.span.start).trim() !== '') return undefined;
  const start = firstCommentAbove(text, startOfLine(text, list.span.start));
  return insertion(start, `${' '.repeat(column)}${writeItem(value, column, layout)}${layout.lineBreak}`);
}

/** The start of the first of the comment lines directly above a line; the line's own start where there is none. */
function firstCommentAbove(text: string, lineStart: number): number {
  let start = lineStart;
  while (start > 0) {
    const above = startOfLine(text, start - (text.charAt(start - 2) === '\r' ? 2 : 1));
    if (!text.slice(above, start).trim().startsWith('#')) break;
    start = above;
  }
  return start;
}

/** A new line below the one where something ends, comments on that line included. */
function insertLine(text: string, end: number, column: number, line: string, layout: Layout): TextEdit {
  const indented = `${' '.repeat(column)}${line}`;
  // A block text ends after its line break.
  if (text.charAt(end - 1) === '\n') return insertion(end, `${indented}${layout.lineBreak}`);
  return insertion(endOfLine(text, end), `${layout.lineBreak}${indented}`);
}

function insertion(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

/** Where a value ends; where it is left out, its key. */
function endOf(node: Node, entry?: MapEntry): number {
  return Math.max(node.span.end, entry?.key.span.end ?? 0);
}

function previousKey(map: MapNode, key: string, order: readonly string[]): MapEntry | undefined {
  const before = order.slice(0, order.indexOf(key));
  const present = before.map((name) => entryOf(map, name)).filter((entry) => entry !== undefined);
  return present.sort((a, b) => a.key.span.start - b.key.span.start).at(-1);
}

/** In a sorted map the last smaller id, else the last one; undefined for a place before all others. */
function previousId(map: MapNode, id: string): MapEntry | undefined {
  const ids = map.entries.map((entry) => entry.key.text);
  const isSorted = ids.every((name, i) => i === 0 || (ids[i - 1] ?? '') <= name);
  return isSorted ? map.entries.findLast((entry) => entry.key.text < id) : map.entries.at(-1);
}

/** The first steps of indentation in a tree. */
function stepsIn(text: string, map: MapNode): { step?: number; listStep?: number } {
  let found: { step?: number; listStep?: number } = {};
  for (const { key, value } of map.entries) {
    if (value.kind === 'scalar' || value.kind === 'unusable' || value.flow) continue;
    const step = columnIn(text, value.span.start) - columnIn(text, key.span.start);
    const own = value.kind === 'list' ? { listStep: step } : { step, ...stepsIn(text, value) };
    const items = value.kind === 'list' ? value.items.filter((item) => item.kind === 'map') : [];
    const inner = items[0] === undefined ? {} : stepsIn(text, items[0]);
    found = { ...inner, ...own, ...found };
    if (found.step !== undefined && found.listStep !== undefined) break;
  }
  return found;
}

/** Where the line above the one of an offset ends. */
function endOfLineBefore(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  return text.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
}
