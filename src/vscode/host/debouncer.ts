/** Collects keys and hands them over together when none came for a while, or the first has waited long enough. */
export class Debouncer<T> {
  readonly #milliseconds: number;
  readonly #longest: number;
  readonly #take: (keys: readonly T[]) => void;
  readonly #waiting = new Set<T>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /**
   * @param milliseconds how long it must be quiet before `take` is called.
   * @param longest how long a key waits at most where it is never quiet, in milliseconds; as long as it takes unless given.
   */
  constructor(milliseconds: number, take: (keys: readonly T[]) => void, longest = Infinity) {
    this.#milliseconds = milliseconds;
    this.#take = take;
    this.#longest = longest;
  }

  add(key: T): void {
    const now = Date.now();
    if (this.#waiting.size === 0) this.#since = now;
    this.#waiting.add(key);
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + this.#longest - now);
    this.#timer = setTimeout(
      () => {
        this.flush();
      },
      Math.min(this.#milliseconds, left),
    );
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
