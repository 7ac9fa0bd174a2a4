import { hostScheduler } from './scheduler';

/** So long may works follow each other before others get their turn, in milliseconds. */
const longestTurn = 12;

/** Does works one after the other, and lets the editor's requests in between: lists ask for a thousand lines at once. */
export class PacedQueue {
  #last: Promise<unknown> = Promise.resolve();
  #began = 0;

  /** Does a work when those before it are done. @returns what it gives, or fails with. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      if (hostScheduler.now() - this.#began > longestTurn) {
        await hostScheduler.pause();
        this.#began = hostScheduler.now();
      }
      return work();
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}
