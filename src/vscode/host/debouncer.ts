/** Collects keys and hands them over together when none came for a while. */
export class Debouncer<T> {
  readonly #milliseconds: number;
  readonly #take: (keys: readonly T[]) => void;
  readonly #waiting = new Set<T>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param milliseconds how long it must be quiet before `take` is called. */
  constructor(milliseconds: number, take: (keys: readonly T[]) => void) {
    this.#milliseconds = milliseconds;
    this.#take = take;
  }

  add(key: T): void {
    this.#waiting.add(key);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, this.#milliseconds);
  }

  /** Hands over what waits now. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    const keys = [...this.#waiting];
    this.#waiting.clear();
    this.#take(keys);
  }

  /** Drops what waits. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }
}
