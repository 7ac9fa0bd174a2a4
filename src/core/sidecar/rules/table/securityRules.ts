import type { Rule } from '../rule';

/** What could mislead or harm the reader of a file from elsewhere. */
export const securityRules = [
  {
    id: 'path-outside-workspace',
    group: 'security',
    severity: 'error',
    summary: 'Path leaves the folder',
    why: 'Files are only read inside the open folder. Paths are relative, with `/` between their parts, without a drive, `~` or too many `..`.',
    wrong: 'schema: source-review/1\nlinks:\n  - to: ../../../etc/passwd\n',
  },
  {
    id: 'url-scheme',
    group: 'security',
    severity: 'warning',
    summary: 'Not an http or https address',
    why: 'Other addresses can start programs or run code, so they are never shown as links.',
    wrong: 'schema: source-review/1\narticle:\n  source: "ftp://example.org/ferry"\n',
    right: 'schema: source-review/1\narticle:\n  source: "https://example.org/ferry"\n',
  },
] as const satisfies readonly Rule[];
