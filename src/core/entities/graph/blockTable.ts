/** Tables of a power of two, so that one that grows is copied in a moment however many keys there are. */
const tableCount = 64;
const smallestTable = 8;
const none: ReadonlySet<number> = new Set();

/** Numbers of names by hashed keys. Nearly every key has one name: that costs eight bytes twice over, and no object. */
export class BlockTable {
  readonly #tables = Array.from({ length: tableCount }, () => new Table());

  /** Files a number (1 or more) under a key. @returns how many numbers the key has now. */
  add(key: number, number: number): number {
    return this.#tableOf(key).add(key | 0, number);
  }

  /** Takes a number from a key. @returns how many numbers the key has now. */
  remove(key: number, number: number): number {
    return this.#tableOf(key).remove(key | 0, number);
  }

  /** The numbers of a key, in no order. */
  get(key: number): ReadonlySet<number> {
    return this.#tableOf(key).get(key | 0);
  }

  /** How many numbers a key has. */
  count(key: number): number {
    return this.#tableOf(key).count(key | 0);
  }

  #tableOf(key: number): Table {
    return this.#tables[(key >>> 0) % tableCount] ?? new Table();
  }
}

/** Open addressing with linear probing; what is removed is closed up, so that no marks of it remain. */
class Table {
  #keys = new Int32Array(smallestTable);
  /** 0: free. Positive: the number. Negative: the place of a set in `#sets`, minus 1. */
  #values = new Int32Array(smallestTable);
  #used = 0;
  readonly #sets: (Set<number> | undefined)[] = [];
  readonly #freeSets: number[] = [];

  add(key: number, number: number): number {
    const at = this.#find(key);
    const value = this.#values[at] ?? 0;
    if (value === 0) {
      this.#keys[at] = key;
      this.#values[at] = number;
      this.#used++;
      if (this.#used * 4 > this.#keys.length * 3) this.#grow();
      return 1;
    }
    if (value === number) return 1;
    if (value > 0) {
      this.#values[at] = -1 - this.#newSet([value, number]);
      return 2;
    }
    return this.#sets[-1 - value]?.add(number).size ?? 0;
  }

  remove(key: number, number: number): number {
    const at = this.#find(key);
    const value = this.#values[at] ?? 0;
    if (value === 0) return 0;
    if (value > 0) {
      if (value === number) this.#close(at);
      return value === number ? 0 : 1;
    }
    const set = this.#sets[-1 - value];
    set?.delete(number);
    const [left] = set ?? [];
    if (set?.size === 1 && left !== undefined) {
      this.#values[at] = left;
      this.#sets[-1 - value] = undefined;
      this.#freeSets.push(-1 - value);
    }
    return set?.size ?? 0;
  }

  get(key: number): ReadonlySet<number> {
    const value = this.#values[this.#find(key)] ?? 0;
    if (value === 0) return none;
    return value > 0 ? new Set([value]) : (this.#sets[-1 - value] ?? none);
  }

  count(key: number): number {
    const value = this.#values[this.#find(key)] ?? 0;
    return value === 0 ? 0 : value > 0 ? 1 : (this.#sets[-1 - value]?.size ?? 0);
  }

  /** The place of a key, or the free place where it would go. */
  #find(key: number): number {
    const mask = this.#keys.length - 1;
    let at = homeOf(key, mask);
    while (this.#values[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #newSet(numbers: readonly number[]): number {
    const place = this.#freeSets.pop() ?? this.#sets.length;
    this.#sets[place] = new Set(numbers);
    return place;
  }

  /** Frees a place and moves up what had to go past it (Knuth, The Art of Computer Programming, 6.4, algorithm R). */
  #close(place: number): void {
    const mask = this.#keys.length - 1;
    let free = place;
    for (let at = (free + 1) & mask; this.#values[at] !== 0; at = (at + 1) & mask) {
      const home = homeOf(this.#keys[at] ?? 0, mask);
      if (((at - home) & mask) < ((at - free) & mask)) continue;
      this.#keys[free] = this.#keys[at] ?? 0;
      this.#values[free] = this.#values[at] ?? 0;
      free = at;
    }
    this.#values[free] = 0;
    this.#used--;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      const value = values[i] ?? 0;
      if (value === 0) return;
      const at = this.#find(key);
      this.#keys[at] = key;
      this.#values[at] = value;
    });
  }
}

function homeOf(key: number, mask: number): number {
  return (key >>> 6) & mask;
}
