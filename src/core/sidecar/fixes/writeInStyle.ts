import { coreTypeOf, olderTypeOf } from '../reading/plainScalar';
import { quoted, writeFlow, writeScalar } from '../edits/writeValue';
import type { Value } from '../edits/data';
import type { Node } from '../reading/node';

/** A value as YAML source, with the quotation marks of what stands there now where that is possible. */
export function writeInStyle(text: string, node: Node, value: Value): string {
  if (typeof value !== 'string') return writeFlow(value);
  if (node.kind !== 'scalar') return quoted(value);
  const mark = text.charAt(node.span.start);
  if (node.style === 'quoted') return mark === "'" ? singleQuoted(value) : quoted(value);
  return isPlain(value) ? value : writeScalar(value);
}

/** A text in single quotation marks, which know no escapes; in double ones where it needs them. */
export function singleQuoted(value: string): string {
  return /[\p{Cc}\u2028\u2029\ufeff]/u.test(value) ? quoted(value) : `'${value.replaceAll("'", "''")}'`;
}

/** Ids, dates of a year and month and the like: words that every reader takes for a text without quotation marks. */
function isPlain(value: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(value) && coreTypeOf(value) === 'text' && olderTypeOf(value) === undefined
  );
}
