import type { TemporalExpression } from '../dates/dateRecognizer';
import type { IndexedMention } from '../entities/entity';
import { ownCopy } from '../text/ownCopy';
import type { Article } from './article';

// What is kept of an article is made of literals of few shapes: engines hold objects that grew property by property in two
// pieces, and an article has a hundred of them.

/** Gives the string that is kept for some words. */
export type Kept = (text: string) => string;

const noAlternatives: TemporalExpression['alternatives'] = [];

/** Gives words back as a copy of their own, the same one for the same words: articles repeat their names. */
export function keeper(): Kept {
  const copies = new Map<string, string>();
  return (text) => {
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = ownCopy(text);
    copies.set(copy, copy);
    return copy;
  };
}

/** A name as it is kept. */
export function keptMention(mention: IndexedMention, kept: Kept): IndexedMention {
  const { start, end, type, confidence, role, cue, within } = mention;
  const text = kept(mention.text);
  if (within !== undefined) {
    const inside = within.map((each) => keptMention(each, kept));
    const more = { ...(role && { role: keptWords(role, kept) }), ...(cue && { cue }) };
    return { start, end, text, type, confidence, ...more, within: inside };
  }
  if (cue !== undefined) {
    return role === undefined
      ? { start, end, text, type, confidence, cue }
      : { start, end, text, type, confidence, role: keptWords(role, kept), cue };
  }
  return role === undefined
    ? { start, end, text, type, confidence }
    : { start, end, text, type, confidence, role: keptWords(role, kept) };
}

/** Words of a role as they are kept. */
export function keptWords(
  { start, end, text, past }: Required<IndexedMention>['role'],
  kept: Kept,
): Required<IndexedMention>['role'] {
  return past === undefined ? { start, end, text: kept(text) } : { start, end, text: kept(text), past };
}

/** A date as it is kept. */
export function keptDate(date: TemporalExpression, kept: Kept): TemporalExpression {
  const { start, end, type, basis, certainty, isName, modifier, recorded } = date;
  const plain: TemporalExpression = {
    start,
    end,
    text: kept(date.text),
    type,
    value: kept(date.value),
    edtf: date.edtf === undefined ? undefined : kept(date.edtf),
    basis,
    certainty,
    reason: kept(date.reason),
    alternatives: date.alternatives.length === 0 ? noAlternatives : date.alternatives,
  };
  if (isName === undefined && modifier === undefined && recorded === undefined) return plain;
  return {
    ...plain,
    ...(modifier !== undefined && { modifier }),
    ...(isName !== undefined && { isName }),
    ...(recorded !== undefined && { recorded }),
  };
}

/** An article that was put together in another way, as it is kept. Its texts stay what they are. */
export function keptArticle(article: Article): Article {
  const same: Kept = (text) => text;
  const mentions = article.mentions.map((mention) => keptMention(mention, same));
  const roleWords = article.roleWords.map((words) => keptWords(words, same));
  return { ...article, mentions, dates: article.dates.map((date) => keptDate(date, same)), roleWords };
}
