import type { RecordShape } from '../format/shape';
import { Cursor } from './cursor';
import type { CursorPlace } from './cursorPlace';
import { looseTreeOf } from './looseTree';
import { placesOnBlankLine } from './placesOnBlankLine';
import { placesWithin } from './placesWithin';

/**
 * Where the cursor is in a sidecar or workspace file, as far as the format knows: what may be written there. On an empty
 * line it depends on the column, and there may be several answers: a further key of an item, or a further item.
 *
 * Works while the file is broken at the cursor. Empty in comments and wherever nothing is due.
 */
export function cursorPlaces(text: string, offset: number, format: RecordShape): readonly CursorPlace[] {
  const { root, comments } = looseTreeOf(text);
  if (comments.some((comment) => comment.start < offset && offset <= comment.end)) return [];
  const cursor = new Cursor(text, offset);
  return cursor.isBlankLine ? placesOnBlankLine(cursor, root, format) : placesWithin(cursor, root, format, []);
}
