import type { Token } from '../token';

/** When the clause around an expression takes place, seen from the writing. */
export type Tense = 'past' | 'future' | 'unknown';

/** How many tokens on either side are looked at. */
const reach = 14;

const future = new Set(
  (
    "will shall 'll won't plans plan planned expected expects scheduled set due slated hopes intends aims going upcoming " +
    'deadline forthcoming may might must should ahead likely'
  ).split(' '),
);
const past = new Set(
  (
    'was were had did said told came went took made began fell rose met led held sent won lost killed found left saw became ' +
    'gave got ran spoke announced reported been has have'
  ).split(' '),
);
const futureGovernors = new Set(['until', 'till', 'by', 'before']);
const strongFuture = new Set(['will', 'shall', "won't", 'due', 'scheduled', 'slated', 'deadline']);

/**
 * Guesses the tense from the words around an expression in its sentence: the word that governs it, auxiliaries and
 * common verbs, and the endings of others; nearer words weigh more.
 *
 * @param tokens all tokens of the text
 * @param start index of the expression's first token
 * @param end index one past its last token
 */
export function tenseAround(text: string, tokens: readonly Token[], start: number, end: number): Tense {
  const wordAt = (at: number): string => {
    const token = tokens[at];
    return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase();
  };
  const governor = wordAt(start - 1);
  if (governor === 'since') return 'past';
  const governedFuture = futureGovernors.has(governor);
  let balance = governedFuture ? (governor === 'by' ? 0.5 : 1) : 0;
  const weigh = (at: number, distance: number): void => {
    const word = wordAt(at);
    const weight = 1 / distance;
    if (word === 'to' && (wordAt(at - 1) === 'is' || wordAt(at - 1) === 'are')) balance += 2 * weight;
    if (strongFuture.has(word)) balance += 3 * weight;
    else if (future.has(word)) balance += 1.5 * weight;
    else if (wordAt(at - 1) === 'be') balance += weight;
    else if (past.has(word)) balance -= weight;
    else if (tokens[at]?.isWord === true && word.length > 4 && word.endsWith('ed')) balance -= weight;
  };
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    if (isSentenceEnd(at) || tokens[at + 1]?.gap === 'paragraph') break;
    weigh(at, start - at + 1);
  }
  for (let at = end; at < Math.min(tokens.length, end + reach); at++) {
    if (tokens[at]?.gap === 'paragraph' || isSentenceEnd(at)) break;
    weigh(at, at - end + 2);
  }
  if (balance > 0.2) return 'future';
  return balance < -0.02 ? 'past' : 'unknown';

  function isSentenceEnd(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.isWord) return false;
    const mark = text.charAt(token.start);
    const next = tokens[at + 1];
    return (
      (mark === '.' || mark === '!' || mark === '?') && next !== undefined && next.gap !== 'none' && next.isCapitalised
    );
  }
}
