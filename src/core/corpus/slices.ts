import type { Scheduler } from './folderAccess';

/** Cuts long work into slices, so that others get their turn in between. */
export class Slices {
  readonly #scheduler: Scheduler;
  readonly #milliseconds: number;
  #start: number;

  /** @param milliseconds how long a slice may take; what is done between two calls of `turn` adds to it. */
  constructor(scheduler: Scheduler, milliseconds: number) {
    this.#scheduler = scheduler;
    this.#milliseconds = milliseconds;
    this.#start = scheduler.now();
  }

  /** Lets others run if the slice is over. Resolves at once if it is not. */
  async turn(): Promise<void> {
    if (this.#scheduler.now() - this.#start <= this.#milliseconds) return;
    await this.#scheduler.pause();
    this.restart();
  }

  /** Begins a slice: others have just had their turn. */
  restart(): void {
    this.#start = this.#scheduler.now();
  }
}
