import type { Finding } from '../../reading/finding';
import { otherListMark } from '../../reading/syntax/listMarks';
import { keySlip, keySlipFinding, type KeySlip } from '../../reading/syntax/keySlips';
import type { FileContext } from '../context';
import { isListWithoutSpaces, isNull, type Node, type ScalarNode } from '../../reading/node';
import type { Span } from '../../../text/span';
import { accepts, type Place } from '../../format/places';
import { colorPattern, idPattern, sha256Pattern, urlPattern, wikidataPattern, type Shape } from '../../format/shape';
import { Suggestions } from '../../closest';
import { limits } from '../../limits';
import { shortened } from '../wording';

/** `wrong-type`, `empty-value`: the kind of a value. */
export function* kindOfValue({ node, shape, key, container }: Place, { text }: FileContext): Generator<Finding> {
  if (key === undefined || node.kind === 'unusable') return;
  if (isNull(node) && container?.kind !== 'list') {
    yield { rule: 'empty-value', message: `"${key.text}" has no value.`, span: key.span };
  } else if (!accepts(shape, node)) {
    const slip = slipOfText(node, shape, text);
    const actual = isListWithoutSpaces(node)
      ? dashesOnly
      : isMarkedList(node, shape)
        ? `text: begin each item with "- ", not with "${node.text.charAt(0)}"`
        : slip
          ? `text. ${slip.message.slice(0, -1)}`
          : describeNode(node);
    if (container?.kind === 'list' && shape.kind === 'record') {
      const message = `Each ${shape.noun} must be ${describeShape(shape)}, but this is ${actual}.`;
      yield { rule: 'wrong-type', message, span: node.span, ...mendingOf(slip, node) };
    } else {
      const expected = describeShape(container?.kind === 'list' ? container : shape);
      yield { ...wrongType(key.text, expected, actual, node), ...mendingOf(slip, node) };
    }
  } else if (node.kind === 'scalar' && node.text === '') {
    const isItem = container?.kind === 'list';
    const message = isItem ? `An item of "${key.text}" has no text.` : `"${key.text}" has no value.`;
    yield { rule: 'empty-value', message, span: isItem ? node.span : key.span };
  } else if (shape.kind === 'number' && node.kind === 'scalar' && Number(node.text) < shape.min) {
    yield wrongType(key.text, `a whole number from ${shape.min}`, node.text, node);
  } else if (shape.kind === 'list' && node.kind === 'list' && node.items.length < (shape.minItems ?? 0)) {
    yield wrongType(
      key.text,
      `a list of at least ${shape.minItems ?? 0} ${shape.noun}`,
      `a list of ${node.items.length}`,
      node,
    );
  }
}

/** What makes a text of a record's first key. */
function slipOfText(node: Node, shape: Shape, text: string): KeySlip | undefined {
  const record = shape.kind === 'either' ? shape.options.find(({ kind }) => kind === 'record') : shape;
  if (node.kind !== 'scalar' || node.style !== 'plain' || record?.kind !== 'record') return undefined;
  const [words = ''] = text.slice(node.span.start, node.span.end).split(/[\r\n]/u, 1);
  return keySlip(words, (word) => Object.hasOwn(record.keys, word));
}

function mendingOf(slip: KeySlip | undefined, { span }: Node): Pick<Finding, 'details'> {
  const details = slip && keySlipFinding(slip, span.start).details;
  return details === undefined ? {} : { details };
}

/** Whether a text is meant as a list, but for the marks of its items. */
function isMarkedList(node: Node, shape: Shape): node is ScalarNode {
  const takesList =
    shape.kind === 'list' || (shape.kind === 'either' && shape.options.some(({ kind }) => kind === 'list'));
  return takesList && node.kind === 'scalar' && node.style === 'plain' && otherListMark.test(node.text);
}

const dashesOnly = 'text: put a space after each "-"';

function wrongType(key: string, expected: string, actual: string, node: Node): Finding {
  return { rule: 'wrong-type', message: `"${key}" must be ${expected}, but this is ${actual}.`, span: node.span };
}

/** `unknown-value`: a word that is not one of the possible ones. */
export function* choices({ node, shape, whole, key, depth }: Place, { text }: FileContext): Generator<Finding> {
  if (shape.kind !== 'choice' || node.kind !== 'scalar' || isNull(node) || node.text === '') return;
  // The version of the format has rules of its own.
  if (shape.values.includes(node.text) || (depth === 1 && key?.text === 'schema')) return;
  const written = shortened(node.text.trim());
  const suggestion = new Suggestions(shape.values).sentenceFor(node.text.trim());
  if (whole.kind === 'either') {
    const message = `"${key?.text ?? ''}" must be ${describeShape(whole)}, but this is "${written}".${suggestion}`;
    yield { rule: 'unknown-value', message, span: wordsOf(node, text) };
    return;
  }
  yield {
    rule: 'unknown-value',
    message: `"${written}" is not one of ${shape.values.join(', ')}.${suggestion}`,
    span: wordsOf(node, text),
  };
}

/** Where the words of a value stand: those of a block text without its mark and the line break behind them. */
function wordsOf(node: ScalarNode, text: string): Span {
  const { start, end } = node.span;
  if (node.style !== 'block') return node.span;
  const block = text.slice(start, end);
  const first = start + (/^[^\r\n]*\s*/u.exec(block)?.[0].length ?? 0);
  const last = start + block.trimEnd().length;
  return first < last ? { start: first, end: last } : node.span;
}

/** `invalid-id`, `invalid-wikidata`, `invalid-url`, `url-scheme`, `invalid-color` and the form of a hash. */
export function* formats({ node, shape, key, container }: Place): Generator<Finding> {
  if (container?.kind === 'table' && container.keysAreIds && key !== undefined && !isId(key.text)) {
    yield { rule: 'invalid-id', message: idMessage, span: key.span };
  }
  if (shape.kind !== 'text' || node.kind !== 'scalar' || node.type !== 'text' || node.text === '') return;
  const { text, span } = node;
  if (shape.format === 'id' && !isId(text)) {
    yield { rule: 'invalid-id', message: idMessage, span };
  } else if (shape.format === 'wikidata' && !wikidata.test(text)) {
    yield { rule: 'invalid-wikidata', message: 'A Wikidata id looks like Q22686.', span };
  } else if (shape.format === 'url' && otherScheme.test(text)) {
    yield { rule: 'url-scheme', message: 'Only http and https addresses are shown as links.', span };
  } else if (shape.format === 'url' && !url.test(text)) {
    yield { rule: 'invalid-url', message: 'Not a full web address.', span };
  } else if (shape.format === 'color' && !color.test(text)) {
    const message = `"${shortened(text)}" is no color. Write a theme color, such as "charts.red", or "#b00020".`;
    yield { rule: 'invalid-color', message, span };
  } else if (shape.format === 'sha256' && !sha256.test(text)) {
    yield wrongType(key?.text ?? '', '64 hexadecimal digits in lower case', 'something else', node);
  }
}

/** `text-too-long`, `too-many-records`. */
export function* sizes({ node, shape, key }: Place): Generator<Finding> {
  if (shape.kind === 'text' && node.kind === 'scalar' && codePointsExceed(node.text, shape.maxLength)) {
    const span = { start: Math.min(node.span.start + shape.maxLength, node.span.end), end: node.span.end };
    yield { rule: 'text-too-long', message: `Longer than ${shape.maxLength} characters.`, span };
  }
  const count =
    shape.kind === 'list' && node.kind === 'list'
      ? node.items.length
      : shape.kind === 'table' && node.kind === 'map'
        ? node.entries.length
        : 0;
  const max = shape.kind === 'list' ? shape.maxItems : limits.records;
  if ((shape.kind === 'list' || shape.kind === 'table') && count > max) {
    const message = `More than ${max} ${shape.noun}; the rest is not shown.`;
    yield { rule: 'too-many-records', message, span: key?.span ?? node.span };
  }
}

const idMessage = 'Ids use a–z, 0–9, ".", "-", "_".';
const id = new RegExp(idPattern, 'u');
const wikidata = new RegExp(wikidataPattern, 'u');
const color = new RegExp(colorPattern, 'u');
const url = new RegExp(urlPattern, 'u');
/** `javascript:`, `mailto:`; not `example.org:8080`. */
const otherScheme = /^\s*(?!https?:)(?!(?:[\w-]+(?:\.[\w-]+)+|localhost):\d)[a-z][a-z\d+.-]*:/iu;
const sha256 = new RegExp(sha256Pattern, 'u');

/** Reserved words and merge keys are reported by rules of their own. */
function isId(text: string): boolean {
  return id.test(text) || text === '<<' || text === '__proto__';
}

/** Whether a text has more Unicode characters than allowed; looks no further than needed. */
function codePointsExceed(text: string, max: number): boolean {
  let count = 0;
  for (let i = 0; i < text.length; count++) {
    if (count === max) return true;
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
  }
  return false;
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'text';
    case 'choice':
      return shape.values.length === 1 ? `"${shape.values.join()}"` : 'text';
    case 'number':
      return shape.min > 0 ? `a whole number from ${shape.min}` : 'a whole number';
    case 'flag':
      return 'true or false';
    case 'list':
      return `a list of ${shape.noun}`;
    case 'table':
    case 'record':
      return 'keys with values';
    case 'either':
      return shape.options.map(describeShape).join(' or ');
  }
}

function describeNode(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind !== 'scalar') return 'keys with values';
  switch (node.type) {
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'null':
      return 'empty';
    case 'text':
      return 'text';
  }
}
