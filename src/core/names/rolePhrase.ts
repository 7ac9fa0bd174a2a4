import type { Span } from '../text/span';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { Shape } from './shape';
import { isBodyPart, isDepartment, isRoleField, isTitleNoun } from './titleNouns';
import { WordFlag } from './wordFlags';

/** How far a role goes, in tokens. */
export const longestRole = 14;
/** So many names around the person may be parts of their role. */
const mostNames = 4;

/** Words that may stand between those that say what somebody is. */
export const roleLinks = /^(?:of|and|for|the|to|at|in|&|then|now|current|new|his|her|their|'s)$/;

/** Belong to a role where they stand before its noun, and to the rest of the sentence behind it: "was president then". */
const leadingWords = /^(?:then|former|late|first|second|now|current|new)$/;

/** A person of an article, with the words and names around them. */
export interface RoleBearer {
  readonly document: NameDocument;
  /** The names of the article, in order. */
  readonly names: readonly NameSpan[];
  /** Index of the person among the names. */
  readonly number: number;
  readonly person: NameSpan;
}

/** The name near the person, before (-1) or after (1) them, that a token belongs to. */
export function nameAround({ names, number }: RoleBearer, index: number, step: -1 | 1): NameSpan | undefined {
  for (let near = number + step, steps = 0; steps < mostNames; near += step, steps++) {
    const name = names[near];
    if (name === undefined) return undefined;
    if (name.first <= index && index < name.last) return name;
  }
  return undefined;
}

/** Whether the token belongs to a body, place or group near the person. */
export function isCovered(bearer: RoleBearer, index: number, step: -1 | 1): boolean {
  const name = nameAround(bearer, index, step);
  return name !== undefined && name.type !== 'person';
}

/** Whether a word is one of those that roles are made of. */
export function isRoleWord(document: NameDocument, index: number): boolean {
  return (
    isTitleNoun(document, index) ||
    document.has(index, WordFlag.TitleModifier | WordFlag.Portfolio | WordFlag.Honorific) ||
    // "chief operating officer"
    (document.word(index - 1) === 'chief' && document.word(index + 1) === 'officer')
  );
}

/** Whether a word completes a role after "of": "Secretary of State". */
export function isComplement(document: NameDocument, index: number): boolean {
  return document.has(index, WordFlag.TitleComplement) && document.word(index - 1) === 'of';
}

/** The words of some tokens. @param last the last one, included */
export function wordsOf(document: NameDocument, first: number, last: number): Span {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last]?.end ?? 0 };
}

/** What was read of a role so far. */
interface Reading {
  /** The last token that belongs to it. */
  last: number;
  hasNoun: boolean;
  /** The last token before an "and" that may go on with somebody else. */
  beforeAnd: number;
  /** The last token before what the role is of, where that begins: "chief | of the local …". */
  beforeLink: number;
  /** Whether a person's name may go on with it: "spokesman for President Ann Lee", "wife of Ann Lee". */
  isOfSomebody: boolean;
}

/**
 * The last token of the role that begins at a token after the person; undefined when what begins there is none, or is
 * that of another person: "Ann Lee, President Tom Reyes and …". Linear in its length, which is bounded.
 */
export function endOfRole(bearer: RoleBearer, first: number): number | undefined {
  const { document } = bearer;
  const read: Reading = { last: -1, hasNoun: false, beforeAnd: -1, beforeLink: -1, isOfSomebody: false };
  for (let at = first; at < first + longestRole && at < document.tokens.length; at++) {
    if (document.tokens[at]?.breaksBefore === 2) break;
    const name = nameAround(bearer, at, 1);
    if (name?.type === 'person') {
      if (read.isOfSomebody) {
        at = read.last = name.last - 1;
        continue;
      }
      // The words right before a person say what that person is.
      if (read.last === at - 1) read.last = read.beforeAnd;
      break;
    }
    const end = read.hasNoun && read.last < at - 1 ? endOfPlainWords(bearer, at) : undefined;
    if (end !== undefined) at = read.last = end;
    else if (!readWord(document, at, name !== undefined || isPartOfBody(bearer, at, 1), read)) break;
  }
  if (isCutOff(bearer, read.last)) read.last = read.beforeLink;
  return read.hasNoun && read.last >= first ? read.last : undefined;
}

/** So many words in small letters may say what a role is of: "of maritime law", "for small and medium businesses". */
const mostPlainWords = 4;

/** Say when, behind what somebody is: "head of the clinic | yesterday", "director of the company | last year". */
const timeWords =
  /^(?:yesterday|today|tomorrow|tonight|last|next|this|ago|now|then|again|here|there|earlier|later|recently|too|also|alone|instead|anyway|once|twice|before|afterwards|since|until)$/;

/**
 * The last of the words in small letters from a token on that say what a role is of, behind "of" or "for": "of maritime law",
 * "of the port city". Undefined where there are none, or where the sentence goes on with them: a mark must follow, or a name
 * behind another such word.
 */
function endOfPlainWords(bearer: RoleBearer, at: number): number | undefined {
  const { document } = bearer;
  const link = /^(?:the|a|an)$/.test(document.word(at - 1)) ? at - 2 : at - 1;
  if (!/^(?:of|for)$/.test(document.word(link))) return undefined;
  let end = at;
  while (end < at + mostPlainWords && isPlainWord(document, end, end > at)) end++;
  if (end === at || document.word(end - 1) === 'and') return undefined;
  const next = document.tokens[end];
  if (timeWords.test(document.word(end))) return end - 1;
  if (next === undefined || next.kind === 'punctuation') return next?.form === '-' ? undefined : end - 1;
  if (!/^(?:of|for|at|in)$/.test(next.form)) return undefined;
  const behind = document.word(end + 1) === 'the' ? end + 2 : end + 1;
  return isCovered(bearer, behind, 1) ? end - 1 : undefined;
}

function isPlainWord(document: NameDocument, index: number, isInside: boolean): boolean {
  if (document.shape(index) !== Shape.Lower || document.tokens[index]?.breaksBefore === 2) return false;
  if (timeWords.test(document.word(index))) return false;
  return (isInside && document.word(index) === 'and') || !document.has(index, WordFlag.Function | WordFlag.Speech);
}

/** Whether what a role is of goes on behind its last token: "of Sudan | 's army", "for the provincial | office". */
function isCutOff(bearer: RoleBearer, last: number): boolean {
  const { document } = bearer;
  const next = document.tokens[last + 1];
  if (next?.kind === 'possessive') return true;
  if (next?.kind !== 'word' || document.shape(last + 1) !== Shape.Lower || timeWords.test(next.form)) return false;
  if (document.has(last + 1, WordFlag.Function | WordFlag.Speech)) return false;
  const name = nameAround(bearer, last, 1);
  return name === undefined ? !isTitleNoun(document, last) && !isComplement(document, last) : name.type === 'group';
}

/** Whether a word is a part of a body, behind its name near the person: "the Africa | program". */
export function isPartOfBody(bearer: RoleBearer, index: number, step: -1 | 1): boolean {
  return isBodyPart(bearer.document, index) && isCovered(bearer, index - 1, step);
}

/** How many words may say what a role is of, before its noun. */
const mostFields = 3;

/** Whether a token and those after it say what a role is of, and its noun comes: "crane | operator". */
function leadsToNoun(document: NameDocument, at: number): boolean {
  if (isDepartment(document, at)) return true;
  let next = at;
  while (next < at + mostFields && isRoleField(document, next)) next++;
  return next > at && isRoleWord(document, next);
}

function startLink(read: Reading, isOfSomebody: boolean): void {
  read.isOfSomebody = isOfSomebody && read.hasNoun;
  if (read.hasNoun) read.beforeLink = read.last;
}

function readWord(document: NameDocument, at: number, isInName: boolean, read: Reading): boolean {
  const word = document.word(at);
  const isNoun = isTitleNoun(document, at);
  const isContent =
    isInName ||
    isNoun ||
    isRoleWord(document, at) ||
    isComplement(document, at) ||
    (read.last < at - 1 || !read.hasNoun ? leadsToNoun(document, at) : false);
  if (!isContent && !roleLinks.test(word)) return false;
  // "the first suspect the police have": a new clause.
  if (word === 'the' && read.hasNoun && read.last === at - 1) return false;
  read.hasNoun ||= isNoun;
  if (isContent && word !== 'the' && (isInName || !(read.hasNoun && leadingWords.test(word)))) read.last = at;
  else if (/^(?:of|for|to|at|in)$/.test(word)) startLink(read, /^[oft]/.test(word));
  else if (/^(?:and|&)$/.test(word)) [read.isOfSomebody, read.beforeAnd] = [false, read.hasNoun ? read.last : -1];
  return true;
}
