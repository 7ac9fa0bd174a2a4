import type { LineIndex } from '../../../text/lines';
import { entryColumn } from './indentation';

/** A bracket or quotation mark that is open while a text is scanned. */
export interface Opened {
  readonly mark: string;
  readonly offset: number;
}

/** What is wrong with the brackets of a collection. Offsets in UTF-16 units. */
export type BracketSlip =
  /** A bracket is open where another mark closes what is around it, at `at`. */
  | { readonly kind: 'left-out'; readonly opened: Opened; readonly at: number; readonly ends: Ends }
  /** The mark at `at` closes nothing that is open but the bracket of another kind. `isLast`: nothing follows in its line. */
  | { readonly kind: 'wrong'; readonly opened: Opened; readonly at: number; readonly isLast: boolean }
  /** The mark at `at` follows the end of the collection. */
  | { readonly kind: 'surplus'; readonly at: number }
  | { readonly kind: 'quotation'; readonly opened: Opened }
  /** Brackets, from the outermost to the innermost, are open where a line, or the file, shows that they cannot be. */
  | {
      readonly kind: 'open';
      readonly opened: readonly Opened[];
      readonly ends: Ends;
      /** The line that shows it, zero-based; undefined for the end of the file, and where the line of the bracket does. */
      readonly nextEntry?: number;
      readonly isOwnLine: boolean;
    };

/** Where a bracket may have been left out: behind items, with the likeliest place, after which nothing of it follows. */
export interface Ends {
  readonly likeliest: number;
  /** In order; the likeliest is among them. None where they are too many to tell which one is meant. */
  readonly all: readonly number[];
}

export const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** Where an item ends that stands directly in a bracket. */
interface ItemEnd {
  readonly offset: number;
  readonly mark: string;
  readonly depth: number;
}

/**
 * Walks through a collection between brackets, a few lines a step, until it is closed or a line cannot belong to it any
 * more: what is in a block has to be further right than the entry that it belongs to.
 */
export class BracketScan {
  slip: BracketSlip | undefined;
  /** Where the collection ends, once it has been walked through. */
  end: number;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #opened: Opened[] = [];
  readonly #itemEnds: ItemEnd[] = [];
  /** Column of an entry of the block around the collection; -1 where there is no such block. */
  readonly #outerColumn: number;
  /** Where the last character ended that is neither space nor comment. */
  #lastEnd: number;
  #line: number;
  readonly #at: number;
  /** Brackets that are open on a line after which they should not be: what to report if there are too few in the end. */
  #overrun: Extract<BracketSlip, { kind: 'open' }> | undefined;

  /** @param start offset of the opening bracket */
  constructor(text: string, lines: LineIndex, start: number) {
    this.#text = text;
    this.#lines = lines;
    this.#at = start;
    this.#lastEnd = start;
    this.end = start;
    this.#line = lines.positionAt(start).line;
    const { start: lineStart } = lines.lineSpan(this.#line);
    this.#outerColumn = columnAround(text.slice(lineStart, start).replace(/^\ufeff/u, ''));
  }

  /** @returns whether it is done. */
  step(): boolean {
    for (let count = 0; count < linesAtOnce; count++) {
      const { start, end } = this.#lines.lineSpan(this.#line);
      const from = Math.max(start, this.#at);
      if (from > this.end && this.#isNextEntry(start, end)) return this.#unclosed(this.#line);
      if (this.#walk(from, end)) return true;
      this.#noteEnd();
      this.#watchOverrun(start);
      if (this.#line + 1 >= this.#lines.lineCount) return this.#unclosed(undefined);
      this.#line++;
    }
    return false;
  }

  /** Whether a line after the first looks like an entry of the block in which the collection stands. */
  #isNextEntry(start: number, end: number): boolean {
    const line = this.#text.slice(start, Math.min(end, start + longestKey));
    const entry = /^( *)(?:- |-$|["']?[\w.@-]+["']?:(?:\s|$))/u.exec(line);
    return entry !== null && (entry[1]?.length ?? 0) <= this.#outerColumn;
  }

  /** Walks to the end of a line. @returns whether the collection, or the search, has ended. */
  #walk(from: number, lineEnd: number): boolean {
    const text = this.#text;
    for (let at = from; at < lineEnd; at++) {
      const character = text.charAt(at);
      const inner = this.#opened.at(-1);
      if (inner?.mark === '"' || inner?.mark === "'") {
        this.#lastEnd = at + 1;
        if (inner.mark === '"' && character === '\\') at++;
        else if (character === inner.mark) this.#opened.pop();
        continue;
      }
      if (character === ' ' || character === '\t') continue;
      if (character === '#' && (at === from || /\s/u.test(text.charAt(at - 1)))) return false;
      if (character === '[' || character === '{' || this.#beginsQuotation(at, character)) {
        this.#opened.push({ mark: character, offset: at });
      } else if (character === ']' || character === '}') {
        if (this.#close(at, character, lineEnd)) return true;
      } else if (character === ',') this.#noteEnd();
      this.#lastEnd = at + 1;
    }
    return false;
  }

  #beginsQuotation(at: number, character: string): boolean {
    if (character !== '"' && character !== "'") return false;
    const between = this.#text.slice(this.#lastEnd, at);
    const before = this.#text.charAt(this.#lastEnd - 1);
    return '[{,'.includes(before) || (before === ':' && between !== '') || (before === '"' && between !== '');
  }

  /** An item may end here. */
  #noteEnd(): void {
    const inner = this.#opened.at(-1);
    const last = this.#itemEnds.at(-1);
    if (inner === undefined || this.#lastEnd <= inner.offset || last?.offset === this.#lastEnd) return;
    this.#itemEnds.push({ offset: this.#lastEnd, mark: inner.mark, depth: this.#opened.length });
  }

  /** @returns whether the collection, or the search, has ended. */
  #close(at: number, mark: string, lineEnd: number): boolean {
    this.#noteEnd();
    const inner = this.#opened.pop();
    if (inner === undefined) return true;
    if (mark !== closingOf[inner.mark]) {
      const isMeantFor = this.#opened.some((outer) => closingOf[outer.mark] === mark);
      // Where more follows, a bracket may be missing that was to open what this one closes.
      const isLast = this.#opened.length === 0 && /^\s*(?:#|$)/u.test(this.#text.slice(at + 1, lineEnd));
      this.slip = isMeantFor
        ? { kind: 'left-out', opened: inner, at, ends: this.#endsFor(inner) }
        : { kind: 'wrong', opened: inner, at, isLast };
      return true;
    }
    if (this.#opened.length > 0) return false;
    this.end = at + 1;
    const next = /^[ \t]*[\]}]/u.exec(this.#text.slice(at + 1, lineEnd));
    if (next !== null) this.slip = { kind: 'surplus', at: at + next[0].length };
    return true;
  }

  /** Something is open where the collection must have ended. @param line the one that shows it; undefined: the file's end */
  #unclosed(line: number | undefined): true {
    const quotation = this.#opened.find(({ mark }) => mark === '"' || mark === "'");
    const [outermost] = this.#opened;
    if (outermost === undefined) return true;
    if (quotation !== undefined) this.slip = { kind: 'quotation', opened: quotation };
    else if (this.#overrun !== undefined) this.slip = this.#overrun;
    else {
      const isOwnLine = this.#lines.positionAt(this.#lastEnd).line === this.#lines.positionAt(outermost.offset).line;
      const ends = this.#endsFor(outermost);
      this.slip = {
        kind: 'open',
        opened: [...this.#opened],
        // Of several that are open it is not told which one ends where.
        ends: this.#opened.length === 1 ? ends : { ...ends, all: isOwnLine ? [ends.likeliest] : [] },
        ...(line !== undefined && { nextEntry: line }),
        isOwnLine,
      };
    }
    return true;
  }

  /**
   * Where a bracket may have been meant to be closed: behind anything that stands in one of its kind. What ends the whole
   * collection can only be where nothing follows.
   */
  #endsFor({ mark, offset }: Opened): Ends {
    const likeliest = this.#lastEnd;
    const all = this.#itemEnds.filter(
      (end) => end.mark === mark && end.offset > offset && (end.depth > 1 || end.offset === likeliest),
    );
    const offsets = all.map((end) => end.offset);
    return { likeliest, all: offsets.length <= mostEnds ? offsets : [] };
  }

  /**
   * Remembers brackets that words follow on their line and that are open at its end although the next line is not indented
   * below it: should brackets be missing in the end, it is most likely there.
   */
  #watchOverrun(start: number): void {
    const from = this.#opened.findIndex(({ offset }) => offset >= start);
    const inner = this.#opened[from];
    const innermost = this.#opened.at(-1);
    if (this.#overrun !== undefined || inner === undefined || this.#line + 1 >= this.#lines.lineCount) return;
    if (this.#lastEnd <= inner.offset + 1 || innermost?.mark === '"' || innermost?.mark === "'") return;
    const next = this.#lines.lineSpan(this.#line + 1);
    const indent = indentOf(this.#text, next.start);
    if (indent > indentOf(this.#text, start)) return;
    if (/^(?:[\]}\r\n]|$)/u.test(this.#text.slice(next.start + indent, next.end))) return;
    // Within other brackets a comma separates what is closed here from what follows.
    const isNested = from > 0 && this.#text.charAt(this.#lastEnd - 1) === ',';
    const likeliest = isNested ? this.#lastEnd - 1 : this.#lastEnd;
    const opened = this.#opened.slice(from);
    const { all } = this.#endsFor(inner);
    this.#overrun = {
      kind: 'open',
      opened,
      ends: { likeliest, all: opened.length === 1 && all.length > 0 ? all : [likeliest] },
      isOwnLine: true,
    };
  }
}

/** How many lines are walked through in one step. */
const linesAtOnce = 64;
/** Keys are short: so much of a line is looked at. */
const longestKey = 200;
/** Of more places than these nobody can say which one was meant; each would have to be tried. */
const mostEnds = 16;

/** The column of the entries of the block in which something stands, by what is before it in its line. */
function columnAround(before: string): number {
  const indent = indentOf(before, 0);
  // Alone in its line it belongs to a key above, which is further left.
  if (before.trim() === '') return indent - 1;
  const dashes = /^ *(?:- +)*/u.exec(before)?.[0].length ?? indent;
  if (dashes < before.length) return entryColumn(`${before}x`, false) ?? indent;
  return before.lastIndexOf('-');
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charAt(at) === ' ') at++;
  return at - lineStart;
}
