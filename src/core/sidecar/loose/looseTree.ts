import type { Span } from '../../text/span';
import { limits } from '../limits';
import type { MapEntry, MapNode, Node } from '../reading/node';
import { coreTypeOf } from '../reading/plainScalar';
import { LooseFlow } from './looseFlow';
import { LooseLines } from './looseLines';

/** What a file says as far as its lines let guess, and where its comments are. */
export interface LooseTree {
  readonly root: MapNode;
  readonly comments: readonly Span[];
}

/**
 * Reads YAML that is being typed: by lines and their indentation, so that what is broken at the cursor takes nothing else
 * with it. A key without a colon is a key without a value; a quotation mark that nothing closes ends with its line. Of
 * YAML it knows what sidecars may have. Never throws; linear in the length of the text but for its depth, which is limited.
 *
 * The checker never uses it: what it guesses is for the editor only.
 */
export function looseTreeOf(text: string): LooseTree {
  const lines = new LooseLines(text);
  const reader = new LooseReader(text, lines);
  const root = reader.file();
  return { root, comments: lines.comments };
}

class LooseReader {
  readonly #text: string;
  readonly #lines: LooseLines;
  readonly #flow: LooseFlow;
  #depth = 0;

  constructor(text: string, lines: LooseLines) {
    this.#text = text;
    this.#lines = lines;
    this.#flow = new LooseFlow(text, lines);
  }

  /** All keys of the file; lines that belong to nothing are passed over. */
  file(): MapNode {
    const entries: MapEntry[] = [];
    for (let next = this.#lines.next(); next !== undefined; next = this.#lines.next()) {
      const node = this.#block(-1);
      if (node.kind === 'map') for (const entry of node.entries) entries.push(entry);
      if (this.#lines.next()?.start === next.start) this.#lines.skipTo(next.end);
    }
    return { kind: 'map', flow: false, entries, span: { start: 0, end: this.#text.length } };
  }

  /** The list or map that begins at the next words, if these are further right than a column; else a value left out. */
  #block(above: number): Node {
    const next = this.#lines.next();
    if (next === undefined || next.column <= above) return nothingAt(this.#lines.at);
    if (this.#depth >= limits.depth) {
      this.#lines.skipTo(next.end);
      return nothingAt(next.start);
    }
    this.#depth++;
    const node = isDash(this.#text, next.start) ? this.#list(next.column) : this.#map(next.column);
    this.#depth--;
    return node;
  }

  #map(column: number): MapNode {
    const entries: MapEntry[] = [];
    const start = this.#lines.next()?.start ?? this.#lines.at;
    for (let next = this.#lines.next(); next !== undefined; next = this.#lines.next()) {
      // What is too far right is taken for a key of this map all the same: its line is being typed.
      if (next.column < column || (next.column === column && isDash(this.#text, next.start))) break;
      entries.push(this.#entry(next.start, next.end, next.column));
    }
    return { kind: 'map', flow: false, entries, span: { start, end: this.#lines.at } };
  }

  #entry(start: number, lineEnd: number, column: number): MapEntry {
    const { key, colon } = keyAt(this.#text, start, lineEnd);
    const node = { kind: 'scalar', type: 'text', ...key } as const;
    if (colon === undefined) {
      this.#lines.skipTo(lineEnd);
      return { key: node, value: nothingAt(key.span.end) };
    }
    return { key: node, value: this.#value(colon + 1, lineEnd, column, true) };
  }

  #list(column: number): Node {
    const items: Node[] = [];
    const start = this.#lines.next()?.start ?? this.#lines.at;
    for (let next = this.#lines.next(); next !== undefined; next = this.#lines.next()) {
      if (next.column < column) break;
      if (next.column > column) {
        this.#lines.skipTo(next.end);
        continue;
      }
      if (isDash(this.#text, next.start)) items.push(this.#item(next.start, next.end, column));
      else if (keyAt(this.#text, next.start, next.end).colon === undefined) {
        // A word where the next dash belongs.
        items.push(this.#value(next.start, next.end, column, false));
      } else break;
    }
    return { kind: 'list', flow: false, items, span: { start, end: this.#lines.at } };
  }

  #item(dash: number, lineEnd: number, column: number): Node {
    const start = this.#lines.wordsFrom(dash + 1, lineEnd);
    if (start === undefined) return this.#value(dash + 1, lineEnd, column, false);
    const isFlow = /[[{]/u.test(this.#text.charAt(start));
    const isNested = isDash(this.#text, start) || (!isFlow && keyAt(this.#text, start, lineEnd).colon !== undefined);
    if (!isNested) return this.#value(start, lineEnd, column, false);
    this.#lines.skipTo(start);
    return this.#block(column);
  }

  /** What follows a colon or a dash. @param column that of the key or dash. @param isOfKey a key's list need not be indented. */
  #value(from: number, lineEnd: number, column: number, isOfKey: boolean): Node {
    const start = this.#lines.wordsFrom(from, lineEnd);
    if (start === undefined) {
      this.#lines.skipTo(lineEnd);
      const next = this.#lines.next();
      const isUnindented = isOfKey && next?.column === column && isDash(this.#text, next.start);
      if (next !== undefined && (next.column > column || isUnindented)) return this.#block(column - 1);
      return nothingAt(from);
    }
    const first = this.#text.charAt(start);
    if (first === '|' || first === '>') return this.#blockText(start, lineEnd, column);
    if (first === '[' || first === '{' || first === '"' || first === "'") {
      const node = this.#flow.read(start, column);
      this.#lines.skipTo(Math.max(node.span.end, this.#lines.endOfLine(node.span.end)));
      return node;
    }
    const end = this.#lines.endOfWords(start, lineEnd);
    this.#lines.skipTo(lineEnd);
    const text = this.#text.slice(start, end);
    return { kind: 'scalar', type: coreTypeOf(text), style: 'plain', text, span: { start, end } };
  }

  /** A text in block style; its lines are further right than its key. */
  #blockText(start: number, lineEnd: number, column: number): Node {
    const end = this.#lines.endOfIndented(lineEnd, column);
    this.#lines.skipTo(end);
    const text = this.#text.slice(Math.min(lineEnd + 1, end), end);
    return { kind: 'scalar', type: 'text', style: 'block', text, span: { start, end } };
  }
}

/** The key that begins at an offset, and its colon if it has one on this line. */
function keyAt(
  text: string,
  start: number,
  lineEnd: number,
): {
  readonly key: { readonly text: string; readonly style: 'plain' | 'quoted'; readonly span: Span };
  readonly colon: number | undefined;
} {
  const quote = text.charAt(start);
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1);
    const isClosed = close >= 0 && close < lineEnd;
    const end = isClosed ? close + 1 : lineEnd;
    const key = { text: text.slice(start + 1, isClosed ? close : end), style: 'quoted', span: { start, end } } as const;
    return { key, colon: isClosed && text.charAt(end) === ':' ? end : undefined };
  }
  let colon: number | undefined;
  let end = start;
  for (; end < lineEnd; end++) {
    const isEnd = end + 1 >= lineEnd || isBlank(text, end + 1);
    if (text.charAt(end) === ':' && isEnd) {
      colon = end;
      break;
    }
    if (text.charAt(end) === '#' && isBlank(text, end - 1)) break;
  }
  const words = text.slice(start, end).trimEnd();
  return { key: { text: words, style: 'plain', span: { start, end: start + words.length } }, colon };
}

function isDash(text: string, offset: number): boolean {
  const after = text.charAt(offset + 1);
  return text.charAt(offset) === '-' && (after === '' || after === ' ' || after === '\n' || after === '\r');
}

function isBlank(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

function nothingAt(offset: number): Node {
  return { kind: 'scalar', type: 'null', style: 'plain', text: '', span: { start: offset, end: offset } };
}
