/** Several values for a key; one value alone, which is the usual case, takes no set. */
export class MultiMap<Key, Value extends object> {
  readonly #values = new Map<Key, Value | Set<Value>>();

  add(key: Key, value: Value): void {
    const known = this.#values.get(key);
    if (known === undefined) this.#values.set(key, value);
    else if (known instanceof Set) known.add(value);
    else if (known !== value) this.#values.set(key, new Set([known, value]));
  }

  delete(key: Key, value: Value): void {
    const known = this.#values.get(key);
    if (known === value) this.#values.delete(key);
    if (!(known instanceof Set)) return;
    known.delete(value);
    const [left] = known;
    if (known.size === 1 && left !== undefined) this.#values.set(key, left);
  }

  /** The values of a key, in no order. */
  get(key: Key): Iterable<Value> {
    const known = this.#values.get(key);
    return known === undefined ? [] : known instanceof Set ? known : [known];
  }

  /** How many values a key has. */
  count(key: Key): number {
    const known = this.#values.get(key);
    return known === undefined ? 0 : known instanceof Set ? known.size : 1;
  }
}
