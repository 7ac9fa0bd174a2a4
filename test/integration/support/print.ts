/** Writes a line to the terminal that runs the tests, out of an extension host in Node: it gets what the host writes to its console. */
export function print(line: string): void {
  console.log('%s', line); // eslint-disable-line no-console -- the only way out of an extension host
}
