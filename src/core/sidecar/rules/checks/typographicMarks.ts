import type { Place } from '../../format/places';
import type { Finding } from '../../reading/finding';
import { typographicInside } from '../../typographicInside';
import type { Misreading, SaysInArticles } from './misreadValue';

/**
 * `typographic-quotes`: a value between marks that a word processor makes of straight ones, which are letters to YAML. Where
 * an article has the words with their marks, they may be meant; so they may in prose.
 */
export function typographicMarks({ node, key, shape }: Place, says: SaysInArticles): Misreading | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain') return undefined;
  const inside = typographicInside(node.text);
  if (inside === undefined) return undefined;
  const isWord = shape.kind === 'choice' || (shape.kind === 'text' && shape.format !== undefined);
  if (!isWord) {
    if (shape.kind !== 'text' || isProse(key?.text) || says?.(node.text) === true) return undefined;
    // Words that nobody has written are a problem of their own.
    if (isQuotation(key?.text) && says?.(inside) !== true) return undefined;
  }
  const finding: Finding = {
    rule: 'typographic-quotes',
    message: `Only straight quotation marks enclose a text: ${node.text.charAt(0)} and ${node.text.slice(-1)} are part of it.`,
    span: node.span,
    // A word that is none of the possible ones says nothing at all.
    ...(isWord && { severity: 'error' }),
    details: { kind: 'value', value: inside },
  };
  return { finding, isSure: true };
}

function isProse(key: string | undefined): boolean {
  return key === 'note' || key === 'text';
}

function isQuotation(key: string | undefined): boolean {
  return key === 'quote' || key === 'prefix' || key === 'suffix' || key === 'mentions';
}
