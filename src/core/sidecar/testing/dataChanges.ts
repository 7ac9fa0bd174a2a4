import type { Data } from '../edits/data';

/** One difference between the data of two files. */
export interface DataChange {
  readonly kind: 'removed' | 'added' | 'changed' | 'reordered';
  /** Keys from the outside in, `*` for items of lists and for ids in tables of entities. */
  readonly path: string;
  readonly before?: Data;
  readonly after?: Data;
  /** The list or map in which something was added or removed, as it was before. */
  readonly within?: Data;
}

/** What is different in the data of two files; a list with one item changed is a change of that item. */
export function* dataChanges(before: Data, after: Data, path = ''): Generator<DataChange> {
  if (keyOf(before) === keyOf(after)) return;
  if (before instanceof Map && after instanceof Map) yield* mapChanges(before, after, path);
  else if (isList(before) && isList(after)) yield* listChanges(before, after, path);
  else yield { kind: 'changed', path, before, after };
}

function* mapChanges(
  before: ReadonlyMap<string, Data>,
  after: ReadonlyMap<string, Data>,
  path: string,
): Generator<DataChange> {
  for (const [key, value] of before) {
    const inner = `${path}/${path === '/entities' ? '*' : key}`;
    const other = after.get(key);
    if (other === undefined) yield { kind: 'removed', path: inner, before: value, within: before };
    else yield* dataChanges(value, other, inner);
  }
  for (const [key, value] of after) {
    const inner = `${path}/${path === '/entities' ? '*' : key}`;
    if (!before.has(key)) yield { kind: 'added', path: inner, after: value, within: before };
  }
}

function* listChanges(before: readonly Data[], after: readonly Data[], path: string): Generator<DataChange> {
  const inner = `${path}/*`;
  if (before.length === after.length) {
    const changed = before.flatMap((item, at) => (keyOf(item) === keyOf(after[at]) ? [] : [at]));
    const sorted = (items: readonly Data[]): string => items.map(keyOf).sort().join();
    if (sorted(before) === sorted(after)) yield { kind: 'reordered', path, before, after };
    else for (const at of changed) yield* dataChanges(before[at] ?? '', after[at] ?? '', inner);
    return;
  }
  const [cut, ...others] = surplus(after, before);
  const at = after.findIndex((item) => item === cut);
  if (cut !== undefined && others.length === 0 && after.length < before.length) {
    // The list was cut off within an item.
    yield* dataChanges(before[at] ?? '', cut, inner);
    yield* listChanges(
      before.filter((_, index) => index !== at),
      after.filter((_, index) => index !== at),
      path,
    );
    return;
  }
  for (const item of surplus(before, after)) yield { kind: 'removed', path: inner, before: item, within: before };
  for (const item of surplus(after, before)) yield { kind: 'added', path: inner, after: item, within: before };
}

/** The items of a list that another one has less often. */
function surplus(items: readonly Data[], others: readonly Data[]): readonly Data[] {
  const left = others.map(keyOf);
  return items.filter((item) => {
    const at = left.indexOf(keyOf(item));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** A text that is the same for the same data; the order of keys means nothing. */
export function keyOf(data: Data | undefined): string {
  if (data === undefined) return '';
  if (typeof data === 'string') return JSON.stringify(data);
  if (isList(data)) return `[${data.map(keyOf).join()}]`;
  const entries = [...data].map(([key, value]) => `${JSON.stringify(key)}:${keyOf(value)}`);
  return `{${entries.sort().join()}}`;
}

export function isList(data: Data): data is readonly Data[] {
  return Array.isArray(data);
}
