/**
 * Processor time that a piece of work takes, in milliseconds. Tests of growth compare these: unlike a clock on the
 * wall, it does not run while other programs have the processor.
 */
export function cpuMilliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
