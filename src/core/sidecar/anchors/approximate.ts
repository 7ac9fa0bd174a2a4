import type { Span } from '../../text/span';
import type { GramIndex } from './gramIndex';
import { nearDistances, partsAround } from './nearParts';

/** A stretch of a text that is nearly a pattern. */
export interface ApproximateMatch extends Span {
  /** Code units inserted, left out or changed (Levenshtein distance). */
  readonly distance: number;
}

/** What was found, and what it cost. */
export interface ApproximateSearch {
  /** The nearest stretches, all at one distance, in order and without overlaps; at most ten. */
  readonly matches: readonly ApproximateMatch[];
  /**
   * Work done, in blocks of 32 cells of the table of distances and comparisons of eight code units: the same for the same input
   * on every machine.
   */
  readonly steps: number;
}

const wordSize = 32;
const mostMatches = 10;

/**
 * Finds the stretches of a text nearest to a pattern, no further away than a number of edits.
 *
 * The ends are found with bit vectors: G. Myers, "A fast bit-vector algorithm for approximate string matching based on
 * dynamic programming", J. ACM 46 (1999), with its blocks for long patterns, of which only those are computed that can
 * still matter. Each start is then found by the table of P. H. Sellers (J. Algorithms 1, 1980) read backwards from the end.
 * At most one step for each code unit of the text and 32 of the pattern.
 *
 * With an index only the parts of the text are read where something very near must be, if it is there: see {@link partsAround}.
 * What is found is the same.
 *
 * @param maxDistance from 0 to the length of the pattern less one.
 * @param grams of the text, where it is searched for many patterns.
 */
export function searchApproximately(
  text: string,
  pattern: string,
  maxDistance: number,
  grams?: GramIndex,
): ApproximateSearch {
  if (pattern === '' || maxDistance >= pattern.length) return { matches: [], steps: 0 };
  let stepsAhead = 0;
  for (const near of nearDistances(pattern)) {
    if (grams === undefined || stepsAhead > text.length) break;
    const distance = Math.min(near, maxDistance);
    const { parts, steps } = partsAround(text, pattern, distance, grams);
    const found = parts && new EndSearch(pattern, distance).run(text, parts);
    stepsAhead += steps + (found?.steps ?? 0);
    if (found !== undefined && (found.ends.length > 0 || distance === maxDistance)) {
      return matchesAt(text, pattern, { ...found, steps: stepsAhead });
    }
  }
  const found = new EndSearch(pattern, maxDistance).run(text, [{ start: 0, end: text.length }]);
  return matchesAt(text, pattern, { ...found, steps: stepsAhead + found.steps });
}

/** The second half: where stretches begin whose ends were found. */
function matchesAt(text: string, pattern: string, { ends, distance, steps }: FoundEnds): ApproximateSearch {
  const matches: ApproximateMatch[] = [];
  let stepsBack = 0;
  for (const end of ends) {
    const start = startOfMatch(text, pattern, end, distance);
    stepsBack += Math.ceil((pattern.length * (pattern.length + distance)) / wordSize);
    if (start < (matches.at(-1)?.end ?? 0)) continue;
    matches.push({ start, end, distance });
    if (matches.length === mostMatches) break;
  }
  return { matches, steps: steps + stepsBack };
}

/** Where stretches end, all at the least distance. */
interface FoundEnds {
  readonly ends: readonly number[];
  readonly distance: number;
  readonly steps: number;
}

/** The first half: where stretches end. */
class EndSearch {
  readonly #length: number;
  readonly #lastBlock: number;
  /** For each code unit of the pattern, the bits of its places, block by block. */
  readonly #places = new Map<number, Int32Array>();
  readonly #nowhere: Int32Array;
  readonly #plus: Int32Array;
  readonly #minus: Int32Array;
  readonly #scores: Int32Array;
  #best: number;

  constructor(pattern: string, maxDistance: number) {
    this.#length = pattern.length;
    this.#best = maxDistance;
    const blocks = Math.ceil(pattern.length / wordSize);
    this.#lastBlock = blocks - 1;
    this.#nowhere = new Int32Array(blocks);
    this.#plus = new Int32Array(blocks);
    this.#minus = new Int32Array(blocks);
    this.#scores = new Int32Array(blocks);
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      const bits = this.#places.get(unit) ?? new Int32Array(blocks);
      bits[i >> 5] = (bits[i >> 5] ?? 0) | (1 << (i & 31));
      this.#places.set(unit, bits);
    }
  }

  /** @param parts of the text that are read, each by itself; in order. */
  run(text: string, parts: readonly Span[]): FoundEnds {
    let ends: number[] = [];
    let steps = 0;
    for (const { start, end } of parts) {
      let active = Math.min(this.#lastBlock, Math.max(0, Math.ceil(this.#best / wordSize) - 1));
      for (let block = 0; block <= active; block++) this.#begin(block, this.#rowsUpTo(block));
      for (let at = start; at < end; at++) {
        active = this.#column(this.#places.get(text.charCodeAt(at)) ?? this.#nowhere, active);
        steps += active + 1;
        const score = this.#scores[active] ?? 0;
        if (active < this.#lastBlock || score > this.#best) continue;
        if (score < this.#best) ends = [];
        this.#best = score;
        addEnd(ends, at + 1, text);
      }
    }
    return { ends, distance: this.#best, steps };
  }

  /** Computes one column of the table as far down as it matters. @returns the last block that matters now. */
  #column(places: Int32Array, lastActive: number): number {
    let active = lastActive;
    let carry = 0;
    for (let block = 0; block <= active; block++) {
      carry = this.#advance(block, places[block] ?? 0, carry);
      this.#scores[block] = (this.#scores[block] ?? 0) + carry;
    }
    const score = this.#scores[active] ?? 0;
    const mayGrow = active < this.#lastBlock && score - carry <= this.#best;
    if (mayGrow && (((places[active + 1] ?? 0) & 1) !== 0 || carry < 0)) {
      active++;
      const rows = this.#rowsUpTo(active) - this.#rowsUpTo(active - 1);
      this.#begin(active, score - carry + rows);
      this.#scores[active] = score - carry + rows + this.#advance(active, places[active] ?? 0, carry);
      return active;
    }
    while (active > 0 && (this.#scores[active] ?? 0) >= this.#best + wordSize) active--;
    return active;
  }

  #rowsUpTo(block: number): number {
    return Math.min(this.#length, (block + 1) * wordSize);
  }

  #begin(block: number, score: number): void {
    this.#plus[block] = -1;
    this.#minus[block] = 0;
    this.#scores[block] = score;
  }

  /** Myers' step for one block. @param carry change at its upper edge. @returns the change at its lower edge. */
  #advance(block: number, places: number, carry: number): number {
    const plus = this.#plus[block] ?? 0;
    const minus = this.#minus[block] ?? 0;
    const lastRow = block === this.#lastBlock ? (this.#length - 1) & 31 : 31;
    const vertical = places | minus;
    const equal = carry < 0 ? places | 1 : places;
    const horizontal = (((equal & plus) + plus) ^ plus) | equal;
    let up = minus | ~(horizontal | plus);
    let down = plus & horizontal;
    const out = ((up >>> lastRow) & 1) - ((down >>> lastRow) & 1);
    up <<= 1;
    down <<= 1;
    if (carry < 0) down |= 1;
    else if (carry > 0) up |= 1;
    this.#plus[block] = down | ~(vertical | up);
    this.#minus[block] = up & vertical;
    return out;
  }
}

/** Of ends that follow each other one is enough: the first at the end of a word, else the first. */
function addEnd(ends: number[], end: number, text: string): void {
  const last = ends.at(-1);
  if (last !== undefined && end - last === 1 && !isEdge(text, last)) ends[ends.length - 1] = end;
  else if (last === undefined || end - last > 1) {
    if (ends.length < 2 * mostMatches) ends.push(end);
  }
}

/** The start of the stretch that ends here at the least distance: at the start of a word, and as long as the pattern, if possible. */
function startOfMatch(text: string, pattern: string, end: number, distance: number): number {
  const width = Math.min(end, pattern.length + distance);
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= pattern.length; row++) {
    const unit = pattern.charCodeAt(pattern.length - row);
    const current = [row];
    for (let column = 1; column <= width; column++) {
      const changed = text.charCodeAt(end - column) === unit ? 0 : 1;
      const diagonal = (above[column - 1] ?? 0) + changed;
      current.push(Math.min(diagonal, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  let best = end - Math.min(width, pattern.length);
  let bestRank = Infinity;
  above.forEach((cost, column) => {
    const rank = Math.abs(column - pattern.length) + (isEdge(text, end - column) ? 0 : 2 * pattern.length);
    if (cost !== distance || rank >= bestRank) return;
    best = end - column;
    bestRank = rank;
  });
  return best;
}

/** Whether a space, or nothing, stands on one side of an offset. */
function isEdge(text: string, offset: number): boolean {
  return offset <= 0 || offset >= text.length || text.charAt(offset) === ' ' || text.charAt(offset - 1) === ' ';
}
