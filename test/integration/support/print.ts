/**
 * Writes a line to the terminal that runs the tests, out of an extension host, in Node or in the browser. Neither has a standard
 * output: what is written to the console is collected.
 */
export function print(line: string): void {
  console.log('%s', line);
}
