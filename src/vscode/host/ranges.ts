import { Range } from 'vscode';
import type { PositionRange } from '../../core/text/lines';

/** A range of the core as the editor's. */
export function toRange({ start, end }: PositionRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
