import type { Span } from './span';

/** A place in a text as editors count it: zero-based line, and UTF-16 code units from the beginning of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch between two positions; `end` is exclusive. */
export interface PositionRange {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Translates between UTF-16 offsets and line/character positions. Lines end at `\n`, `\r\n` or a lone `\r`, as in the
 * editor. Keeps one number a line and not the text, so that it can stay in memory for every article of a folder.
 */
export class LineIndex {
  /** Offset of the first code unit of each line. */
  readonly #starts: readonly number[];
  /** Offset of the line break that ends each line (the text's length for the last line). */
  readonly #ends: readonly number[];

  /** @param text the text, or the `widths` of its lines. */
  constructor(text: string | readonly number[]) {
    const { starts, ends } = typeof text === 'string' ? breaksOf(text) : breaksOfWidths(text);
    // Copies have no room to grow, and there is an index for each article of a folder.
    this.#starts = starts.slice();
    this.#ends = ends.slice();
  }

  /** For each line four times its length without the break, and the length of its break (0 to 2 units). */
  get widths(): readonly number[] {
    return this.#starts.map((start, line) => {
      const end = this.#ends[line] ?? start;
      return (end - start) * 4 + ((this.#starts[line + 1] ?? end) - end);
    });
  }

  /** Number of lines, at least 1: an empty text has one empty line. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of an offset. Offsets outside the text are clamped; one inside a line break counts as the line's end. */
  positionAt(offset: number): Position {
    const line = this.#lineOf(offset);
    const start = this.#starts[line] ?? 0;
    const end = this.#ends[line] ?? start;
    return { line, character: Math.min(Math.max(offset, start), end) - start };
  }

  /** The offset of a position. Lines past the end give the end of the text; characters past a line's end, the line's end. */
  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#starts[position.line];
    const end = this.#ends[position.line];
    if (start === undefined || end === undefined) return this.#ends.at(-1) ?? 0;
    return Math.min(start + Math.max(position.character, 0), end);
  }

  /** The positions of a span's two ends. */
  rangeOf(span: Span): PositionRange {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The span of a line without its line break; an empty span at the end of the text for lines that do not exist. */
  lineSpan(line: number): Span {
    const end = this.#ends[line] ?? this.#ends.at(-1) ?? 0;
    return { start: this.#starts[line] ?? end, end };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

interface Breaks {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function breaksOf(text: string): Breaks {
  const starts = [0];
  const ends: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== lineFeed && unit !== carriageReturn) continue;
    ends.push(i);
    if (unit === carriageReturn && text.charCodeAt(i + 1) === lineFeed) i++;
    starts.push(i + 1);
  }
  ends.push(text.length);
  return { starts, ends };
}

function breaksOfWidths(widths: readonly number[]): Breaks {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const width of widths) {
    starts.push(at);
    ends.push(at + Math.floor(width / 4));
    at += Math.floor(width / 4) + (width % 4);
  }
  return { starts, ends };
}
