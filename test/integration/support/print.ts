/** Writes a line to the terminal that runs the tests, out of an extension host in Node. */
export function print(line: string): void {
  // eslint-disable-next-line no-console -- a host has no standard output: the terminal gets what is written to its console
  console.log('%s', line);
}
