import { Foremost } from '../entities/graph/foremost';
import { SetsByKey } from '../entities/graph/setsByKey';

/** Values by key, of which the first of a key are told at once, however many it has. One that comes or goes costs no more than itself. */
export class FirstByKey<V extends string | object> {
  readonly #all = new SetsByKey<string, V>();
  /** Of keys with more values than are told, once they have been asked for. */
  readonly #first = new Map<string, Foremost<V>>();
  readonly #most: number;
  readonly #compare: (one: V, other: V) => number;

  /**
   * @param most how many are told of a key.
   * @param compare an order in which no two values of a key are equal.
   */
  constructor(most: number, compare: (one: V, other: V) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(key: string, value: V): void {
    this.#all.add(key, value);
    this.#first.get(key)?.add(value);
  }

  delete(key: string, value: V): void {
    this.#all.delete(key, value);
    this.#first.get(key)?.delete(value);
    // Few are put in order when they are asked for; when they become many again, that may be in another set.
    if (this.#all.count(key) <= this.#most) this.#first.delete(key);
  }

  /** The first values of a key, in order. */
  firstOf(key: string): readonly V[] {
    const all = this.#all.get(key);
    if (all.size <= this.#most) return [...all].sort(this.#compare);
    let first = this.#first.get(key);
    if (first === undefined) {
      first = new Foremost(all, this.#most, (one, other) => this.#compare(one, other) < 0);
      this.#first.set(key, first);
    }
    return first.chosen;
  }
}
