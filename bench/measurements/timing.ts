/**
 * Milliseconds of processor time that a call takes, those of the garbage collector's threads included: unlike time on the
 * clock it hardly depends on what else the machine does.
 */
export function processorTimeOf(run: () => unknown): number {
  const start = processorTime();
  run();
  return processorTime() - start;
}

/** Milliseconds of processor time that this process has taken so far. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median milliseconds of processor time of several calls after one that is not counted.
 * @param prepare makes each call ready, which is not timed.
 */
export function medianTime(prepare: () => () => unknown, rounds = 5): number {
  prepare()();
  return quantile(
    Array.from({ length: rounds }, () => processorTimeOf(prepare())),
    0.5,
  );
}

/** The value below which a share of the values lies (nearest rank); 0 when there are none. @param share 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** Milliseconds for a table. */
export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}
