/** Stops what it stands for; calling it twice does no harm. */
export interface Disposable {
  dispose(): void;
}

/** A list of listeners. Each `fire` calls those that were there when it began. */
export class Event<T> {
  #listeners: ((value: T) => void)[] = [];

  /** Calls the listener at every `fire` until disposed. */
  on(listener: (value: T) => void): Disposable {
    this.#listeners = [...this.#listeners, listener];
    return {
      dispose: () => {
        this.#listeners = this.#listeners.filter((other) => other !== listener);
      },
    };
  }

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }
}
