import { hasLower, hasUpper } from '../text/characters';
import type { Token } from '../text/tokens';

/** Longer words are no names. */
export const longestName = 40;

/** How a word is written. */
export const enum Shape {
  /** No word. */
  None,
  Lower,
  /** First letter large: "Iran". */
  Capital,
  /** All letters large, two or more: "NATO", "U.S.". */
  AllCapitals,
  /** Large inside: "WhatsApp", "iPhone", "McDonald". */
  Mixed,
  /** A small article before a large part: "al-Amin". */
  Articled,
}

/** How a token is written. */
export function shapeOf(token: Token): Shape {
  if (token.kind !== 'word' || token.form.length > longestName) return Shape.None;
  const form = token.form;
  const head = form.charAt(0);
  const rest = form.slice(1);
  if (head !== head.toLowerCase()) {
    if (rest === '' || rest === '.') return Shape.Capital;
    if (!hasLower(rest)) return hasUpper(rest) ? Shape.AllCapitals : Shape.Capital;
    return token.parts === undefined && hasUpper(rest) ? Shape.Mixed : Shape.Capital;
  }
  if (!hasUpper(rest)) return hasLower(form) ? Shape.Lower : Shape.None;
  if (token.parts === undefined) return /^\d/.test(form) ? Shape.None : Shape.Mixed;
  return /^(?:al|el|as|ash|ad|an|ar|at|az|ul|ez|es)-/.test(form) ? Shape.Articled : Shape.Lower;
}
