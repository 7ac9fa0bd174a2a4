import type { MapEntry, Node } from '../reading/node';
import { readYaml } from '../reading/readYaml';

/** A file with one thing done to one of its nodes. */
export interface Mutant {
  readonly kind: 'delete' | 'duplicate' | 'retype' | 'reorder' | 'truncate';
  /** Keys from the outside in, `*` for items of lists and for ids in tables of entities. */
  readonly path: string;
  readonly text: string;
}

/** A node with the keys above it, and where its lines or its words are. */
interface Site {
  readonly path: string;
  readonly node: Node;
  readonly entry?: MapEntry;
  /** What deleting and doubling take: the key with its value, the item with its dash. */
  readonly start: number;
  readonly end: number;
  readonly next?: Site;
}

const retyped: readonly string[] = ['12', 'true', '~', '[]', '{}', '[a, b]', '{ a: b }', '""', 'word', '"2020-13-45"'];

/**
 * Mutants of a file, as many as asked for, the same for the same seed: a node is deleted, doubled, given another type,
 * swapped with its neighbour or cut in half.
 */
export function mutantsOf(text: string, count: number, seed: number): readonly Mutant[] {
  const { root } = readYaml(text);
  if (root === undefined) return [];
  const sites = [...sitesIn(text, root, '')];
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: count }, () => mutantAt(text, pick(sites), pick(kinds), pick(retyped)));
}

const kinds: readonly Mutant['kind'][] = ['delete', 'duplicate', 'retype', 'reorder', 'truncate'];

function mutantAt(text: string, site: Site, wanted: Mutant['kind'], other: string): Mutant {
  const { path, node, start, end, next } = site;
  const span = node.span;
  const replace = (from: number, to: number, words: string): string => text.slice(0, from) + words + text.slice(to);
  const kind = wanted === 'reorder' && next === undefined ? 'delete' : wanted;
  switch (kind) {
    case 'delete':
      return { kind, path, text: replace(start, end, '') };
    case 'duplicate':
      return { kind, path, text: replace(end, end, text.slice(start, end)) };
    case 'retype':
      return { kind, path, text: replace(span.start, span.end, other) };
    case 'truncate': {
      const isQuoted = node.kind === 'scalar' && node.style === 'quoted' && span.end - span.start > 3;
      const from = span.start + Math.ceil((span.end - span.start) / 2);
      return { kind, path, text: replace(from, isQuoted ? span.end - 1 : span.end, '') };
    }
    case 'reorder': {
      const { start: nextStart, end: nextEnd } = next ?? site;
      const between = text.slice(end, nextStart);
      return {
        kind,
        path,
        text: replace(start, nextEnd, text.slice(nextStart, nextEnd) + between + text.slice(start, end)),
      };
    }
  }
}

function* sitesIn(text: string, node: Node, path: string): Generator<Site> {
  if (node.kind === 'list') {
    const items = node.items.map((item) => ({
      path: `${path}/*`,
      node: item,
      ...extent(text, node.flow, item.span.start, item.span.end, '-'),
    }));
    yield* chained(items);
    for (const item of node.items) yield* sitesIn(text, item, `${path}/*`);
  }
  if (node.kind !== 'map') return;
  const isTable = path === '/entities';
  const entries = node.entries.map((entry) => ({
    path: `${path}/${isTable ? '*' : entry.key.text}`,
    node: entry.value,
    entry,
    ...extent(text, node.flow, entry.key.span.start, Math.max(entry.key.span.end + 1, entry.value.span.end), ''),
  }));
  yield* chained(entries);
  for (const { path: inner, node: value } of entries) yield* sitesIn(text, value, inner);
}

function* chained(sites: readonly Site[]): Generator<Site> {
  for (const [i, site] of sites.entries()) {
    const next = sites[i + 1];
    yield next === undefined ? site : { ...site, next };
  }
}

/** Whole lines in block style, with the dash; in brackets the words with the comma after them. */
function extent(text: string, flow: boolean, from: number, to: number, dash: string): { start: number; end: number } {
  if (flow) {
    const comma = /^\s*,\s*/u.exec(text.slice(to))?.[0].length ?? 0;
    return { start: from, end: to + comma };
  }
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const isFirst = text.slice(lineStart, from).trim() === dash;
  const lineEnd = text.indexOf('\n', to);
  return { start: isFirst ? lineStart : from, end: lineEnd < 0 ? text.length : lineEnd + 1 };
}

/** Pseudorandom numbers in [0, 1): mulberry32 by Tommy Ettinger (public domain). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
