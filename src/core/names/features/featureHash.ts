/**
 * Hashes of features. A feature is known only by its hash, of which a model keeps 28 bits: features that share one share a
 * weight. With a hundred thousand features that have weights, one of 2,600 others meets a weight that is not its own,
 * which is small and falls on any class alike.
 */

/** The hash of no units, to which `addUnit` adds. */
export const emptyHash = 0x811c9dc5;

/** Adds a UTF-16 unit to a hash, which `finishHash` has to make ready. Source: FNV-1a (Fowler, Noll, Vo; public domain), one step a unit. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A 32-bit hash of a text's UTF-16 units. */
export function hashString(text: string): number {
  return hashPart(text, 0, text.length);
}

/** The hash of the part [start, end) of a text, the same as if it stood alone. */
export function hashPart(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let at = start; at < end; at++) hash = addUnit(hash, text.charCodeAt(at));
  return finishHash(hash);
}

/** The hash of a value seen as something ("the next word"): `kind` is a small number, different for each role. */
export function hashAs(kind: number, value: number): number {
  return finishHash(Math.imul(value ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b) ^ kind);
}

/** The hash of two values together, in their order, seen as something. */
export function hashPair(kind: number, first: number, second: number): number {
  return hashAs(kind, Math.imul(first, 0xc2b2ae35) ^ (second >>> 15) ^ Math.imul(second, 0x27d4eb2f));
}

/** Spreads every bit of a hash over all of them. Source: the finaliser of MurmurHash3 (Appleby; public domain). */
export function finishHash(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
