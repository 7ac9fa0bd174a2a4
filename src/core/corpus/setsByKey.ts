const nothing: ReadonlySet<never> = new Set();

/** A set of values for each key; keys without values take no room. */
export class SetsByKey<K, V> {
  readonly #sets = new Map<K, Set<V>>();

  /** The keys that have values, in no order. */
  get keys(): Iterable<K> {
    return this.#sets.keys();
  }

  /** The values of a key, in the order they came. */
  get(key: K): ReadonlySet<V> {
    return this.#sets.get(key) ?? nothing;
  }

  add(key: K, value: V): void {
    const values = this.#sets.get(key);
    if (values) values.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  delete(key: K, value: V): void {
    const values = this.#sets.get(key);
    values?.delete(value);
    if (values?.size === 0) this.#sets.delete(key);
  }

  clear(): void {
    this.#sets.clear();
  }
}
