/** Numbers the features of the examples: those that are seen often enough get a row of weights. */
export class FeatureIndex {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #rows = new Int32Array(0);
  #size = 0;
  #rowCount = 0;

  /** How many features have a row. */
  get rowCount(): number {
    return this.#rowCount;
  }

  /** Counts features by their hashes. */
  count(features: Int32Array): void {
    for (const feature of features) {
      if (this.#size * 2 > this.#keys.length) this.#grow();
      const slot = this.#slot(feature);
      if (this.#counts[slot] === 0) {
        this.#keys[slot] = feature;
        this.#size++;
      }
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  /** Gives a row to each feature that was counted at least so many times, in the order of the hashes. */
  number(least: number): void {
    const chosen: number[] = [];
    this.#rows = new Int32Array(this.#keys.length).fill(-1);
    for (let slot = 0; slot < this.#keys.length; slot++) if ((this.#counts[slot] ?? 0) >= least) chosen.push(slot);
    chosen.sort((a, b) => (this.#keys[a] ?? 0) - (this.#keys[b] ?? 0));
    chosen.forEach((slot, row) => (this.#rows[slot] = row));
    this.#rowCount = chosen.length;
  }

  /** The row of a feature; -1 for none. */
  rowOf(feature: number): number {
    return this.#rows[this.#slot(feature)] ?? -1;
  }

  /** The hash of each row's feature. */
  hashes(): Int32Array {
    const hashes = new Int32Array(this.#rowCount);
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const row = this.#rows[slot] ?? -1;
      if (row >= 0) hashes[row] = this.#keys[slot] ?? 0;
    }
    return hashes;
  }

  #slot(feature: number): number {
    const mask = this.#keys.length - 1;
    let slot = (feature ^ (feature >>> 15)) & mask;
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== feature) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#keys = new Int32Array(keys.length * 2);
    this.#counts = new Int32Array(keys.length * 2);
    for (let old = 0; old < keys.length; old++) {
      if (counts[old] === 0) continue;
      const slot = this.#slot(keys[old] ?? 0);
      this.#keys[slot] = keys[old] ?? 0;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}
