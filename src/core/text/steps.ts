import type { CancelSignal, Scheduler } from '../corpus/folderAccess';

/** Long work in small steps: it yields where others may run, and returns its result. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The longest stretch of work, in milliseconds, before others may run. */
const sliceMilliseconds = 10;

/**
 * Does the work in slices of some milliseconds, between which others may run.
 * @returns the result; undefined as soon as it is cancelled between two slices.
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  scheduler: Scheduler,
  signal: CancelSignal,
): Promise<T | undefined> {
  let sliceStart = scheduler.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (scheduler.now() - sliceStart < sliceMilliseconds) continue;
    await scheduler.pause();
    if (signal.isCancelled) return undefined;
    sliceStart = scheduler.now();
  }
}

/** Goes through many items; a step ends after each so many of them. */
export function* inSteps<T>(items: Iterable<T>, each: (item: T) => unknown, stepLength = 256): Steps<void> {
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % stepLength === 0) yield;
  }
}
