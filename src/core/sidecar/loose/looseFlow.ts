import { limits } from '../limits';
import type { MapEntry, Node, ScalarNode } from '../reading/node';
import { coreTypeOf } from '../reading/plainScalar';
import type { LooseLines } from './looseLines';
import { unescaped } from './unescaped';

/** Reads `[lists]`, `{ maps }` and "texts in quotation marks", which nothing may close. */
export class LooseFlow {
  readonly #text: string;
  readonly #lines: LooseLines;
  #at = 0;
  #column = 0;
  #depth = 0;

  constructor(text: string, lines: LooseLines) {
    this.#text = text;
    this.#lines = lines;
  }

  /** The value that begins at an offset. @param column that of the key or dash: lines that are not further right end it. */
  read(start: number, column: number): Node {
    this.#at = start;
    this.#column = column;
    this.#depth = 0;
    return this.#value();
  }

  #value(): Node {
    const start = this.#at;
    const first = this.#text.charAt(start);
    if (first === '"' || first === "'") return this.#quoted(first);
    if (first !== '[' && first !== '{') return this.#plain();
    if (this.#depth >= limits.depth) {
      this.#at = this.#lines.endOfLine(start);
      return { kind: 'unusable', span: { start, end: this.#at } };
    }
    this.#depth++;
    this.#at++;
    const node = first === '[' ? this.#list(start) : this.#map(start);
    this.#depth--;
    return node;
  }

  #list(start: number): Node {
    const items: Node[] = [];
    while (this.#words()) {
      if (this.#take(']')) break;
      if (this.#take(',')) continue;
      if (this.#text.charAt(this.#at) === '}') break;
      items.push(this.#value());
    }
    return { kind: 'list', flow: true, items, span: { start, end: this.#at } };
  }

  #map(start: number): Node {
    const entries: MapEntry[] = [];
    while (this.#words()) {
      if (this.#take('}')) break;
      if (this.#take(',')) continue;
      if (this.#text.charAt(this.#at) === ']') break;
      const key = this.#value();
      const end = this.#at;
      const hasColon = this.#words() && this.#take(':');
      const isLeftOut = !hasColon || !this.#words() || /[,}\]]/u.test(this.#text.charAt(this.#at));
      const value = isLeftOut ? nothingAt(hasColon ? this.#at : end) : this.#value();
      if (key.kind === 'scalar') entries.push({ key, value });
    }
    return { kind: 'map', flow: true, entries, span: { start, end: this.#at } };
  }

  #plain(): ScalarNode {
    const start = this.#at;
    let end = start;
    for (const lineEnd = this.#lines.endOfLine(start); end < lineEnd; end++) {
      const character = this.#text.charAt(end);
      if (/[,[\]{}]/u.test(character)) break;
      if (character === ':' && /^[\s,\]}]?$/u.test(this.#text.charAt(end + 1))) break;
      if (character === '#' && /\s/u.test(this.#text.charAt(end - 1))) break;
    }
    // A mark that cannot begin anything is passed over, so that reading goes on.
    this.#at = Math.max(end, start + 1);
    const text = this.#text.slice(start, end).trimEnd();
    return { kind: 'scalar', type: coreTypeOf(text), style: 'plain', text, span: { start, end: start + text.length } };
  }

  /** A text in quotation marks. Further lines belong to it when they are indented and do not look like keys. */
  #quoted(quote: '"' | "'"): ScalarNode {
    const start = this.#at;
    let at = start + 1;
    let close: number | undefined;
    for (; at < this.#text.length; at++) {
      const character = this.#text.charAt(at);
      if (character === '\\' && quote === '"') at++;
      else if (character === quote && quote === "'" && this.#text.charAt(at + 1) === quote) at++;
      else if (character === quote) close = at;
      else if (character === '\n' && !this.#continues(at + 1)) break;
      if (close !== undefined) break;
    }
    const end = close === undefined ? this.#lines.endOfLine(start) : close + 1;
    this.#at = end;
    const text = unescaped(this.#text.slice(start + 1, close ?? end), quote);
    return { kind: 'scalar', type: 'text', style: 'quoted', text, span: { start, end } };
  }

  #continues(lineStart: number): boolean {
    const end = this.#lines.endOfLine(lineStart);
    const line = this.#text.slice(lineStart, Math.min(end, lineStart + 200));
    const column = line.length - line.trimStart().length;
    return line.trim() === '' || (column > this.#column && !/^\s*(?:- |[\w-]+:(?:\s|$))/u.test(line));
  }

  /** Goes to the next words of the value; false where it ends for want of a bracket. */
  #words(): boolean {
    for (;;) {
      const lineEnd = this.#lines.endOfLine(this.#at);
      const words = this.#lines.wordsFrom(this.#at, lineEnd);
      if (words !== undefined) {
        this.#at = words;
        return true;
      }
      const next = this.#nextLine(lineEnd);
      if (next === undefined) return false;
      this.#at = next;
    }
  }

  /** Where the next line with words begins, when it still belongs to the value. */
  #nextLine(lineEnd: number): number | undefined {
    const rest = /^\s*/u.exec(this.#text.slice(lineEnd, lineEnd + 1000))?.[0].length ?? 0;
    const words = lineEnd + rest;
    if (rest === 0 || words >= this.#text.length) return undefined;
    const isInside = this.#lines.columnOf(words) > this.#column || /[\]},#]/u.test(this.#text.charAt(words));
    return isInside ? words : undefined;
  }

  #take(mark: string): boolean {
    if (this.#text.charAt(this.#at) !== mark) return false;
    this.#at++;
    return true;
  }
}

function nothingAt(offset: number): ScalarNode {
  return { kind: 'scalar', type: 'null', style: 'plain', text: '', span: { start: offset, end: offset } };
}
