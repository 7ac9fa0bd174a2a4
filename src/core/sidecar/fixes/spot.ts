import type { Span } from '../../text/span';
import { accepts } from '../format/places';
import type { RecordShape, Shape } from '../format/shape';
import type { MapEntry, MapNode, Node } from '../reading/node';

/** A node in its surroundings: what it is a value or an item of, and what the format expects there. */
export interface Spot {
  readonly node: Node;
  /** Undefined where the format says nothing. */
  readonly shape: Shape | undefined;
  /** The entry whose value the node is; undefined for items of lists and for the whole file. */
  readonly entry?: MapEntry;
  readonly parent?: Spot;
}

/** A spot, and whether its key is meant and not its value. */
export interface FoundSpot extends Spot {
  readonly isKey: boolean;
}

/** The innermost value or key of a file that holds a span. */
export function spotAt(root: MapNode, format: RecordShape, span: Span): FoundSpot {
  let spot: FoundSpot = { node: root, shape: format, isKey: false };
  while (!spot.isKey) {
    const inner = childAt(spot, span);
    if (inner === undefined) return spot;
    spot = inner;
  }
  return spot;
}

/** The spot and those around it, from the inside out. */
export function* outwards(spot: Spot): Generator<Spot> {
  for (let at: Spot | undefined = spot; at !== undefined; at = at.parent) yield at;
}

/** The keys that lead to a spot; items of lists add nothing. */
export function keysTo(spot: Spot): readonly string[] {
  return [...outwards(spot)].flatMap(({ entry }) => entry?.key.text ?? []).reverse();
}

/** The innermost map around a spot: the record it is a part of. */
export function recordOf(spot: Spot): (Spot & { readonly node: MapNode }) | undefined {
  for (const at of outwards(spot)) if (isMapSpot(at)) return at;
  return undefined;
}

function isMapSpot(spot: Spot): spot is Spot & { readonly node: MapNode } {
  return spot.node.kind === 'map';
}

function childAt(parent: Spot, span: Span): FoundSpot | undefined {
  const { node } = parent;
  if (node.kind === 'list') {
    const item = node.items.find((candidate) => holds(candidate.span, span));
    const shape = parent.shape?.kind === 'list' ? fitting(parent.shape.item, item) : undefined;
    return item && { node: item, shape, parent, isKey: false };
  }
  if (node.kind !== 'map') return undefined;
  for (const entry of node.entries) {
    const isKey = holds(entry.key.span, span);
    if (!isKey && !holds(entry.value.span, span)) continue;
    return { node: entry.value, shape: shapeOf(parent.shape, entry), entry, parent, isKey };
  }
  return undefined;
}

/** An empty span stands for what is left out; problems of it are widened by one character. */
function holds(outer: Span, { start, end }: Span): boolean {
  if (outer.start === outer.end) return start === outer.start && end <= start + 1;
  return outer.start <= start && end <= outer.end;
}

function shapeOf(shape: Shape | undefined, { key, value }: MapEntry): Shape | undefined {
  if (shape?.kind === 'table') return fitting(shape.entry, value);
  if (shape?.kind !== 'record' || !Object.hasOwn(shape.keys, key.text)) return undefined;
  return fitting(shape.keys[key.text]?.value, value);
}

/** Of two possible shapes the one that the node has. */
function fitting(shape: Shape | undefined, node: Node | undefined): Shape | undefined {
  if (shape?.kind !== 'either' || node === undefined) return shape;
  return shape.options.find((option) => accepts(option, node)) ?? shape;
}
