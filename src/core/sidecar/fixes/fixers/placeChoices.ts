import { oneLine } from '../../../text/oneLine';
import type { Span } from '../../../text/span';
import { anchorFor } from '../../anchors/anchorFor';
import type { TreeChange } from '../treeChange';
import { anchorChanges } from './anchorChanges';
import type { FoundAnchor } from './anchorSpots';

/** Places offered to choose from. */
export const maxChoices = 12;

/** The changes that make a quotation one of a single place, in words that the article has nowhere else. */
export function thePlace(found: FoundAnchor, place: Span): readonly TreeChange[] | undefined {
  const written = anchorFor(found.article.text, place, found.article);
  if (written === undefined) return undefined;
  const { prefix, suffix, occurrence } = written;
  const isBareText = found.spot.node.kind === 'scalar' && (prefix ?? suffix ?? occurrence) === undefined;
  // Without words around it a text would mean whole words anywhere again.
  return anchorChanges(found, isBareText ? { ...written, occurrence: 1 } : written, [place]);
}

/** Words around a place, the place between bars. */
export function inContext(text: string, { start, end }: Span): string {
  const before = oneLine(text.slice(Math.max(0, start - contextLength), start));
  const after = oneLine(text.slice(end, end + contextLength));
  return `“${start > contextLength ? '…' : ''}${before}|${oneLine(text.slice(start, end))}|${after}${end + contextLength < text.length ? '…' : ''}”`;
}

const contextLength = 24;
