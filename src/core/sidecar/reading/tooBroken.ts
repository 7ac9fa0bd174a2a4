import type { CST } from 'yaml';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Steps } from '../../text/steps';
import { isKnownKey } from '../format/knownKeys';
import { bracketSlip } from './syntax/bracketSlips';
import { type BlockItem, type Collection, divisibleValue, hasMoreItems, isDivisible } from './compose';
import type { Finding } from './finding';
import { keySlip, keySlipFinding } from './syntax/keySlips';
import { commaMissing } from './syntax/separatorSlips';
import { firstSlip } from './syntax/syntaxErrors';
import { unclosedQuotation } from './syntax/unclosedQuotation';

/** So many items at any depth are composed in about 10 ms. */
const mostAtOnce = 800;

/**
 * What is wrong with a long file that the library would have to compose in one go, because something is wrong at the
 * outermost level: that would keep whoever types there waiting. It is told by a look at the tokens, and the file is not
 * composed. Undefined for all other files, and where this look finds nothing.
 */
export function* tooBroken(text: string, lines: LineIndex, tokens: readonly CST.Token[]): Steps<Finding | undefined> {
  const document = tokens.find(({ type }) => type === 'document');
  if (document?.type !== 'document' || !isCollection(document.value)) return undefined;
  const part = indivisiblePart(document.value, document.start);
  yield;
  if (part === undefined) return undefined;
  const quotation = yield* unclosedQuotation(text, lines, tokens);
  const slip = firstSlip(quotation, yield* bracketSlip(text, lines, tokens));
  return slip ?? (part.type === 'flow-collection' ? itemSlip(text, part) : undefined);
}

/** The outermost collection with many items that cannot be composed a few at a time. */
function indivisiblePart(token: Collection, props: readonly CST.SourceToken[] | undefined): Collection | undefined {
  if (!hasMoreItems(token, mostAtOnce)) return undefined;
  if (!isDivisible(token, props)) return token;
  for (const item of token.items as readonly BlockItem[]) {
    if (!isCollection(item.value) || !hasMoreItems(item.value, mostAtOnce)) continue;
    const part =
      divisibleValue(item, token) === undefined ? item.value : indivisiblePart(item.value, item.sep ?? item.start);
    if (part !== undefined) return part;
  }
  return undefined;
}

function isCollection(token: CST.Token | null | undefined): token is Collection {
  return token?.type === 'flow-collection' || token?.type === 'block-map' || token?.type === 'block-seq';
}

/** The first item between brackets that is not as all of them have to be: after one comma, in a map with key and colon. */
function itemSlip(text: string, { start: { source }, items }: CST.FlowCollection): Finding | undefined {
  for (const [index, { start, key, sep, value }] of (items as readonly BlockItem[]).entries()) {
    const commas = start.filter(({ type }) => type === 'comma');
    const first = key?.offset ?? sep?.[0]?.offset ?? value?.offset;
    const [, second] = commas;
    if (second !== undefined) {
      const span = { start: second.offset, end: second.offset + 1 };
      return { rule: 'yaml-syntax', message: 'Two commas in a row: take one out.', span };
    }
    if (first === undefined) continue;
    if (index > 0 && commas.length === 0) return commaMissing(text.slice(0, first).trimEnd().length, first);
    const hasColon = sep?.some(({ type }) => type === 'map-value-ind') === true;
    // What two items without anything between them are to the parser.
    if (key && value && !hasColon) return commaMissing(text.slice(0, value.offset).trimEnd().length, value.offset);
    if (source === '{' ? !hasColon : hasColon) return wrongItem(text, first, source);
  }
  return undefined;
}

function wrongItem(text: string, first: number, bracket: string): Finding {
  const words = /^[^,[\]{}\r\n]*/u.exec(text.slice(first, first + longestWords))?.[0].trimEnd() ?? '';
  const span: Span = { start: first, end: first + Math.max(words.length, 1) };
  if (bracket === '[') return { rule: 'yaml-syntax', message: 'A key in a list: keys belong between { and }.', span };
  const slip = keySlip(words, isKnownKey);
  if (slip !== undefined) return keySlipFinding(slip, first);
  return { rule: 'yaml-syntax', message: 'Between { and }, everything is a key with a colon and a value.', span };
}

const longestWords = 200;
