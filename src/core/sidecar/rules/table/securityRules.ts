import type { Rule } from '../rule';

/** What could mislead or harm the reader of a file from elsewhere. */
export const securityRules = [
  {
    id: 'path-outside-workspace',
    group: 'security',
    severity: 'error',
    summary: 'Path leaves the folder',
    why: 'Files are only read inside the open folder. Paths are relative, with `/` between their parts, without a drive, `~` or too many `..`, and no link of the file system on them leads elsewhere.',
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
  {
    id: 'bidi-control',
    group: 'security',
    severity: 'warning',
    summary: 'Invisible direction marks',
    why: 'Characters that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069) can make a file look like another one than programs read, also where they are written as escapes.',
    wrong: 'schema: source-review/1\narticle:\n  title: "Ferry \\u202Edeyaled"\n',
    right: 'schema: source-review/1\narticle:\n  title: "Ferry delayed"\n',
  },
  {
    id: 'control-character',
    group: 'security',
    severity: 'warning',
    summary: 'Invisible control character',
    why: 'Nobody sees the character, and programs may act on it or stumble over it.',
    wrong: 'schema: source-review/1\narticle:\n  title: "Ferry \\u0007delayed"\n',
    right: 'schema: source-review/1\narticle:\n  title: "Ferry delayed"\n',
  },
  {
    id: 'check-timeout',
    group: 'security',
    severity: 'information',
    summary: 'Check is incomplete',
    why: 'So many quotations are not in the article that similar words were looked for only for some of them. Perhaps the sidecar belongs to another article.',
  },
] as const satisfies readonly Rule[];
