/** Writes a line to the terminal that runs the tests, out of an extension host in Node. */
export function print(line: string): void {
  // A host has no standard output of its own: what it writes to its console is what the terminal gets.
  // eslint-disable-next-line no-console -- for that reason
  console.log('%s', line);
}
