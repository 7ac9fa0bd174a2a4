/** Tells whether a part of a path fits. */
export type PartTest = (part: string) => boolean;

/** What one place of a pattern takes: any characters, or a single one. */
type Token = 'any' | ((character: string) => boolean);

/** One part of a file pattern, read once: `*`, `?` and sets stay inside the part. */
export function compilePart(pattern: string): PartTest {
  if (!/[*?[]/.test(pattern)) return (part) => part === pattern;
  // Most patterns are an ending.
  const ending = pattern.slice(1);
  if (pattern.startsWith('*') && !/[*?[]/.test(ending)) return (part) => part.endsWith(ending);
  const tokens = tokensOf(pattern);
  return (part) => matches(tokens, part);
}

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    const close = character === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (character === '*') tokens.push('any');
    else if (character === '?') tokens.push(() => true);
    else if (close > 0) {
      const set = pattern.slice(at + 1, close);
      tokens.push((other) => inSet(set, other));
    } else tokens.push((other) => other === character);
    at = (close > 0 ? close : at) + 1;
  }
  return tokens;
}

/** Goes through part and pattern once; at a mismatch it goes back to the last `*` and lets that take one character more. */
function matches(tokens: readonly Token[], part: string): boolean {
  let at = 0;
  let i = 0;
  let starAt = -1;
  let starIndex = 0;
  while (i < part.length) {
    const token = tokens[at];
    if (token === 'any') {
      starAt = ++at;
      starIndex = i;
    } else if (token?.(part.charAt(i)) === true) {
      at++;
      i++;
    } else if (starAt >= 0) {
      at = starAt;
      i = ++starIndex;
    } else {
      return false;
    }
  }
  while (tokens[at] === 'any') at++;
  return at >= tokens.length;
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
