/** What one evaluation has to say, for people and for programs. */
export interface Report {
  /** Markdown. */
  readonly text: string;
  /** What `--json` prints; a documented contract (docs/measurements.md). */
  readonly json: object;
}
