/** The part of the test host that tests in a browser bundle; it is JavaScript, its types are in its comments. */
declare module '*/result-protocol.mjs' {
  /** The line to write to the console of a web extension host. */
  export function resultLine(result: {
    readonly passed: number;
    readonly failed: number;
    readonly skipped: number;
  }): string;
}
