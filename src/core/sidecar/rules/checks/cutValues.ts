import type { Finding } from '../../reading/finding';
import type { SidecarContext } from '../context';

/**
 * `yaml-comment-cuts-value`: a text without quotation marks that goes on after " #". Comments are welcome, so it is
 * only reported where the article has the whole text, or where the key says that a quotation is meant.
 */
export function* cutValues({ places, text, article }: SidecarContext): Generator<Finding> {
  for (const { node, key, shape } of places) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || node.type === 'null' || shape.kind !== 'text') continue;
    const end = commentEnd(text, node.span.end);
    if (end === undefined) continue;
    const isQuotation = key?.text === 'quote' || key?.text === 'prefix' || key?.text === 'suffix';
    if (!isQuotation && article?.includes(text.slice(node.span.start, end)) !== true) continue;
    const message = `Everything after " #" is a comment, so this text ends at "${lastWords(node.text)}".`;
    yield { rule: 'yaml-comment-cuts-value', message, span: { start: node.span.start, end } };
  }
}

/** The end of a comment that follows on the same line; undefined without one. */
function commentEnd(text: string, valueEnd: number): number | undefined {
  let at = valueEnd;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  if (at === valueEnd || text.charAt(at) !== '#') return undefined;
  let end = at;
  while (end < text.length && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  while (/\s/u.test(text.charAt(end - 1))) end--;
  return end;
}

function lastWords(text: string): string {
  return text.length <= 30 ? text : `…${text.slice(-30)}`;
}
