import { type NameDocument, Shape } from '../nameDocument';
import { WordFlag } from '../wordFlags';
import { hasParticipleTail } from './compoundRule';
import type { Finding } from './draft';
import { isTitleNoun } from './titleRule';

const longestOrganization = 10;
const mayStandInside = WordFlag.TitleModifier | WordFlag.Portfolio;

/**
 * A body's name that begins at the token: capital words up to a head ("Foreign Ministry", "Reuters News"), or an
 * opener with its complement ("Ministry of Oil and Gas", "University of the West"). Undefined when there is none.
 */
export function findOrganization(
  document: NameDocument,
  index: number,
  limit: number,
  isStart: boolean,
): Finding | undefined {
  const stop = Math.min(limit, index + longestOrganization);
  let last = index;
  let isStrong = false;
  let hasName = false;
  const isQuoted = /^['\u2018`]$/.test(document.form(index - 1));
  let at = index;
  while (at < stop) {
    if (at > index && !document.followsDirectly(at) && (isQuoted || !isPossessive(document, at))) break;
    if (!document.isNameLike(at)) {
      const next = skipLink(document, at, stop);
      if (next === at || at === index) break;
      at = next;
      continue;
    }
    if (
      document.has(at, WordFlag.Calendar) ||
      (at > index && hasParticipleTail(document, at)) ||
      (at > index && isTitleNoun(document, at) && !document.has(at, mayStandInside))
    )
      break;
    const complementEnd = document.has(at, WordFlag.OrganizationOpener)
      ? readComplement(document, at + 1, stop)
      : at + 1;
    const isHead =
      at > index &&
      (document.has(at, WordFlag.StrongOrganization) || (hasName && document.has(at, WordFlag.WeakOrganization)));
    if (complementEnd > at + 1 || isHead) {
      isStrong ||= complementEnd > at + 1 || document.has(at, WordFlag.StrongOrganization);
      last = complementEnd;
      at = complementEnd;
      continue;
    }
    hasName ||=
      !document.has(at, WordFlag.Common | WordFlag.Given) &&
      !(isStart && at === index && document.seenLower.has(document.word(at)));
    // Words after a head are the next thing, not its tail: "Labour Party Jeremy …".
    if (last > index && at - last >= 1) break;
    at++;
  }
  if (last === index) return undefined;
  if (isTitleNoun(document, index) && !document.has(index, mayStandInside | WordFlag.OrganizationOpener))
    return undefined;
  return { last, type: 'organization', confidence: isStrong ? 0.88 : 0.75, isWeak: false };
}

/** "of (the) Names (and Names)" after an opener; the index where it ends, or `at` when there is none. */
function readComplement(document: NameDocument, at: number, stop: number): number {
  const link = document.word(at);
  if (link !== 'of' && link !== 'for' && link !== 'on') return at;
  let from = at + 1;
  if (document.word(from) === 'the') from++;
  if (from >= stop || !document.isNameLike(from) || document.has(from, WordFlag.Calendar)) return at;
  let end = from + 1;
  while (end < stop) {
    if (
      document.isNameLike(end) &&
      document.followsDirectly(end) &&
      !document.has(end, WordFlag.Calendar) &&
      !isTitleNoun(document, end)
    )
      end++;
    else if (joinsInside(document, end, stop)) end += 2;
    else break;
  }
  return end;
}

/** "and", "&" or "of" between two words of the complement, neither of them a country or a nationality by itself. */
function joinsInside(document: NameDocument, at: number, stop: number): boolean {
  const word = document.word(at);
  if (word !== 'and' && word !== '&') return false;
  const isPlainWord = (index: number): boolean =>
    document.isNameLike(index) &&
    !document.has(index, WordFlag.Gazetteer | WordFlag.Given | WordFlag.OrganizationOpener);
  return at + 1 < stop && isPlainWord(at - 1) && isPlainWord(at + 1) && document.shape(at + 1) === Shape.Capital;
}

/** Small words inside a name before its head: "Federal Bank of the West Corp", "People's Party", "Smith & Sons Ltd". */
function skipLink(document: NameDocument, at: number, stop: number): number {
  const word = document.word(at);
  if (isPossessive(document, at) || word === '&' || word === 'and') {
    const isTied = word !== 'and' || document.has(at + 1, WordFlag.Portfolio | WordFlag.Common);
    return at + 1 < stop && isTied && document.isNameLike(at + 1) && !document.has(at + 1, WordFlag.Given)
      ? at + 1
      : at;
  }
  return at;
}

/** "'s", or the apostrophe alone after a plural ("Seafarers' Union"), whatever mark is written for it. */
function isPossessive(document: NameDocument, at: number): boolean {
  const token = document.tokens[at];
  if (token?.kind === 'possessive') return true;
  return (
    token !== undefined &&
    !token.spaceBefore &&
    /^['\u2019\u00b4`\u02bc\u2032]$/.test(token.form) &&
    document.word(at - 1).endsWith('s') &&
    document.followsDirectly(at + 1)
  );
}
