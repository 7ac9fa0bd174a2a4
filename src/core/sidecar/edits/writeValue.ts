import { coreTypeOf, olderTypeOf } from '../reading/plainScalar';
import { isList, type Value } from './data';

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly lineBreak: '\n' | '\r\n';
  /** Spaces by which keys are indented under their key. */
  readonly step: number;
  /** Spaces by which dashes are indented under their key: the step, or 0. */
  readonly listStep: number;
}

/** A scalar as YAML source on one line: plain where every reader takes it for the same text, else in double quotes. */
export function writeScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} ._()’'/-]*$/u.test(value) &&
    !value.endsWith(' ') &&
    coreTypeOf(value) === 'text' &&
    olderTypeOf(value) === undefined;
  return isPlain ? value : quoted(value);
}

/** A text in double quotation marks, on one line, whatever is in it. JSON's escapes are YAML's. */
export function quoted(value: string): string {
  return JSON.stringify(value).replace(notPrintable, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** What YAML does not allow in a file as such, or takes for a line break: control characters, U+2028, U+2029, the BOM. */
const notPrintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

/** A value in flow style, on one line. */
export function writeFlow(value: Value): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${writeScalar(key)}: ${writeFlow(inner)}`);
  return `{ ${entries.join(', ')} }`;
}

/**
 * What follows `key:` for a value in block style: a space and a scalar, or indented lines.
 *
 * @param column column of the key, in spaces
 */
export function writeAfterKey(value: Value, column: number, layout: Layout): string {
  if (isScalar(value)) return ` ${writeScalar(value)}`;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    const listColumn = column + layout.listStep;
    return value
      .map((item) => `${layout.lineBreak}${spaces(listColumn)}${writeItem(item, listColumn, layout)}`)
      .join('');
  }
  const keyColumn = column + layout.step;
  return `${layout.lineBreak}${spaces(keyColumn)}${writeKeys(value, keyColumn, layout)}`;
}

/** An item of a list in block style, with its dash. */
export function writeItem(value: Value, column: number, layout: Layout): string {
  if (isScalar(value) || isList(value)) return `- ${writeFlow(value)}`;
  return `- ${writeKeys(value, column + 2, layout)}`;
}

/** Keys with values in block style; the first one is not indented. */
export function writeKeys(value: Readonly<Record<string, Value>>, column: number, layout: Layout): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const isQuotation = typeof inner === 'string' && quotationKeys.has(key);
    return `${writeScalar(key)}:${isQuotation ? ` ${quoted(inner)}` : writeAfterKey(inner, column, layout)}`;
  });
  return lines.join(`${layout.lineBreak}${spaces(column)}`);
}

function isScalar(value: Value): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Words of the article are always written in quotation marks. */
const quotationKeys: ReadonlySet<string> = new Set(['quote', 'prefix', 'suffix']);

function spaces(count: number): string {
  return ' '.repeat(count);
}
