/**
 * The words between the typographic quotation marks, of whatever language, that enclose all of a text. Undefined for other
 * texts, and where such marks are among the words: `“a” and “b”`.
 */
export function typographicInside(text: string): string | undefined {
  const [, double, single] = /^(?:[“”„‟«»](.+)[“”‟«»]|[‘’‚‛‹›](.+)[‘’‛‹›])$/su.exec(text) ?? [];
  const words = (double ?? single ?? '').trim();
  const among = double === undefined ? /[‘‚‛‹›]|’(?!\p{L})/u : /[“”„‟«»]/u;
  return words === '' || among.test(words) ? undefined : words;
}
