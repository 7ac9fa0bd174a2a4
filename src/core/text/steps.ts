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
const sliceMilliseconds = 5;

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

/** So many items are put in order, or together, in a step. */
const sortedInStep = 512;

/**
 * The items in order; equal ones stay as they were. Merge sort from the bottom up, of runs that the engine sorts.
 */
export function* sortInSteps<T>(items: Iterable<T>, compare: (one: T, other: T) => number): Steps<readonly T[]> {
  const all = [...items];
  let runs: (readonly T[])[] = [];
  for (let start = 0; start < all.length; start += sortedInStep) {
    runs.push(all.slice(start, start + sortedInStep).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* mergeInSteps(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** The items of two lists that are in order, in order; of equal ones those of the first list come first. */
export function* mergeInSteps<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (one: T, other: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const item of left) {
    for (let other = right[next]; next < right.length && other !== undefined; other = right[++next]) {
      if (compare(other, item) >= 0) break;
      merged.push(other);
      if (merged.length % sortedInStep === 0) yield;
    }
    merged.push(item);
    if (merged.length % sortedInStep === 0) yield;
  }
  for (; next < right.length; next++) merged.push(right[next] as T);
  return merged;
}
