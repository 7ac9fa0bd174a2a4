import { Range, type TextDocument } from 'vscode';
import type { PositionRange } from '../../core/text/lines';
import type { Span } from '../../core/text/span';

/** A range of the core as the editor's. */
export function toRange({ start, end }: PositionRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** A span of a document's text, in UTF-16 offsets, as the editor's range. */
export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
