import type { Node } from '../reading/node';

/** A value to be written: a text, a number, a flag, a list or keys with values. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/**
 * The data of a file without its layout, for comparing what an edit did with what it was meant to do. Scalars carry their
 * type, so that `"1"` and `1` differ.
 */
export type Data = string | readonly Data[] | ReadonlyMap<string, Data>;

/** The data of a node. Of what a sidecar must not have, it is what is written. @param text the text that it was read from */
export function dataOf(text: string, node: Node): Data {
  switch (node.kind) {
    case 'scalar':
      return `${node.type}:${node.type === 'null' ? '' : node.text}`;
    case 'list':
      return node.items.map((item) => dataOf(text, item));
    case 'map':
      return new Map(node.entries.map(({ key, value }) => [key.text, dataOf(text, value)]));
    case 'unusable':
      return `unusable:${text.slice(node.span.start, node.span.end)}`;
  }
}

/** The data that a value stands for. */
export function dataOfValue(value: Value): Data {
  if (typeof value === 'string') return `text:${value}`;
  if (typeof value === 'number') return `number:${value}`;
  if (typeof value === 'boolean') return `boolean:${value}`;
  if (isList(value)) return value.map(dataOfValue);
  return new Map(Object.entries(value).map(([key, inner]) => [key, dataOfValue(inner)]));
}

/** Whether a value is a list; `Array.isArray` does not narrow read-only arrays. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether two data are the same, whatever the order of keys. */
export function sameData(a: Data | undefined, b: Data | undefined): boolean {
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  if (isKeyed(a)) {
    return isKeyed(b) && a.size === b.size && [...a].every(([key, value]) => b.has(key) && sameData(value, b.get(key)));
  }
  return !isKeyed(b) && a.length === b.length && a.every((value, i) => sameData(value, b[i]));
}

/**
 * Data with the value of a key set, along a path of keys and, for lists that are there, of indices; missing maps on the
 * way are made, empty values become maps.
 */
export function withValue(data: Data, path: readonly string[], value: Data): Data {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof data !== 'string' && !isKeyed(data))
    return data.map((item, index) => (String(index) === key ? withValue(item, rest, value) : item));
  const map: ReadonlyMap<string, Data> = isKeyed(data) ? data : new Map<string, Data>();
  return new Map([...map, [key, withValue(map.get(key) ?? 'null:', rest, value)]]);
}

/** The data at a path of keys; undefined when there are none. */
export function dataAt(data: Data, path: readonly string[]): Data | undefined {
  let at: Data | undefined = data;
  for (const key of path) at = at !== undefined && isKeyed(at) ? at.get(key) : undefined;
  return at;
}

/** Whether data are keys with values. */
export function isKeyed(data: Data): data is ReadonlyMap<string, Data> {
  return data instanceof Map;
}
