import { CharacterClass, characterClassAt, isLetterClass } from './characters';

/** Whether a text has nothing but ASCII characters. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/**
 * The text with an ASCII letter in place of every other, of the same case, and ASCII marks in place of others (dashes are
 * "~"), one for one. Classes of Unicode take a pattern longer to compile than it takes to read an article.
 */
export function inAscii(text: string): string {
  if (isAscii(text) && !text.includes('~')) return text;
  let ascii = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character <= '\u007f' && character !== '~') ascii += character;
    else if (character === '\u2019') ascii += "'";
    else if (character === '\u2014' || character === '\u2013') ascii += '~';
    else {
      const kind = characterClassAt(text, at);
      ascii += kind === CharacterClass.Upper ? 'A' : isLetterClass(kind) ? 'a' : '\u007f';
    }
  }
  return ascii;
}
