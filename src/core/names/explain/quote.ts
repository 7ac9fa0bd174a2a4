/** Longer words of an article are cut, in UTF-16 units. */
const longestQuotation = 60;

/** Words of an article in quotation marks and on one line, cut, without characters that draw nothing or turn the line around. */
export function quote(words: string): string {
  const line = words
    // Enough for the words that are kept: the rest need not be looked at.
    .slice(0, longestQuotation * 2)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '');
  if (/^["“”„‘’«»]$/u.test(line)) return 'a quotation mark';
  // A cut must not leave half of a character.
  const cut = line.slice(0, longestQuotation - 1).replace(/\p{Cs}$/u, '');
  return `“${line.length > longestQuotation ? `${cut}…` : line}”`;
}
