import { leadingAbbreviations } from './abbreviations';
import type { KeptTokens } from './retokenize';
import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence, or a line that stands for one (a headline, a list item): offsets, and the tokens [first, last). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Whether a blank line or the beginning of the text comes before. */
  readonly startsParagraph: boolean;
}

/** Words that begin a sentence far more often than they continue a name after an abbreviation ("in the U.S. The"). */
const openers = new Set(
  'the a an he she it they we i you in on at but and as for this that these those there when while after before if his her its their our my however meanwhile according since so no not who what why how both some many most all another earlier later last'.split(
    ' ',
  ),
);

/** A line shorter than this is not broken because it was full: its break ends a sentence. In UTF-16 code units. */
const shortestFullLine = 50;
const longestFullLine = 110;

/** The sentences of a text that was read before, and which of its tokens were kept. */
export interface SentencesBefore {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly kept: KeptTokens;
}

/**
 * Groups tokens into sentences. A sentence ends at a final mark (with the quotes and brackets that close after it), at
 * a blank line, and at a line break unless the line reads on: hard-wrapped text is not cut.
 * @param before of a text that differs little: the sentences of the tokens that were kept are not looked for again.
 */
export function splitSentences(tokens: readonly Token[], before?: SentencesBefore): readonly Sentence[] {
  const isWrapped = isHardWrapped(tokens);
  if (before !== undefined && isHardWrapped(before.tokens) === isWrapped) return splitAgain(tokens, isWrapped, before);
  const sentences: Sentence[] = [];
  splitFrom(tokens, isWrapped, sentences, () => false);
  return sentences;
}

/** The farthest token before a place that has a say in whether a sentence ends there. */
const farthestBefore = 4;

function splitAgain(
  tokens: readonly Token[],
  isWrapped: boolean,
  { sentences: old, kept }: SentencesBefore,
): readonly Sentence[] {
  const { head, tail, shift, places } = kept;
  const sentences: Sentence[] = [];
  for (const sentence of old) {
    // The token after the sentence has a say in its end.
    if (sentence.last >= head) break;
    sentences.push(sentence);
  }
  const tailStart = tokens.length - tail + farthestBefore;
  let next = sentences.length;
  splitFrom(tokens, isWrapped, sentences, (first) => {
    if (first < tailStart) return false;
    while ((old[next]?.first ?? Infinity) < first - places) next++;
    return old[next]?.first === first - places;
  });
  const end = sentences.at(-1)?.last ?? 0;
  for (; next < old.length && end < tokens.length; next++) {
    const sentence = old[next];
    if (sentence === undefined) break;
    const { start, end: oldEnd, first, last, startsParagraph } = sentence;
    const place = { start: start + shift, end: oldEnd + shift, first: first + places, last: last + places };
    sentences.push({ ...place, startsParagraph });
  }
  return sentences;
}

/** Adds the sentences after those that are there, up to the first at whose beginning `isKnown` says that the rest is known. */
function splitFrom(
  tokens: readonly Token[],
  isWrapped: boolean,
  sentences: Sentence[],
  isKnown: (first: number) => boolean,
): void {
  let first = sentences.at(-1)?.last ?? 0;
  let lineStart = startOfLine(tokens, first);
  for (let index = first + 1; index <= tokens.length; index++) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (before === undefined) break;
    const breaks = token?.breaksBefore ?? 2;
    const ends =
      token === undefined ||
      breaks === 2 ||
      (breaks === 1 && !readsOn(before, token, isWrapped ? before.end - lineStart : 0)) ||
      endsSentence(tokens, index);
    if (breaks > 0) lineStart = token?.start ?? 0;
    if (!ends) continue;
    sentences.push(makeSentence(tokens, first, index));
    first = index;
    if (isKnown(first)) break;
  }
}

/** Where the line of a token begins: with the line's first token. */
function startOfLine(tokens: readonly Token[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at]?.breaksBefore === 0) at--;
  return tokens[at]?.start ?? 0;
}

/** Whether lines end where they are full: a text with one longer line than writers' tools break has paragraphs as lines. */
function isHardWrapped(tokens: readonly Token[]): boolean {
  let lineStart = 0;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || token.breaksBefore > 0) lineStart = token?.start ?? 0;
    if (token !== undefined && token.end - lineStart > longestFullLine + 30) return false;
  }
  return true;
}

function makeSentence(tokens: readonly Token[], first: number, last: number): Sentence {
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    first,
    last,
    startsParagraph: tokens[first]?.breaksBefore === 2,
  };
}

/**
 * Whether a single line break is only where the line was full, or where the writer broke in mid-clause.
 * @param lineLength 0 where the text is not broken to a width.
 */
function readsOn(before: Token, after: Token, lineLength: number): boolean {
  if (after.kind === 'word' && startsLower(after.form) && before.form !== ':')
    return before.kind !== 'punctuation' || before.form === ',';
  if (before.form === ',') return true;
  const isFull = lineLength >= shortestFullLine && lineLength <= longestFullLine;
  return isFull && before.kind !== 'punctuation' && before.kind !== 'address';
}

/** Whether a sentence ends before the token at `index`, by the marks before it. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  if (next === undefined) return true;
  if (!next.spaceBefore && isClosing(next.form)) return false;
  let at = index - 1;
  // Quotes and brackets that close after the mark belong to the sentence; no writer nests more than a few.
  for (let steps = 0; steps < 3 && at > 0 && isClosing(tokens[at]?.form ?? ''); steps++) {
    if (tokens[at]?.spaceBefore === true && !opensNothing(tokens[at]?.form ?? '')) break;
    at--;
  }
  const mark = tokens[at];
  if (mark === undefined || !next.spaceBefore) return false;
  if (mark.kind === 'word') return endsAfterAbbreviation(mark.form, next);
  if (mark.kind !== 'punctuation') return false;
  if (mark.form === '.' || mark.form === '\u3002') return !startsLower(next.form) || next.kind === 'address';
  if (mark.form === '!' || mark.form === '?' || mark.form === '\u061f')
    return !startsLower(next.form) || at === index - 1;
  return (mark.form.startsWith('..') || mark.form === '\u2026') && startsUpper(next.form);
}

function endsAfterAbbreviation(form: string, next: Token): boolean {
  if (!form.endsWith('.') || !(startsUpper(next.form) || isOpeningQuote(next.form))) return false;
  const bare = form.slice(0, -1).toLowerCase();
  if (leadingAbbreviations.has(bare)) return false;
  return isOpeningQuote(next.form) || openers.has(next.form.toLowerCase());
}

function isClosing(form: string): boolean {
  return form.length === 1 && '"\u201d\u2019\'\u00bb)]}'.includes(form);
}

/** A mark that never opens: it closes even after a stray blank. */
function opensNothing(form: string): boolean {
  return form === '\u201d' || form === ')' || form === ']' || form === '}';
}

function isOpeningQuote(form: string): boolean {
  return form.length === 1 && '"\u201c\u2018\u00ab'.includes(form);
}

function startsLower(form: string): boolean {
  const letter = form.charAt(0);
  return letter !== letter.toUpperCase();
}

function startsUpper(form: string): boolean {
  const letter = form.charAt(0);
  return letter !== letter.toLowerCase();
}
