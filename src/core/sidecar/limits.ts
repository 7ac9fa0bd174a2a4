/** Limits on what is read, so that no file can hang or exhaust the editor. */
export const limits = {
  /** Bytes of a sidecar or workspace file, by default. */
  fileBytes: 512 * 1024,
  /** Collections within each other. */
  depth: 32,
  /** Entries of one list or map; further ones are not read. */
  records: 2000,
  /** Unicode characters of a quotation, name or other short text. */
  shortText: 1000,
  /** Unicode characters of a note or a claim's text. */
  longText: 10_000,
  /** Problems reported for one file. */
  problems: 200,
} as const;
