const nothing: ReadonlySet<never> = new Set();

/** A set of values for each key; keys without values take no room, and one value alone, which is the usual case, no set. */
export class SetsByKey<K, V extends string | number | object> {
  readonly #values = new Map<K, V | Values<V>>();

  /** The keys that have values, in no order. */
  get keys(): Iterable<K> {
    return this.#values.keys();
  }

  /** The values of a key, in the order they came. */
  get(key: K): ReadonlySet<V> {
    const known = this.#values.get(key);
    if (known === undefined) return nothing;
    return known instanceof Values ? known.all : new Set([known]);
  }

  /** How many values a key has. */
  count(key: K): number {
    const known = this.#values.get(key);
    if (known === undefined) return 0;
    return known instanceof Values ? known.all.size : 1;
  }

  add(key: K, value: V): void {
    const known = this.#values.get(key);
    if (known === undefined) this.#values.set(key, value);
    else if (known instanceof Values) known.all.add(value);
    else if (known !== value) this.#values.set(key, new Values(new Set([known, value])));
  }

  delete(key: K, value: V): void {
    const known = this.#values.get(key);
    if (known === value) this.#values.delete(key);
    if (!(known instanceof Values)) return;
    known.all.delete(value);
    if (known.all.size > 1) return;
    for (const left of known.all) this.#values.set(key, left);
  }

  clear(): void {
    this.#values.clear();
  }
}

/** Several values, told apart from one value whatever that is. */
class Values<V> {
  readonly all: Set<V>;

  constructor(all: Set<V>) {
    this.all = all;
  }
}
