import type { Span } from './span';

/**
 * A text made comparable: typography that changes when words are copied between programs is levelled, letters are left
 * as they are. Keeps, for every code unit of the result, where it came from.
 */
export interface FoldedText {
  /** The folded text. */
  readonly text: string;
  /** The span of the original text behind a non-empty span of the folded text, both in UTF-16 code units. */
  originalSpan(folded: Span): Span;
}

/**
 * Folds a text: every run of white space (line breaks and non-breaking spaces too) becomes one space; curly, acute and
 * prime marks become straight quotation marks; all dashes `-`; `…` three full stops; Latin ligatures their letters; soft hyphens,
 * zero-width characters and direction marks fall away; letters are composed (NFC). Case is kept. Linear in the length of the text.
 */
export function foldText(text: string): FoldedText {
  const folding = new Folding(text.length);
  const isComposed = text.normalize('NFC') === text;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    const end = isComposed || unit < firstComposable ? i + 1 : endOfCluster(text, i);
    if (end > i + 1) {
      for (const part of text.slice(i, end).normalize('NFC').split(''))
        folding.add(foldUnit(part.charCodeAt(0)), i, end);
    } else if (unit < 0x80 && unit > 0x20 && unit !== graveAccent) {
      folding.add(text.charAt(i), i, end);
    } else {
      folding.add(foldUnit(isComposed ? unit : composeUnit(text, i)), i, end);
    }
    i = end;
  }
  return folding.finish();
}

/** The same folding for a text whose places do not matter, such as a quotation that is searched for. */
export function foldQuery(text: string): string {
  return foldText(text).text.trim();
}

/** Collects folded code units and their origins; joins white space on the way. */
class Folding {
  readonly #parts: string[] = [];
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  constructor(capacity: number) {
    // A little more than the text is long: an ellipsis becomes three full stops.
    this.#starts = new Int32Array(capacity + 64);
    this.#ends = new Int32Array(capacity + 64);
  }

  /** Adds what one stretch of the original folds to: nothing, one unit or several. */
  add(folded: string, start: number, end: number): void {
    if (folded === ' ' && this.#parts.at(-1) === ' ') {
      this.#ends[this.#length - 1] = end;
      return;
    }
    if (this.#length + folded.length > this.#starts.length) this.#grow();
    for (let added = folded.length; added > 0; added--) {
      this.#starts[this.#length] = start;
      this.#ends[this.#length] = end;
      this.#length++;
    }
    if (folded !== '') this.#parts.push(folded);
  }

  finish(): FoldedText {
    const starts = this.#starts;
    const ends = this.#ends;
    return {
      text: this.#parts.join(''),
      originalSpan: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    };
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(starts.length * 2);
    this.#ends = new Int32Array(ends.length * 2);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

/** The one ASCII character, besides white space, that is folded. */
const graveAccent = 0x60;

/** Letters below this code never combine with what follows, unless a combining mark does follow. */
const firstComposable = 0x20;

/** The end of the letter that begins at an offset: itself and the combining marks or Hangul vowels and finals after it. */
function endOfCluster(text: string, start: number): number {
  let end = start + unitsOfCodePoint(text, start);
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit < 0x300) break;
    if (!isHangulPart(unit) && !combiningMark.test(String.fromCodePoint(text.codePointAt(end) ?? unit))) break;
    end += unitsOfCodePoint(text, end);
  }
  return end;
}

/** A single code unit in its composed form, when that is one code unit too (the ångström sign is the letter Å). */
function composeUnit(text: string, offset: number): number {
  const composed = text.charAt(offset).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : text.charCodeAt(offset);
}

function unitsOfCodePoint(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

const combiningMark = /^\p{M}$/u;

function isHangulPart(unit: number): boolean {
  return unit >= 0x1160 && unit <= 0x11ff;
}

/** What one code unit folds to; the empty string for what falls away. */
function foldUnit(unit: number): string {
  const folded = foldings.get(unit);
  if (folded !== undefined) return folded;
  return unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200a) ? ' ' : String.fromCharCode(unit);
}

const foldings: ReadonlyMap<number, string> = new Map([
  ...entries("'", [0x2018, 0x2019, 0x201a, 0x201b, 0x00b4, 0x0060, 0x2032, 0x02bc, 0x2039, 0x203a]),
  ...entries('"', [0x201c, 0x201d, 0x201e, 0x201f, 0x00ab, 0x00bb, 0x2033]),
  ...entries('-', [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]),
  ...entries('...', [0x2026]),
  // Ligatures of Latin letters, as copied from typeset pages.
  ...['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'].map((letters, i) => [0xfb00 + i, letters] as const),
  ...entries(' ', [0x0085, 0x00a0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]),
  ...entries('', [0x00ad, 0xfeff, ...range(0x200b, 0x200f), ...range(0x202a, 0x202e), ...range(0x2060, 0x2069)]),
]);

function entries(folded: string, units: readonly number[]): readonly (readonly [number, string])[] {
  return units.map((unit) => [unit, folded] as const);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
