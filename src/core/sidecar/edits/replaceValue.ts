import type { Node } from '../reading/node';
import type { TextEdit } from './edit';

/** The edit that writes something else in the place of a value. The blank lines behind a text in block style stay. */
export function replaceValue(text: string, node: Node, source: string): TextEdit {
  const { start, end } = node.span;
  if (node.kind !== 'scalar' || node.style !== 'block') return { span: node.span, newText: source };
  const written = text.slice(start, end);
  const words = written.trimEnd();
  const lineEnd = /[\r\n]/u.exec(written.slice(words.length));
  return { span: { start, end: lineEnd === null ? end : start + words.length + lineEnd.index }, newText: source };
}
