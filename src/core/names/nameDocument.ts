import type { Dateline } from '../text/datelines';
import type { Sentence } from '../text/sentences';
import { splitSentences } from '../text/sentences';
import { readStructure, type StructureLine } from '../text/structure';
import type { Token } from '../text/tokens';
import { tokenize } from '../text/tokens';
import { isForeignParagraph } from './foreignParagraph';
import type { Lexicon } from './lexicon';
import { Shape } from './shape';
import { WordFlag } from './wordFlags';

/** How a sentence is written: in headlines of the last two kinds a capital letter proves nothing. */
export const enum SentenceCase {
  Normal,
  Title,
  AllCapitals,
}

/** An article's tokens with what features, roles and the user's names ask of them; indexes are those of `tokens`. */
export class NameDocument {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly structure: readonly StructureLine[];
  /** Each token's form in lower case. */
  readonly lower: readonly string[];
  readonly flags: Int32Array;
  readonly shapes: readonly Shape[];
  /** 1 where names are not looked for: page furniture, paragraphs in another language. */
  readonly skipped: Uint8Array;
  readonly cases: readonly SentenceCase[];
  /** Words written small in running text; a capital on them is the sentence's. */
  readonly seenLower: ReadonlySet<string>;
  readonly #datelines = new Map<number, Dateline>();
  readonly #bylines = new Set<number>();

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
  ) {
    this.tokens = tokenize(text);
    this.sentences = splitSentences(this.tokens);
    this.structure = readStructure(text);
    const words = this.tokens.map((token) => lexicon.wordOf(token));
    this.lower = words.map(({ lower }) => lower);
    this.flags = Int32Array.from(words, ({ flags }) => flags);
    this.shapes = words.map((word) => word.shape);
    for (const line of this.structure) if (line.kind === 'byline') this.#bylines.add(line.start);
    for (const line of this.structure) if (line.dateline !== undefined) this.#datelines.set(line.start, line.dateline);
    this.skipped = markSkipped(this);
    this.seenLower = this.#collectLower();
    this.cases = this.sentences.map((sentence) => this.#caseOf(sentence));
  }

  /** The dateline of the line whose text begins at the offset. */
  datelineAt(offset: number): Dateline | undefined {
    return this.#datelines.get(offset);
  }

  /** Whether the lists give the word one of the flags. */
  has(index: number, flags: number): boolean {
    return ((this.flags[index] ?? 0) & flags) !== 0;
  }

  /** How the token is written; `None` outside the text. */
  shape(index: number): Shape {
    return this.shapes[index] ?? Shape.None;
  }

  /** The form in lower case; empty outside the text and for overlong words. */
  word(index: number): string {
    return this.lower[index] ?? '';
  }

  /** The form as written; empty outside the text. */
  form(index: number): string {
    return this.tokens[index]?.form ?? '';
  }

  /** Whether a word of the sentence is no known name: "NATO EU" is not a line in capitals. */
  #hasPlainWord(sentence: Sentence): boolean {
    for (let index = sentence.first; index < sentence.last; index++)
      if (
        this.shape(index) === Shape.AllCapitals &&
        this.form(index).length > 3 &&
        !this.has(index, WordFlag.Gazetteer)
      )
        return true;
    return false;
  }

  #collectLower(): ReadonlySet<string> {
    const seen = new Set<string>();
    for (let index = 0; index < this.tokens.length; index++)
      if (this.shape(index) === Shape.Lower && this.skipped[index] !== 1) seen.add(this.word(index));
    return seen;
  }

  #caseOf(sentence: Sentence): SentenceCase {
    let large = 0;
    let small = 0;
    let shouting = 0;
    let plainLarge = 0;
    for (let index = sentence.first; index < sentence.last; index++) {
      const shape = this.shape(index);
      if (
        shape === Shape.None ||
        this.skipped[index] === 1 ||
        (this.has(index, WordFlag.Function) && shape !== Shape.AllCapitals)
      )
        continue;
      if (shape === Shape.Lower) small++;
      else large++;
      if (shape === Shape.AllCapitals) shouting++;
      const isPlain = this.has(index, WordFlag.Common | WordFlag.Speech) || this.seenLower.has(this.word(index));
      if (index > sentence.first && isPlain && shape === Shape.Capital) plainLarge++;
    }
    const isLine = shouting >= 2 && small === 0 && shouting === large && this.#hasPlainWord(sentence);
    if (isLine || (shouting >= 4 && shouting >= (large + small) * 0.8)) return SentenceCase.AllCapitals;
    // A byline is all names.
    if (this.#bylines.has(sentence.start)) return SentenceCase.Normal;
    // A headline begins large and has no full stop.
    const isHeadline = this.shape(sentence.first) !== Shape.Lower && this.form(sentence.last - 1) !== '.';
    return isHeadline && large >= 4 && plainLarge >= 1 && small <= large * 0.12
      ? SentenceCase.Title
      : SentenceCase.Normal;
  }
}

/** Steps of a site's path with fewer words than this are its sections, not a title. */
const shortestTitle = 5;

function markSkipped(document: NameDocument): Uint8Array {
  const { tokens } = document;
  const skipped = new Uint8Array(tokens.length);
  let index = 0;
  for (const line of document.structure) {
    const first = index;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < line.end) index++;
    if (line.kind === 'furniture' || line.kind === 'published') skipped.fill(1, first, index);
    else if (line.kind === 'breadcrumbs') skipped.fill(1, first, lastStep(tokens, first, index));
    else if (line.kind === 'paragraph' && isForeignParagraph(document.lower, first, index))
      skipped.fill(1, first, index);
  }
  return skipped;
}

/** The first token of the last step of the path: a title, or the site's name. */
function lastStep(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first && !'/>\u00bb\u203a|-'.includes(tokens[at - 1]?.form ?? ' ')) at--;
  return last - at >= shortestTitle || last - at === 1 ? at : last;
}
