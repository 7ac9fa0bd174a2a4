/** Where FNV-1a begins. */
const offsetBasis = 0x811c9dc5;

/**
 * Keys of a name as 32 bits, made without making the keys: FNV-1a (Fowler, Noll, Vo) on UTF-16 units, its bits mixed as
 * in MurmurHash3. Two keys with one number look like one key, which costs a comparison of two names.
 */
export class KeyHashes {
  readonly #hashes = new Set<number>();

  /** Every hash once, in the order in which they came. */
  get all(): ReadonlySet<number> {
    return this.#hashes;
  }

  /** Adds the key `kind` followed by a text. */
  add(kind: string, text: string): void {
    this.#hashes.add(mixed(hashOn(hashOn(offsetBasis, kind, 0), text, 0)));
  }

  /** Adds the key of the text itself and those of the text without each one of its units: two texts within one edit share one. */
  addDeletions(kind: string, text: string): void {
    let before = hashOn(offsetBasis, kind, 0);
    for (let i = 0; i < text.length; i++) {
      this.#hashes.add(mixed(hashOn(before, text, i + 1)));
      before = Math.imul(before ^ text.charCodeAt(i), 0x01000193);
    }
    this.#hashes.add(mixed(before));
  }
}

function hashOn(start: number, text: string, from: number): number {
  let hash = start;
  for (let i = from; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function mixed(start: number): number {
  let hash = Math.imul(start ^ (start >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
