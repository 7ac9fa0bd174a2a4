import type { ErrorCode } from 'yaml';

/**
 * What is wrong in a file that is no YAML, by the library's code for it, where nothing more precise can be said: in words for
 * people who write sidecars, not for those who write parsers.
 */
export const syntaxWords: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'Indented in a way that fits nothing above.',
  BAD_PROP_ORDER: 'Anchors and tags are not allowed in a sidecar.',
  BAD_DIRECTIVE: 'YAML directives are not allowed here.',
  BAD_SCALAR_START: 'A text that begins with this character must be in quotation marks.',
  BLOCK_AS_IMPLICIT_KEY: 'A list or further keys cannot stand here: each key is on a line of its own.',
  BLOCK_IN_FLOW: 'Between brackets, everything is separated by commas and nothing is put in order by indentation.',
  KEY_OVER_1024_CHARS: 'A key may have 1,024 characters at most.',
  MISSING_CHAR: 'Something is missing before this: a comma, a colon, a quotation mark or a line break.',
  MULTILINE_IMPLICIT_KEY: 'Neither a key with a value ("key: value") nor an item of a list ("- item").',
  RESOURCE_EXHAUSTION: 'This cannot be read as YAML.',
  UNEXPECTED_TOKEN: 'Nothing can stand here: what is before it has ended.',
};

/** For all other codes. */
export const otherSyntax = 'This is not valid YAML.';
