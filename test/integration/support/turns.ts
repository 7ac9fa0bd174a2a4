/** How long the turns of the extension host's event loop were, in milliseconds of its thread's processor time. */
export interface Turns {
  readonly longest: number;
  /** How many took longer than the goal, and than twice the goal. */
  readonly overGoal: number;
  readonly overTwice: number;
}

/** The longest that a turn should take, in milliseconds. */
const goal = 15;

/**
 * Watches the thread it runs in: a timer that is always due comes once in each turn of the event loop, and what the
 * thread worked since the last one is what it kept everybody waiting for. Processor time of the thread, since a clock
 * also runs while other programs have the processor.
 */
export class TurnWatch {
  #longest = 0;
  #overGoal = 0;
  #overTwice = 0;
  #last = threadTime();
  #isWatching = true;

  constructor() {
    this.#look();
  }

  /** Ends watching. */
  stop(): Turns {
    this.#isWatching = false;
    return { longest: this.#longest, overGoal: this.#overGoal, overTwice: this.#overTwice };
  }

  #look(): void {
    setTimeout(() => {
      if (!this.#isWatching) return;
      const turn = threadTime() - this.#last;
      this.#longest = Math.max(this.#longest, turn);
      if (turn > goal) this.#overGoal++;
      if (turn > 2 * goal) this.#overTwice++;
      this.#last = threadTime();
      this.#look();
    }, 0);
  }
}

/** Milliseconds of processor time of this thread; where that can't be told, of the process. */
function threadTime(): number {
  const { threadCpuUsage } = process as { readonly threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.call(process) ?? process.cpuUsage();
  return (user + system) / 1000;
}
