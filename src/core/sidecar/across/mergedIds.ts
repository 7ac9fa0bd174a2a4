/** The ids that entities go by after the merges (`same`) of the workspace file. */
export class MergedIds {
  readonly #next: ReadonlyMap<string, string>;

  /** @param same an old id and the id that replaces it. */
  constructor(same: ReadonlyMap<string, string> = new Map()) {
    this.#next = same;
  }

  /** The id that replaces an id in the end; of ids that replace each other in a circle the first in the alphabet. */
  of(id: string): string {
    const seen = new Set<string>();
    let current = id;
    for (let next = this.#next.get(id); next !== undefined && !seen.has(current); next = this.#next.get(current)) {
      seen.add(current);
      current = next;
    }
    return seen.has(current) ? ([...seen].sort()[0] ?? current) : current;
  }
}
