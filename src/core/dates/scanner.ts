import type { Grammar } from './grammar/grammar';
import { Parser } from './grammar/parser';
import type { TemporalNode } from './nodes';
import { tokenize } from './lexer';
import type { Token } from './token';

/** An expression found in a text, before it is anchored. */
export interface Finding {
  readonly node: TemporalNode;
  /** Index of the first token. */
  readonly start: number;
  /** Index one past the last token. */
  readonly end: number;
}

/** What a scan of a text yields. */
export interface Scan {
  readonly tokens: readonly Token[];
  /** In order, without overlaps. */
  readonly findings: readonly Finding[];
}

/** Finds expressions from left to right, the longest at each place. */
export function scan(text: string, grammar: Grammar): Scan {
  const tokens = tokenize(text, grammar.lexicon);
  const parser = new Parser(text, tokens, grammar);
  const findings: Finding[] = [];
  let at = 0;
  while (at < tokens.length) {
    const parsed = parser.parse('EXPRESSION', at);
    if (parsed === undefined) {
      at++;
      continue;
    }
    const { value: node, end } = parsed;
    if (node.kind === 'range') {
      findings.push({ node: node.from, start: at, end: node.fromEnd }, { node: node.to, start: node.toStart, end });
    } else findings.push({ node, start: at, end });
    at = end;
  }
  return { tokens, findings };
}
