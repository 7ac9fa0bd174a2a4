import type { NameSpan } from './nameSpan';

const shares = /\b(?:shares|stock|shareholders|investors) (?:of|in) $/i;
const companyThings =
  /^['’]s? (?:shares?|stock|sales|profits?|earnings|revenues?|shareholders|customers|factor(?:y|ies)|headquarters|board)\b/;
const figures = /^ (?:said|says|reported|announced) (?:its|sales|profits?|earnings|revenues?)\b/;

/** Where somebody works; at whom somebody looks is a person. */
const workplace =
  /(?<!\b(?:look|laugh|shout|yell|smil|point|glanc|star|aim|direct|anger|angry|furious|jab|swip)(?:e|es|s|ed|ing)?) at $/i;

/** Most letters before a name that are looked at. */
const lookBack = 24;
const lookAhead = 32;

/** Whether a name of one word is said to be that of a company: "shares of Ford", "a job at Ford", "Ford's profit", "Ford said sales fell". */
export function isCompanyBeside(text: string, { start, end }: NameSpan): boolean {
  if (text.slice(start, end).includes(' ')) return false;
  const before = text.slice(Math.max(0, start - lookBack), start);
  const after = text.slice(end, end + lookAhead);
  return [shares, workplace].some((words) => words.test(before)) || companyThings.test(after) || figures.test(after);
}
