import type { Span } from '../../../text/span';
import type { AnchorResult } from '../../anchors/anchor';
import type { QuotedText } from '../../anchors/quotedText';
import type { AnchorRecord } from '../../model';
import { entryOf, type Node } from '../../reading/node';
import type { ReadableContext } from '../draft';
import { recordOf, spotAt, type Spot } from '../spot';

/** A quotation of the file, the record it stands in and what became of it. */
export interface FoundAnchor {
  readonly anchor: AnchorRecord;
  /** The bare text, or the record. */
  readonly spot: Spot;
  readonly result: AnchorResult;
  readonly article: QuotedText;
}

/** The quotation that a problem's span belongs to. */
export function anchorAt({ root, format, sidecar }: ReadableContext, span: Span): FoundAnchor | undefined {
  if (sidecar?.article === undefined) return undefined;
  const inner = spotAt(root, format, span);
  const spot = inner.node.kind === 'scalar' && inner.entry === undefined ? inner : recordOf(inner);
  const found = sidecar.anchors.find(({ anchor }) => anchor.span.start === spot?.node.span.start);
  return spot && found && { anchor: found.anchor, spot, result: found.result, article: sidecar.article };
}

/** The value that holds the quotation itself. */
export function quoteNode({ spot }: FoundAnchor): Node | undefined {
  return spot.node.kind === 'map' ? entryOf(spot.node, 'quote')?.value : spot.node;
}
