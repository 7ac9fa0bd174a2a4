import type { ListShape, RecordShape, Shape, TableShape } from './shape';

/** The shape with keys that a place allows. */
export function keyedShape(shape: Shape): RecordShape | TableShape | undefined {
  return optionsOf(shape).find((option) => option.kind === 'record' || option.kind === 'table');
}

/** The shapes that a value may have. */
export function optionsOf(shape: Shape): readonly Shape[] {
  return shape.kind === 'either' ? shape.options : [shape];
}

/** The list that a place allows. */
export function listShape(shape: Shape): ListShape | undefined {
  return optionsOf(shape).find((option) => option.kind === 'list');
}

/** The shape of the value behind a key; undefined for keys that the format does not know. */
export function valueShape(shape: RecordShape | TableShape, key: string): Shape | undefined {
  if (shape.kind === 'table') return shape.entry;
  return Object.hasOwn(shape.keys, key) ? shape.keys[key]?.value : undefined;
}
