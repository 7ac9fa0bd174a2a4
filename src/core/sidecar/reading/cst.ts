import { Lexer, Parser, type CST } from 'yaml';
import type { Steps } from '../../text/steps';

/** The concrete syntax tree of a file, or the place where it is nested too deep to be read. */
export type CstResult =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-deep'; readonly offset: number };

/**
 * Parses YAML into its concrete syntax tree and stops at the first collection nested deeper than `maxDepth`. This must come
 * before anything is composed: the composer is recursive, and some 900 brackets make it abort the whole process
 * (`RegExpCompiler Allocation failed`), which no `catch` can prevent. The parser itself keeps a stack of its own.
 */
export function* parseCst(text: string, maxDepth: number): Steps<CstResult> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (++lexemes % lexemesAtOnce === 0) yield;
    // Besides the collections, the stack holds the document and perhaps a scalar.
    if (parser.stack.length > maxDepth && parser.stack.filter(isCollection).length > maxDepth) {
      return { kind: 'too-deep', offset: parser.stack.filter(isCollection)[maxDepth]?.offset ?? parser.offset };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'tokens', tokens };
}

/** How many lexemes are parsed in one step. */
const lexemesAtOnce = 128;

/** Every token of a tree, in no particular order. Needs no recursion. */
export function* allTokens(roots: readonly CST.Token[]): Generator<CST.Token> {
  const waiting: CST.Token[] = [];
  // Not `push(...tokens)`: a hostile file has more tokens than a call may have arguments.
  const wait = (tokens: readonly CST.Token[] | undefined): void => {
    for (const token of tokens ?? []) waiting.push(token);
  };
  wait(roots);
  while (waiting.length > 0) {
    const token = waiting.pop();
    if (token === undefined) continue;
    yield token;
    if ('start' in token) wait(Array.isArray(token.start) ? token.start : [token.start]);
    if ('end' in token) wait(token.end);
    if ('props' in token) wait(token.props);
    if ('value' in token) waiting.push(token.value);
    if (!('items' in token)) continue;
    for (const item of token.items) {
      wait(item.start);
      wait(item.sep);
      if (item.key) waiting.push(item.key);
      if (item.value !== undefined) waiting.push(item.value);
    }
  }
}

/** Whether a token is a list or a map, in block or in flow style. */
function isCollection(token: CST.Token): boolean {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}
