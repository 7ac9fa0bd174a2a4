import { commonEdges } from '../../text/commonEdges';
import type { Span } from '../../text/span';

/** Replaces a UTF-16 span of a text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What a command does to a sidecar. */
export type EditResult =
  /** Edits of the given text, without overlaps, in order. The result was read again and says exactly what was meant. */
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** The file already says so. */
  | { readonly kind: 'unchanged'; readonly reason: string }
  /** The file cannot be changed safely; it is left as it is. The reason is a sentence for the user. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Applies edits that do not overlap and are sorted by place. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of edits) {
    result += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return result + text.slice(at);
}

/** The one edit that makes a text another, without what both begin and end with. */
export function editBetween(before: string, after: string): TextEdit {
  const { start, end, newEnd } = commonEdges(before, after);
  return { span: { start, end }, newText: after.slice(start, newEnd) };
}
