import { compilePart } from './globPart';
import { fitsWildcards, type Wildcard } from './wildcards';

/**
 * File patterns as the editor writes them: `*` and `?` stay inside one part of a path, `**` spans parts, `[a-z]` and
 * `[!a]` are sets, `{a,b}` are alternatives. A pattern is anchored: `*.txt` means files at the root only, as in the
 * editor's own `files.exclude`. Matching needs no regular expression, so no pattern can make it slow.
 */
export interface Glob {
  /** Whether the whole path (relative, `/` between its parts) fits the pattern. */
  matches(path: string): boolean;
  /** The same for a path that is cut into its parts. */
  matchesParts(parts: readonly string[]): boolean;
}

/** Alternatives that one pattern may unfold to; further ones are dropped. */
const maxAlternatives = 256;

export function compileGlob(pattern: string): Glob {
  const alternatives = unfoldBraces(pattern).map((alternative) =>
    alternative.split('/').map((part): Wildcard<string> => (part === '**' ? '*' : compilePart(part))),
  );
  const matchesAll = (parts: readonly string[]): boolean => alternatives.some((pieces) => fitsWildcards(pieces, parts));
  return { matches: (path) => matchesAll(path.split('/')), matchesParts: matchesAll };
}

/** Writes out `{a,b}`; braces may be nested. An opening brace that is never closed means itself. */
function unfoldBraces(pattern: string): readonly string[] {
  const open = pattern.indexOf('{');
  const close = open < 0 ? -1 : closingBrace(pattern, open);
  if (close < 0) return [pattern];
  const before = pattern.slice(0, open);
  const rests = unfoldBraces(pattern.slice(close + 1));
  const unfolded: string[] = [];
  for (const choice of choices(pattern.slice(open + 1, close))) {
    for (const middle of unfoldBraces(choice)) {
      for (const rest of rests) {
        if (unfolded.length === maxAlternatives) return unfolded;
        unfolded.push(before + middle + rest);
      }
    }
  }
  return unfolded;
}

function closingBrace(pattern: string, open: number): number {
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    if (pattern[i] === '{') depth++;
    else if (pattern[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

/** Splits at the commas that stand in no inner brace. */
function choices(inner: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '{') depth++;
    else if (inner[i] === '}') depth--;
    else if (inner[i] === ',' && depth === 0) {
      found.push(inner.slice(start, i));
      start = i + 1;
    }
  }
  found.push(inner.slice(start));
  return found;
}
