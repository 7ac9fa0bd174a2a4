import { readYaml, type YamlReading } from '../reading/readYaml';
import type { EditResult } from './edit';

/**
 * Runs an edit of a file; where the file is still empty, it gets its `schema` line first, in the same edit.
 *
 * @param yaml the text as already read
 */
export function withSchema(
  text: string,
  yaml: YamlReading,
  schema: string,
  edit: (text: string, yaml: YamlReading) => EditResult,
): EditResult {
  if (yaml.root !== undefined) return edit(text, yaml);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = text === '' || /[\r\n]$/u.test(text) ? '' : lineBreak;
  const head = `${separator}schema: ${schema}${lineBreak}`;
  const result = edit(text + head, readYaml(text + head));
  if (result.kind !== 'edits') return result;
  // The edit lies after what was there, so both are one insertion at the end.
  const [added] = result.edits;
  const at = { start: text.length, end: text.length };
  if (added === undefined || added.span.start < text.length) {
    return { kind: 'refused', reason: 'The file could not be begun.' };
  }
  const within = added.span.start - text.length;
  return { kind: 'edits', edits: [{ span: at, newText: head.slice(0, within) + added.newText + head.slice(within) }] };
}
