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
const sliceMilliseconds = 8;

/**
 * Does the work in slices of some milliseconds, between which others may run.
 * @returns the result; undefined as soon as it is cancelled between two slices.
 */
export async function finishInSlices<T>(
  steps: Steps<T>,
  scheduler: Scheduler,
  signal: CancelSignal,
): Promise<T | undefined> {
  for (;;) {
    const step = nextSlice(steps, scheduler);
    if (step.done === true) return step.value;
    await scheduler.pause();
    if (signal.isCancelled) return undefined;
  }
}

/** The same for work that nobody cancels. */
export async function allInSlices<T>(steps: Steps<T>, scheduler: Scheduler): Promise<T> {
  for (;;) {
    const step = nextSlice(steps, scheduler);
    if (step.done === true) return step.value;
    await scheduler.pause();
  }
}

function nextSlice<T>(steps: Steps<T>, scheduler: Scheduler): IteratorResult<undefined, T> {
  const start = scheduler.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true || scheduler.now() - start >= sliceMilliseconds) return step;
  }
}

/** The items that pass a test, in their order. */
export function* filterInSteps<T>(items: Iterable<T>, test: (item: T) => boolean): Steps<readonly T[]> {
  const passed: T[] = [];
  yield* inSteps(items, (item) => {
    if (test(item)) passed.push(item);
  });
  return passed;
}

/** Goes through many items; a step ends after each so many of them. */
export function* inSteps<T>(items: Iterable<T>, each: (item: T) => unknown, stepLength = 256): Steps<void> {
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % stepLength === 0) yield;
  }
}
