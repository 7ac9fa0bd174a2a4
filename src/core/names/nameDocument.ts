import type { Dateline } from '../text/datelines';
import { lazy } from '../text/lazy';
import type { Sentence } from '../text/sentences';
import { LineLooks } from '../text/lineLook';
import { type KeptTokens, retokenize } from '../text/retokenize';
import { splitSentences } from '../text/sentences';
import { firstFrom } from '../text/span';
import { readStructure, type StructureLine } from '../text/structure';
import type { Token } from '../text/tokens';
import { tokenize } from '../text/tokens';
import { isForeignParagraph } from './foreignParagraph';
import type { Lexicon, LexiconWord } from './lexicon';
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
  /** 1 where names are not looked for: page furniture, paragraphs in another language. */
  readonly skipped: Uint8Array;
  readonly cases: readonly SentenceCase[];
  /** What was kept of the article as it was read before; undefined when it was read anew. */
  readonly kept: KeptTokens | undefined;
  readonly #looks: LineLooks;
  readonly #words: readonly LexiconWord[];
  /** Words written small in running text; a capital on them is the sentence's. */
  readonly #smallWords = lazy(() => this.#findSmallWords());
  /** For each sentence whether it has a word in small letters that is more than a link between others. */
  readonly #withSmallWords = lazy(() =>
    this.sentences.map(({ first, last }) => {
      for (let index = first; index < last; index++)
        if (this.shape(index) === Shape.Lower && !this.has(index, WordFlag.Function)) return true;
      return false;
    }),
  );
  readonly #datelines = new Map<number, Dateline>();
  readonly #bylines = new Set<number>();

  /** @param before the article as it was read before an edit, with the same lexicon: only what differs is read anew. */
  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
    before?: NameDocument,
  ) {
    const read = before === undefined ? undefined : retokenize(before, text);
    this.kept = read;
    this.tokens = read?.tokens ?? tokenize(text);
    this.sentences = splitSentences(
      this.tokens,
      before && read && { tokens: before.tokens, sentences: before.sentences, kept: read },
    );
    this.#looks = before === undefined ? new LineLooks() : before.#looks;
    this.structure = readStructure(text, this.#looks);
    this.#words = readWords(this.tokens, lexicon, read, before === undefined ? [] : before.#words);
    for (const { kind, start, dateline } of this.structure) {
      if (kind === 'byline') this.#bylines.add(start);
      if (dateline !== undefined) this.#datelines.set(start, dateline);
    }
    this.skipped = markSkipped(this, this.#words);
    this.cases = this.sentences.map((sentence) => this.#caseOf(sentence));
  }

  /** The dateline of the line whose text begins at the offset. */
  datelineAt(offset: number): Dateline | undefined {
    return this.#datelines.get(offset);
  }

  /** Whether the sentence of a token has words in small letters, so that large ones say something. */
  isInProse(index: number): boolean {
    const sentence = firstFrom(this.sentences, (this.tokens[index]?.start ?? 0) + 1) - 1;
    return this.cases[sentence] === SentenceCase.Normal && this.#withSmallWords()[sentence] === true;
  }

  /** Whether the lists give the word one of the flags. */
  has(index: number, flags: number): boolean {
    return ((this.#words[index]?.flags ?? 0) & flags) !== 0;
  }

  /** How the token is written; `None` outside the text. */
  shape(index: number): Shape {
    return this.#words[index]?.shape ?? Shape.None;
  }

  /** The form in lower case; empty outside the text and for overlong words. */
  word(index: number): string {
    return this.#words[index]?.lower ?? '';
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

  #findSmallWords(): ReadonlySet<string> {
    const found = new Set<string>();
    this.#words.forEach(({ shape, lower }, index) => {
      if (shape === Shape.Lower && this.skipped[index] !== 1) found.add(lower);
    });
    return found;
  }

  #caseOf(sentence: Sentence): SentenceCase {
    let large = 0;
    let small = 0;
    let shouting = 0;
    for (let index = sentence.first; index < sentence.last; index++) {
      const word = this.#words[index];
      if (word === undefined || word.shape === Shape.None || this.skipped[index] === 1) continue;
      if ((word.flags & WordFlag.Function) !== 0 && word.shape !== Shape.AllCapitals) continue;
      if (word.shape === Shape.Lower) small++;
      else large++;
      if (word.shape === Shape.AllCapitals) shouting++;
    }
    const isLine = shouting >= 2 && small === 0 && shouting === large && this.#hasPlainWord(sentence);
    if (isLine || (shouting >= 4 && shouting >= (large + small) * 0.8)) return SentenceCase.AllCapitals;
    // A byline is all names.
    if (this.#bylines.has(sentence.start)) return SentenceCase.Normal;
    // A headline begins large and has no full stop.
    const isHeadline = this.shape(sentence.first) !== Shape.Lower && this.form(sentence.last - 1) !== '.';
    return isHeadline && large >= 4 && small <= large * 0.12 && this.#hasLargePlainWord(sentence)
      ? SentenceCase.Title
      : SentenceCase.Normal;
  }

  /** Whether a word is written large inside the sentence that the lists know, or the article shows, as a plain word. */
  #hasLargePlainWord(sentence: Sentence): boolean {
    for (let index = sentence.first + 1; index < sentence.last; index++) {
      if (this.shape(index) !== Shape.Capital || this.skipped[index] === 1 || this.has(index, WordFlag.Function))
        continue;
      if (this.has(index, WordFlag.Common | WordFlag.Speech) || this.#smallWords().has(this.word(index))) return true;
    }
    return false;
  }
}

/** What is known of each token; looked up where the tokens before an edit do not tell. */
function readWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  kept: KeptTokens | undefined,
  before: readonly LexiconWord[],
): readonly LexiconWord[] {
  const { head, tail } = kept ?? { head: 0, tail: 0 };
  const changed = tokens.slice(head, tokens.length - tail).map((token) => lexicon.wordOf(token));
  return [...before.slice(0, head), ...changed, ...before.slice(before.length - tail)];
}

/** Steps of a site's path with fewer words than this are its sections, not a title. */
const shortestTitle = 5;

function markSkipped(document: NameDocument, words: readonly LexiconWord[]): Uint8Array {
  const { tokens } = document;
  const skipped = new Uint8Array(tokens.length);
  let index = 0;
  for (const line of document.structure) {
    const first = index;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < line.end) index++;
    if (line.kind === 'furniture' || line.kind === 'published') skipped.fill(1, first, index);
    else if (line.kind === 'breadcrumbs') skipped.fill(1, first, lastStep(tokens, first, index));
    else if (line.kind === 'paragraph' && isForeignParagraph(words, first, index)) skipped.fill(1, first, index);
  }
  return skipped;
}

/** The first token of the last step of the path: a title, or the site's name. */
function lastStep(tokens: readonly Token[], first: number, last: number): number {
  let at = last;
  while (at > first && !'/>\u00bb\u203a|-'.includes(tokens[at - 1]?.form ?? ' ')) at--;
  return last - at >= shortestTitle || last - at === 1 ? at : last;
}
