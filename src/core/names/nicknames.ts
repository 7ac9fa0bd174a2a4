import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { Shape } from './shape';
import { WordFlag } from './wordFlags';

/** Marks that stand around what somebody is called, the opening one first. */
const closingOf: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
  ['(', ')'],
]);

/** "Dwayne 'The Rock' Johnson", "Abu Hassan 'the butcher of the port' Karim": no nickname has more words. */
const longest = 6;

/** Words in small letters that a nickname begins with: "the Butcher", "el Chapo". */
const articles = new Set(['the', 'el', 'la', 'le', 'il', 'o', 'der', 'al']);

/**
 * Names of people that go on behind what they are called make one: `Abu Bakr "the Butcher" al-Rashid`, `Thomas (Ted) Marsh`.
 * In brackets only given names are such, after given names: there stand parties, towns and teams as well. Of a name that
 * begins inside brackets only what follows them is left.
 *
 * @param spans in order, without overlaps
 */
export function joinNicknames(document: NameDocument, spans: readonly NameSpan[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (span === undefined) continue;
    const end = span.type === 'person' ? endOfNickname(document, span.last) : undefined;
    const next = end === undefined ? index : indexOfRest(spans, index + 1, end);
    const rest = end === undefined ? undefined : restOf(document, span, spans[next], end);
    if (rest === undefined) {
      joined.push(behindBrackets(document, span));
      continue;
    }
    joined.push({ ...span, end: rest.end, last: rest.last, confidence: Math.max(span.confidence, rest.confidence) });
    index = rest === spans[next] ? next : next - 1;
  }
  return joined;
}

/** The first span from an index on that ends after a token. */
function indexOfRest(spans: readonly NameSpan[], from: number, token: number): number {
  let index = from;
  while ((spans[index]?.last ?? Infinity) <= token) index++;
  return index;
}

/** The token after the mark that closes what stands between marks at a token; undefined where that is no nickname. */
function endOfNickname(document: NameDocument, at: number): number | undefined {
  const opening = document.tokens[at];
  const closing = closingOf.get(opening?.form ?? '');
  if (opening === undefined || closing === undefined || !opening.spaceBefore || opening.breaksBefore > 1)
    return undefined;
  for (let index = at + 1; index <= at + 1 + longest; index++) {
    const token = document.tokens[index];
    if (token?.form === closing && index > at + 1 && !token.spaceBefore)
      return isNickname(document, at, index) ? index + 1 : undefined;
    if (token?.kind !== 'word' || (index === at + 1 && token.spaceBefore)) return undefined;
  }
  return undefined;
}

/** Whether what stands between two marks begins as a name does; between brackets it is one given name behind another one. */
function isNickname(document: NameDocument, opening: number, closing: number): boolean {
  if (document.form(opening) === '(') return closing === opening + 2 && isGiven(document, opening - 1, opening + 1);
  const isSmall = document.shape(opening + 1) === Shape.Lower;
  return isSmall ? closing > opening + 2 && articles.has(document.word(opening + 1)) : true;
}

function isGiven(document: NameDocument, ...words: readonly number[]): boolean {
  return words.every((index) => document.has(index, WordFlag.Given | WordFlag.AmbiguousGiven));
}

/**
 * What goes on behind a nickname: the name of a person there, or one that begins in it; a word that was passed over behind
 * given names alone. Somebody else begins with a given name.
 */
function restOf(document: NameDocument, name: NameSpan, next: NameSpan | undefined, at: number): NameSpan | undefined {
  const token = document.tokens[at];
  if (token === undefined || token.breaksBefore > 1 || !token.spaceBefore) return undefined;
  if (next !== undefined && next.first <= at)
    return next.type !== 'person' || (next.last > at + 1 && isGiven(document, at)) ? undefined : next;
  const isPassedOver = document.shape(at) === Shape.Capital && isGiven(document, name.last - 1, at - 2);
  return isPassedOver ? { ...name, end: token.end, first: at, last: at + 1 } : undefined;
}

function behindBrackets(document: NameDocument, span: NameSpan): NameSpan {
  for (let index = span.first; index < span.last - 1; index++) {
    const form = document.form(index);
    if (form === '(') return span;
    const start = document.tokens[index + 1]?.start;
    if (form === ')' && start !== undefined) return { ...span, start, first: index + 1 };
  }
  return span;
}
