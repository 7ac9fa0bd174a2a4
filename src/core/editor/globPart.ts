import { fitsWildcards, type Wildcard } from './wildcards';

/** Tells whether a part of a path fits. */
export type PartTest = (part: string) => boolean;

/** One part of a file pattern, read once: `*`, `?` and sets stay inside the part. */
export function compilePart(pattern: string): PartTest {
  if (!/[*?[]/.test(pattern)) return (part) => part === pattern;
  // Most patterns are an ending.
  const ending = pattern.slice(1);
  if (pattern.startsWith('*') && !/[*?[]/.test(ending)) return (part) => part.endsWith(ending);
  const tokens = tokensOf(pattern);
  return (part) => fitsWildcards(tokens, part);
}

function tokensOf(pattern: string): readonly Wildcard<string>[] {
  const tokens: Wildcard<string>[] = [];
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    const close = character === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (character === '*') tokens.push('*');
    else if (character === '?') tokens.push(() => true);
    else if (close > 0) {
      const set = pattern.slice(at + 1, close);
      tokens.push((other) => inSet(set, other));
    } else tokens.push((other) => other === character);
    at = (close > 0 ? close : at) + 1;
  }
  return tokens;
}

function inSet(set: string, character: string): boolean {
  const negated = set.startsWith('!') || set.startsWith('^');
  for (let i = negated ? 1 : 0; i < set.length; i++) {
    const first = set.charAt(i);
    if (set[i + 1] === '-' && i + 2 < set.length) {
      if (first <= character && character <= set.charAt(i + 2)) return !negated;
      i += 2;
    } else if (first === character) {
      return !negated;
    }
  }
  return negated;
}
