import type { Span } from '../../text/span';

/** The words of a line, from the place where reading stands. */
export interface LooseLine {
  /** Offset of the first word. */
  readonly start: number;
  /** Offset of the line's end, without its line break. */
  readonly end: number;
  /** How far right the first word stands, in UTF-16 units. */
  readonly column: number;
}

/** Goes through the lines of a file, past blank ones, comments and marks between documents. Remembers the comments. */
export class LooseLines {
  readonly #text: string;
  readonly #comments: Span[] = [];
  #at: number;
  #line: Span = { start: 0, end: -1 };
  #next: { readonly at: number; readonly line: LooseLine | undefined } | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#at = text.startsWith('\ufeff') ? 1 : 0;
  }

  /** Where reading stands. */
  get at(): number {
    return this.#at;
  }

  get comments(): readonly Span[] {
    return this.#comments;
  }

  /** The next line with words, or the rest of this one; undefined at the end of the file. */
  next(): LooseLine | undefined {
    if (this.#next?.at !== this.#at) this.#next = { at: this.#at, line: this.#find() };
    return this.#next.line;
  }

  skipTo(offset: number): void {
    this.#at = Math.max(this.#at, offset);
  }

  /** Where the words of a line begin after an offset; undefined when there are none but a comment. */
  wordsFrom(from: number, lineEnd: number): number | undefined {
    let at = from;
    while (at < lineEnd && isSpace(this.#text.charAt(at))) at++;
    if (at >= lineEnd) return undefined;
    if (this.#text.charAt(at) !== '#') return at;
    this.#comment(at, lineEnd);
    return undefined;
  }

  /** Where unquoted words end: at a comment or at the end of the line. */
  endOfWords(start: number, lineEnd: number): number {
    let end = lineEnd;
    for (let at = start + 1; at < lineEnd; at++) {
      if (this.#text.charAt(at) !== '#' || !isSpace(this.#text.charAt(at - 1))) continue;
      this.#comment(at, lineEnd);
      end = at;
      break;
    }
    while (end > start && isSpace(this.#text.charAt(end - 1))) end--;
    return end;
  }

  /** The end of the line that holds an offset, without its line break. */
  endOfLine(offset: number): number {
    // Asked for again and again within one line, which may be all there is.
    if (offset < this.#line.start || offset > this.#line.end) {
      let end = offset;
      while (end < this.#text.length && !isBreak(this.#text.charAt(end))) end++;
      this.#line = { start: offset, end };
    }
    return this.#line.end;
  }

  /** The end of the lines after this one that are blank or further right than a column. */
  endOfIndented(lineEnd: number, column: number): number {
    let end = lineEnd;
    for (let at = this.#afterBreak(lineEnd); at < this.#text.length; at = this.#afterBreak(this.endOfLine(at))) {
      let words = at;
      while (this.#text.charAt(words) === ' ') words++;
      const isEmpty = words >= this.#text.length || isBreak(this.#text.charAt(words));
      if (!isEmpty && words - at <= column) break;
      if (!isEmpty) end = this.endOfLine(words);
    }
    return end;
  }

  /** How far right an offset stands in its line. */
  columnOf(offset: number): number {
    let start = offset;
    while (start > 0 && !isBreak(this.#text.charAt(start - 1))) start--;
    return offset - (start === 0 && this.#text.startsWith('\ufeff') ? 1 : start);
  }

  #find(): LooseLine | undefined {
    for (let at = this.#at; at < this.#text.length;) {
      const end = this.endOfLine(at);
      const start = this.wordsFrom(at, end);
      if (start !== undefined) {
        const column = this.columnOf(start);
        if (column > 0 || !isMark(this.#text.slice(start, Math.min(start + 8, end)))) return { start, end, column };
      }
      at = this.#afterBreak(end);
    }
    return undefined;
  }

  #afterBreak(offset: number): number {
    const isPair = this.#text.charAt(offset) === '\r' && this.#text.charAt(offset + 1) === '\n';
    return offset + (isPair ? 2 : 1);
  }

  #comment(start: number, end: number): void {
    if (this.#comments.at(-1)?.start !== start) this.#comments.push({ start, end });
  }
}

/** Marks between documents and those of a merge conflict. */
function isMark(words: string): boolean {
  return /^(?:---|\.\.\.|%|<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/u.test(words);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
