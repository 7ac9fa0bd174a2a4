/** Runs tasks one after the other, in the order in which they came: each finds what the one before left. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs a task when all earlier ones have ended, well or not. Settles as the task does. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const running = this.#last.then(task, task);
    this.#last = running;
    return running;
  }
}
