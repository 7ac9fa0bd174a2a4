import type { Value } from '../../edits/data';
import type { TextEdit } from '../../edits/edit';
import type { RecordShape, Shape } from '../../format/shape';
import type { MapNode, ScalarNode } from '../../reading/node';
import { coreTypeOf } from '../../reading/plainScalar';
import { otherListMark } from '../../reading/syntax/listMarks';
import { columnIn } from '../../../text/lineAround';
import type { Draft } from '../draft';
import { valueOf } from '../nodes';
import { sameDataAfter, sameWordsAfter } from '../rewriting';

/** For a list whose dashes touch their words, which makes it one text. @param start offset of the text */
export function spacesAfterDashes(text: string, start: number): Draft {
  const edits = [...text.matchAll(/(?<=^\s*-)(?=[^\s-])/gmu)].map(({ index }) => {
    return { span: { start: start + index, end: start + index }, newText: ' ' };
  });
  const title = edits.length === 1 ? 'Put a space after the dash' : 'Put a space after each dash';
  return { title, isPreferred: true, rewriting: sameWordsAfter(edits) };
}

/** For a list whose items begin with another mark, each in a line of its own, which makes it one text. */
export function dashesFor(text: string, node: ScalarNode, item: Shape): Draft | undefined {
  const lines = text.split(/\r\n|\n|\r/u);
  if (!acceptsText(item) || !lines.every((line) => otherListMark.test(line.trimStart()))) return undefined;
  const items = lines.map((line) => line.trim().replace(otherListMark, ''));
  if (items.some((each) => /: |:$| #|^[^\p{L}\p{N}“"']/u.test(each) || coreTypeOf(each) !== 'text')) return undefined;
  const edits = [...text.matchAll(/(?<=^\s*)[*+•·‣–—](?= )/gmu)].map(({ index }) => {
    const start = node.span.start + index;
    return { span: { start, end: start + 1 }, newText: '-' };
  });
  const rewriting = sameDataAfter(edits, [{ kind: 'replace', node, value: items }]);
  return { title: 'Begin each item with "- "', isPreferred: true, rewriting };
}

/** Whether a text may stand somewhere. */
export function acceptsText(shape: Shape): boolean {
  return shape.kind === 'text' || (shape.kind === 'either' && shape.options.some(acceptsText));
}

/**
 * For records below their ids where a list belongs whose records say their ids. Undefined where such records have no ids, and
 * where one cannot begin with its id without being written anew.
 */
export function listByIds(node: MapNode, item: RecordShape, text: string): Draft | undefined {
  if (item.keys['id'] === undefined || node.flow) return undefined;
  const edits: TextEdit[] = [];
  const records: Value[] = [];
  for (const { key, value } of node.entries) {
    const said = value.kind === 'map' && item.keys[key.text] === undefined ? valueOf(value) : undefined;
    const [first] = value.kind === 'map' ? value.entries : [];
    if (value.kind !== 'map' || said === undefined || first === undefined) return undefined;
    records.push({ id: key.text, ...(said as Readonly<Record<string, Value>>) });
    const { start, end } = key.span;
    const written = text.slice(start, end);
    if (value.flow) {
      edits.push({ span: { start, end: first.key.span.start }, newText: `- { id: ${written}, ` });
      continue;
    }
    const spaces = columnIn(text, first.key.span.start) - columnIn(text, start) - 1;
    if (spaces < 1) return undefined;
    edits.push({
      span: { start, end: text.indexOf(':', end) + 1 },
      newText: `-${' '.repeat(spaces)}id: ${written}`,
    });
  }
  const rewriting = sameDataAfter(edits, [{ kind: 'replace', node, value: records }]);
  return { title: `Make it a list of ${item.noun}s with their ids`, isPreferred: true, rewriting };
}
