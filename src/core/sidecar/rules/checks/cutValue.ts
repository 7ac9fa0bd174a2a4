import { oneLine } from '../../../text/oneLine';
import { isNull } from '../../reading/node';
import type { Place } from '../../format/places';
import type { Finding } from '../../reading/finding';
import { typographicInside } from '../../typographicInside';
import type { Misreading, SaysInArticles } from './misreadValue';

/**
 * `yaml-comment-cuts-value`: a text without quotation marks of which a comment takes the end, or all. Comments are welcome,
 * so it is only reported where the article has the whole text, or where the key says that a quotation is meant.
 */
export function cutValue({ node, key, whole }: Place, text: string, says: SaysInArticles): Misreading | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || !takesText(whole)) return undefined;
  if (isNull(node) && node.span.start < node.span.end) return undefined;
  const comment = commentBehind(text, node.span.end);
  if (comment === undefined) return undefined;
  const start = isNull(node) ? comment.start : node.span.start;
  const isQuotation = key?.text === 'quote' || key?.text === 'prefix' || key?.text === 'suffix';
  const isBelow = /[\r\n]/u.test(text.slice(node.span.end, comment.start));
  const said = longestSaid(text.slice(start, comment.end), comment.start - start, says);
  if (said === undefined && (!isQuotation || isBelow)) return undefined;
  const end = said === undefined ? comment.end : start + said.length;
  const words = text.slice(start, end);
  const finding: Finding = {
    rule: 'yaml-comment-cuts-value',
    message: isNull(node)
      ? 'Everything after "#" is a comment, so there is no text here.'
      : `Everything after " #" is a comment, so this text ends at "${lastWords(node.text)}".`,
    span: { start, end },
    details: { kind: 'value', value: oneLine(typographicInside(words) ?? words) },
  };
  return { finding, isSure: said !== undefined || isNull(node) };
}

function takesText(shape: Place['shape']): boolean {
  return shape.kind === 'text' || (shape.kind === 'either' && shape.options.some(takesText));
}

/** The longest beginning of words that an article has, and that goes on into their comment: another comment may follow. */
function longestSaid(words: string, commentStart: number, says: SaysInArticles): string | undefined {
  if (says === undefined) return undefined;
  for (let end = words.length; end > commentStart;) {
    const beginning = words.slice(0, end).trimEnd();
    if (says(typographicInside(beginning) ?? beginning)) return beginning;
    end = words.lastIndexOf(' #', end - 1);
  }
  return undefined;
}

/** A comment that follows on the same line, or alone on the next one. */
function commentBehind(text: string, valueEnd: number): { readonly start: number; readonly end: number } | undefined {
  const [gap = ''] = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]+)?/u.exec(text.slice(valueEnd, valueEnd + longestGap)) ?? [];
  const start = valueEnd + gap.length;
  if (text.charAt(start) !== '#' || !/\s/u.test(text.charAt(start - 1))) return undefined;
  let end = start;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  while (/\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Spaces that anybody would put before a comment. */
const longestGap = 200;

function lastWords(text: string): string {
  return text.length <= 30 ? text : `…${text.slice(-30)}`;
}
