import type { NamePair } from '../local/localEntity';

/** Which names articles say of two people, counted as articles come and go. */
export class ApartNames {
  readonly #counts = new Map<string, Map<string, number>>();

  /** The names that are said of somebody else than a name, with the number of articles; undefined for none. */
  of(identity: string): ReadonlyMap<string, number> | undefined {
    return this.#counts.get(identity);
  }

  /** Counts the pairs of an article in, or out. @returns the names of all of them. */
  count(pairs: readonly NamePair[], change: 1 | -1): ReadonlySet<string> {
    for (const [one, other] of pairs) {
      this.#count(one, other, change);
      this.#count(other, one, change);
    }
    return new Set(pairs.flat());
  }

  #count(one: string, other: string, change: 1 | -1): void {
    const counts = this.#counts.get(one) ?? new Map<string, number>();
    const count = (counts.get(other) ?? 0) + change;
    if (count === 0) counts.delete(other);
    else counts.set(other, count);
    if (counts.size === 0) this.#counts.delete(one);
    else this.#counts.set(one, counts);
  }
}
