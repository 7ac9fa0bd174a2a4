import { lazy } from '../../text/lazy';

/** A set of words; made when first asked. */
export interface WordSet {
  has(word: string): boolean;
}

/** A map from words to words; made when first asked. */
export interface WordMap {
  get(word: string): string | undefined;
}

/** A set of words written as one text, separated by white space. */
export function wordSet(words: string): WordSet {
  const set = lazy(() => new Set(words.split(/\s+/).filter((word) => word !== '')));
  return { has: (word) => set().has(word) };
}

/**
 * Lines "head: one, other" as a map from every word and from the head itself to the head.
 * @param keyOf makes the key of a word; the word itself unless given
 */
export function headMap(lines: string, keyOf: (word: string) => string = (word) => word): WordMap {
  const map = lazy(() => readHeads(lines, keyOf));
  return { get: (word) => map().get(word) };
}

function readHeads(lines: string, keyOf: (word: string) => string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const head = line.slice(0, colon).trim();
    map.set(keyOf(head), head);
    for (const word of line.slice(colon + 1).split(',')) if (word.trim() !== '') map.set(keyOf(word.trim()), head);
  }
  return map;
}
