import type { Value } from '../../edits/data';
import type { TextEdit } from '../../edits/edit';
import type { RecordShape, Shape } from '../../format/shape';
import { urlPattern } from '../../format/shape';
import type { MapNode, ScalarNode } from '../../reading/node';
import { columnIn, endOfLine, startOfLine } from '../../../text/lineAround';
import type { Draft, ReadableContext } from '../draft';
import { describeName, valueOfWords } from '../knowledge';
import { valueOf } from '../nodes';
import { sameDataAfter } from '../rewriting';
import type { Spot } from '../spot';
import { acceptsText, listByIds } from './listMeant';
import { tableMeant } from './tableMeant';

/**
 * What a text, a list or records were meant as, where a record, records below their ids or a list of records belongs.
 * Undefined for other values.
 */
export function recordMeant(spot: Spot, context: ReadableContext): Draft | undefined {
  const { node, shape } = spot;
  const shapes = shape?.kind === 'either' ? shape.options : shape === undefined ? [] : [shape];
  const record = shapes.find((each) => each.kind === 'record');
  const list = shapes.find((each) => each.kind === 'list');
  const item = list?.kind === 'list' ? recordIn(list.item) : undefined;
  if (node.kind === 'map')
    return item === undefined ? undefined : (listByIds(node, item, context.text) ?? listOfOne(node, item, context));
  const table = shapes.find((each) => each.kind === 'table');
  if (node.kind === 'list' && table?.kind === 'table' && spot.entry !== undefined)
    return tableMeant(node, table, columnIn(context.text, spot.entry.key.span.start), context);
  if (node.kind !== 'scalar' || node.type !== 'text' || node.style === 'block') return undefined;
  // Where a text is right besides, it is a list that is wanted.
  if (list?.kind === 'list' && acceptsText(list.item)) return undefined;
  const meant = record?.kind === 'record' ? record : item;
  const value = meant && valueFor(meant, spot, node, context);
  if (meant === undefined || value === undefined) return undefined;
  const [key = ''] = Object.keys(value);
  return {
    title: `Make it ${/^[aeiou]/u.test(meant.noun) ? 'an' : 'a'} ${meant.noun} with "${key}"`,
    isPreferred: isCertain(meant, key, node.text, context),
    changes: [{ kind: 'replace', node, value: record === undefined ? [value] : value }],
  };
}

/** Whether a text can only be meant as the value of a key: words of the article, a file, an address. */
function isCertain({ noun }: RecordShape, key: string, text: string, { sidecar }: ReadableContext): boolean {
  if (key === 'title') return sidecar?.article?.text.split(/\r\n|\n|\r/u).some((line) => line.trim() === text) === true;
  if (key === 'quote') return sidecar?.article?.includes(text) === true;
  if (key === 'to' || key === 'article') return text.toLowerCase().endsWith('.txt');
  return noun !== 'entity';
}

function recordIn(shape: Shape): RecordShape | undefined {
  if (shape.kind === 'record') return shape;
  return shape.kind === 'either' ? shape.options.map(recordIn).find((each) => each !== undefined) : undefined;
}

/** The record that a text alone stands for, by the key that says most of it. */
function valueFor(
  { noun, keys }: RecordShape,
  spot: Spot,
  { text }: ScalarNode,
  context: ReadableContext,
): Readonly<Record<string, Value>> | undefined {
  switch (noun) {
    case 'claim':
      return { quote: text };
    case 'note':
      return { text };
    case 'link':
      return { to: text };
    case 'piece of evidence':
      return new RegExp(urlPattern, 'u').test(text) ? { url: text } : { article: text };
    case 'date': {
      const value = valueOfWords(context, text);
      return value === undefined ? undefined : { quote: text, value };
    }
    case 'article':
      if (text.toLowerCase().endsWith('.txt')) return undefined;
      return new RegExp(urlPattern, 'u').test(text) ? { source: text } : { title: text };
    case 'review': {
      const status = keys['status']?.value;
      return status?.kind === 'choice' && status.values.includes(text) ? { status: text } : undefined;
    }
    case 'entity': {
      const id = spot.entry?.key.text;
      return id === undefined ? undefined : { ...describeName(context, id, text) };
    }
    default:
      return undefined;
  }
}

/** A record that stands alone where a list of such belongs. */
function listOfOne(node: MapNode, item: RecordShape, { text }: ReadableContext): Draft | undefined {
  const value = valueOf(node);
  const [first] = node.entries;
  const isSuch = node.entries.some(({ key }) => item.keys[key.text] !== undefined);
  if (value === undefined || first === undefined || !isSuch) return undefined;
  const { start } = node.flow ? node.span : first.key.span;
  const edits: TextEdit[] = [];
  if (node.flow) {
    edits.push({ span: { start, end: start }, newText: '[' });
    edits.push({ span: { start: node.span.end, end: node.span.end }, newText: ']' });
  } else {
    for (let at = startOfLine(text, start); at < node.span.end; at = endOfLine(text, at) + 1) {
      const from = Math.max(at, start);
      const isFirst = from === start;
      const isBlank = text.slice(at, endOfLine(text, at)).trim() === '';
      if (!isBlank)
        edits.push({ span: { start: isFirst ? from : at, end: isFirst ? from : at }, newText: isFirst ? '- ' : '  ' });
    }
  }
  const rewriting = sameDataAfter(edits, [{ kind: 'replace', node, value: [value] }]);
  return { title: 'Make it a list of one', isPreferred: true, rewriting };
}
