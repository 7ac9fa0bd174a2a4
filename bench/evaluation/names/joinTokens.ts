import type { Span } from '../../../src/core/text/span';
import type { NameDocument } from './nameCorpus';

/** A document as text, and where its tokens stand in it. */
export interface JoinedText {
  readonly text: string;
  /** One span for each token; UTF-16 offsets. */
  readonly spans: readonly Span[];
}

/** How the tokens of a corpus become text. */
export interface Spacing {
  /** Whether the corpus splits hyphenated words ("Iran - backed"), so that a lone hyphen is mostly no dash. */
  readonly splitsHyphens: boolean;
}

/** Learns from the tokens whether the corpus splits hyphenated words: then it has hardly any whole ones. */
export function spacingOf(documents: readonly NameDocument[]): Spacing {
  let whole = 0;
  let split = 0;
  for (const { tokens } of documents) {
    tokens.forEach((token, at) => {
      if (/^[A-Za-z]{1,40}-[A-Za-z]{1,40}$/.test(token)) whole++;
      else if (token === '-' && isWordlike(tokens[at - 1]) && isWordlike(tokens[at + 1])) split++;
    });
  }
  return { splitsHyphens: split > whole };
}

/** Tokens with one space between them and a line for each sentence: the text as the corpus splits it. */
export function joinWithSpaces(document: NameDocument): JoinedText {
  return join(document, () => ' ', '\n');
}

/**
 * Tokens written as in an article: no space before a comma, inside brackets and quotation marks or before "'s".
 * Sentences follow on the same line; after a sentence that no mark ends (a headline, an entry of a list) comes a blank
 * line, as only the layout can have ended it.
 */
export function joinAsText(document: NameDocument, spacing: Spacing): JoinedText {
  const spacer = new Spacer(document, spacing);
  return join(document, (at, isSentenceStart) => spacer.before(at, isSentenceStart), undefined);
}

function join(
  { tokens, sentences }: NameDocument,
  gapBefore: (at: number, isSentenceStart: boolean) => string,
  sentenceGap: string | undefined,
): JoinedText {
  const starts = new Set(sentences);
  const spans: Span[] = [];
  let text = '';
  tokens.forEach((token, at) => {
    const isSentenceStart = starts.has(at);
    const gap = gapBefore(at, isSentenceStart);
    const isEnded = /[.!?:;…]["”’')\]]{0,3}$/.test(text.slice(-6));
    if (at > 0) text += isSentenceStart ? (sentenceGap ?? (isEnded ? ' ' : '\n\n')) : gap;
    spans.push({ start: text.length, end: text.length + token.length });
    text += token;
  });
  return { text, spans };
}

const sticksToTheLeft =
  /^(?:[.,;:!?)\]}%”»…]|\.{2,}|[!?]{2,}|['’´`](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)|n['’]t|N['’]T|'')$/;
const sticksToTheRight = /^(?:[([{“«$£€#@]|``)$/;
const contractedEnds: ReadonlySet<string> = new Set(['s', 've', 're', 'll', 'd', 'm', 't']);

/** Decides about the space before each token; asked in order, as quotation marks open and close by turns. */
class Spacer {
  readonly #tokens: readonly string[];
  readonly #sentenceStarts: ReadonlySet<number>;
  readonly #spacing: Spacing;
  /** Straight quotation marks that are open in this sentence. */
  readonly #open = new Set<string>();
  /** The next token follows without a space. */
  #isGlued = false;

  constructor({ tokens, sentences }: NameDocument, spacing: Spacing) {
    this.#tokens = tokens;
    this.#sentenceStarts = new Set(sentences);
    this.#spacing = spacing;
  }

  before(at: number, isSentenceStart: boolean): string {
    const token = this.#tokens[at] ?? '';
    if (isSentenceStart) {
      this.#open.clear();
      this.#isGlued = false;
    }
    const isGlued = this.#isGlued;
    this.#isGlued = sticksToTheRight.test(token);
    const gap = (isGlue: boolean): string => (isGlued || isGlue ? '' : ' ');
    if (token === '"' || token === "'") return gap(this.#quotationMark(token, at));
    if (token === '’' || token === '´' || token === '‘') return gap(this.#apostrophe(at));
    if (this.#isInnerMark(token, at)) {
      this.#isGlued = true;
      return '';
    }
    return gap(sticksToTheLeft.test(token));
  }

  /** Whether the mark sticks to the word before. */
  #quotationMark(token: string, at: number): boolean {
    if (token === "'" && !this.#open.has(token) && this.#apostrophe(at)) return true;
    // What a sentence ends with closes, even where its beginning was in the sentence before.
    const isLast = at + 1 === this.#tokens.length || this.#sentenceStarts.has(at + 1);
    if (this.#open.delete(token) || isLast) return true;
    this.#open.add(token);
    this.#isGlued = true;
    return false;
  }

  /** "I ' ve", "the militias ’": whether the mark belongs to the word before. */
  #apostrophe(at: number): boolean {
    const before = this.#tokens[at - 1];
    if (isWordlike(before) && contractedEnds.has((this.#tokens[at + 1] ?? '').toLowerCase())) {
      this.#isGlued = true;
      return true;
    }
    if (this.#tokens[at] === '‘') {
      this.#isGlued = true;
      return false;
    }
    return this.#tokens[at] === '’' || /[sS]$/.test(before ?? '');
  }

  /** A slash or hyphen inside a word. */
  #isInnerMark(token: string, at: number): boolean {
    const before = this.#tokens[at - 1];
    const after = this.#tokens[at + 1];
    if (!isWordlike(before) || !isWordlike(after)) return false;
    if (token === '/') return true;
    if (token !== '-' || !this.#spacing.splitsHyphens) return false;
    // "San Francisco - what": after a capitalised word, only a participle goes on ("Iran - backed").
    const isFromNameToWord = /^\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after);
    return !isFromNameToWord || /(?:ed|en|ing|led|based|born|style|like|wide|era|made)$/.test(after);
  }
}

function isWordlike(token: string | undefined): token is string {
  return token !== undefined && /[\p{L}\p{N}]$/u.test(token) && /^[\p{L}\p{N}]/u.test(token);
}
