import { isNull, type MapEntry, type MapNode, type Node, type ScalarNode } from '../reading/node';
import { limits } from '../limits';
import type { ListShape, RecordShape, Shape, TableShape } from './shape';

/** A node together with what the format expects at its place. */
export interface Place {
  readonly node: Node;
  readonly shape: Shape;
  /** The same with all that may stand there, where it is one of two. */
  readonly whole: Shape;
  /** The key the node belongs to; for items of a list the key of the list. Undefined for the whole file. */
  readonly key: ScalarNode | undefined;
  /** The list or table a node is an item or entry of. */
  readonly container: ListShape | TableShape | undefined;
  /** Number of keys above: 0 for the whole file, 1 for its keys and so on; items of a list count like the list. */
  readonly depth: number;
}

/**
 * Every place of a file that the format says something about, from the outside in. What is under an unknown key, of the
 * wrong kind or beyond the number of records that are read has no places of its own.
 */
export function* placesOf(root: MapNode, shape: RecordShape): Generator<Place> {
  yield* visit({ node: root, shape, whole: shape, key: undefined, container: undefined, depth: 0 });
}

function* visit(place: Place): Generator<Place> {
  const { node, shape } = place;
  if (shape.kind === 'either') {
    const option = shape.options.find((candidate) => accepts(candidate, node));
    if (option === undefined) yield place;
    else yield* visit({ ...place, shape: option });
    return;
  }
  yield place;
  if (shape.kind === 'list' && node.kind === 'list') {
    const { key, depth } = place;
    for (const item of node.items.slice(0, limits.records)) {
      yield* visit({ node: item, shape: shape.item, whole: shape.item, key, container: shape, depth });
    }
  } else if (shape.kind === 'table' && node.kind === 'map') {
    for (const { key, value } of node.entries.slice(0, limits.records)) {
      if (shape.emptyEntries === true && isNull(value)) continue;
      const inner = { shape: shape.entry, whole: shape.entry };
      yield* visit({ node: value, ...inner, key, container: shape, depth: place.depth + 1 });
    }
  } else if (shape.kind === 'record' && node.kind === 'map') {
    for (const entry of node.entries) {
      const known = knownKey(shape, entry);
      if (known !== undefined) {
        const inner = { shape: known, whole: known };
        yield* visit({ node: entry.value, ...inner, key: entry.key, container: undefined, depth: place.depth + 1 });
      }
    }
  }
}

function knownKey(shape: RecordShape, { key }: MapEntry): Shape | undefined {
  return Object.hasOwn(shape.keys, key.text) ? shape.keys[key.text]?.value : undefined;
}

/** Whether a node is of the kind that a shape wants, whatever its value. */
export function accepts(shape: Shape, node: Node): boolean {
  switch (shape.kind) {
    case 'text':
      return node.kind === 'scalar' && node.type === 'text';
    case 'choice':
      return node.kind === 'scalar' && node.type !== 'null';
    case 'number':
      return node.kind === 'scalar' && node.type === 'number' && /^\d{1,15}$/u.test(node.text);
    case 'flag':
      return node.kind === 'scalar' && node.type === 'boolean';
    case 'list':
      return node.kind === 'list';
    case 'table':
    case 'record':
      return node.kind === 'map';
    case 'either':
      return shape.options.some((option) => accepts(option, node));
  }
}
