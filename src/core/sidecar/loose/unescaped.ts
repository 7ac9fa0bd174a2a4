/** What stands between quotation marks as the text that is meant. Line breaks with the spaces around them are one space. */
export function unescaped(source: string, quote: '"' | "'"): string {
  const folded = source.replace(/[ \t]*\r?\n\s*/gu, ' ');
  if (quote === "'") return folded.replaceAll("''", "'");
  return folded.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|(.?))/gu,
    (_, byte?: string, unit?: string, other = '') => {
      const code = byte ?? unit;
      return code === undefined
        ? (escapes.get(String(other)) ?? String(other))
        : String.fromCharCode(parseInt(code, 16));
    },
  );
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
]);
