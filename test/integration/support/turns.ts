/** How long the turns of the extension host's event loop were, in milliseconds of its thread's processor time. */
export interface Turns {
  readonly longest: number;
  /** How many took longer than the goal, and than twice the goal. */
  readonly overGoal: number;
  readonly overTwice: number;
  /** Those over the goal. */
  readonly long: readonly Turn[];
}

/** One turn: microseconds of the clock of `process.hrtime`, and its milliseconds of processor time. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly took: number;
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
  readonly #long: Turn[] = [];
  #last = threadTime();
  #lastClock = clockMicroseconds();
  #isWatching = true;

  constructor() {
    this.#look();
  }

  /** Ends watching. */
  stop(): Turns {
    this.#isWatching = false;
    const overTwice = this.#long.filter(({ took }) => took > 2 * goal).length;
    return { longest: this.#longest, overGoal: this.#long.length, overTwice, long: this.#long };
  }

  #look(): void {
    setTimeout(() => {
      if (!this.#isWatching) return;
      const turn = threadTime() - this.#last;
      this.#longest = Math.max(this.#longest, turn);
      const now = clockMicroseconds();
      if (turn > goal) this.#long.push({ from: this.#lastClock, to: now, took: turn });
      this.#lastClock = now;
      this.#last = threadTime();
      this.#look();
    }, 0);
  }
}

/** Microseconds of the clock of `process.hrtime`. */
export function clockMicroseconds(): number {
  return Number(process.hrtime.bigint() / 1000n);
}

/** Milliseconds of processor time of this thread; where that can't be told, of the process. */
function threadTime(): number {
  const { threadCpuUsage } = process as { readonly threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.call(process) ?? process.cpuUsage();
  return (user + system) / 1000;
}
