/**
 * The foremost of many things in some order, the same few in whatever order they came. More than are wanted are kept, so
 * that one that goes does not make it look through all again.
 */
export class Foremost<T> {
  /** In order: the foremost of all. */
  #kept: T[] = [];
  readonly #all: ReadonlySet<T>;
  readonly #wanted: number;
  readonly #comesBefore: (one: T, other: T) => boolean;

  /**
   * @param all what is chosen from; `add` and `delete` have to be told of its changes.
   * @param comesBefore a strict order in which no two of them are equal.
   */
  constructor(all: ReadonlySet<T>, wanted: number, comesBefore: (one: T, other: T) => boolean) {
    this.#all = all;
    this.#wanted = wanted;
    this.#comesBefore = comesBefore;
    this.#fill();
  }

  /** The chosen ones, in order; all, where there are no more than are wanted. */
  get chosen(): readonly T[] {
    if (this.#kept.length < Math.min(this.#wanted, this.#all.size)) this.#fill();
    return this.#kept.slice(0, this.#wanted);
  }

  add(one: T): void {
    const last = this.#kept.at(-1);
    const holdsAll = this.#kept.length === this.#all.size - 1;
    if (holdsAll || (last !== undefined && this.#comesBefore(one, last))) this.#insert(one);
  }

  delete(one: T): void {
    const at = this.#kept.indexOf(one);
    if (at >= 0) this.#kept.splice(at, 1);
  }

  #fill(): void {
    this.#kept = [];
    for (const one of this.#all) {
      const last = this.#kept.at(-1);
      if (this.#kept.length < 2 * this.#wanted || (last !== undefined && this.#comesBefore(one, last)))
        this.#insert(one);
    }
  }

  #insert(one: T): void {
    const kept = this.#kept;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = kept[middle];
      if (other !== undefined && this.#comesBefore(other, one)) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, one);
    if (kept.length > 2 * this.#wanted) kept.pop();
  }
}
