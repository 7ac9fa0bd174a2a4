import { lineBreakOf } from '../text/lineAround';
/** The names of sidecars and workspace files, as Git matches them in a folder and all below it. */
const patterns = ['*.source-review.yaml', '*.source-review.yml', 'source-review.yaml', 'source-review.yml'] as const;

/**
 * The text of `.gitattributes` with rules that keep the line ends of sidecars as commands write them, in every checkout;
 * undefined when there are rules for all of them already, whatever they say.
 *
 * @param current its text; undefined when there is no such file
 * @param above the texts of those in the folders around, which hold here too
 */
export function withSidecarAttributes(current: string | undefined, above: readonly string[] = []): string | undefined {
  const text = current ?? '';
  const known = new Set([text, ...above].flatMap(patternsOf));
  const missing = patterns.filter((pattern) => !known.has(pattern));
  if (missing.length === 0) return undefined;
  const lineBreak = lineBreakOf(text);
  const separator = text === '' || /[\r\n]$/u.test(text) ? '' : lineBreak;
  return `${text}${separator}${missing.map((pattern) => `${pattern} text eol=lf${lineBreak}`).join('')}`;
}

function patternsOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/u).map((line) => line.trim().split(/\s/u)[0] ?? '');
}
