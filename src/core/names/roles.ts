import type { Span } from '../text/span';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { isTitleNoun } from './titleNouns';
import { WordFlag } from './wordFlags';

const longestRole = 14;
const roleLinks = /^(?:of|and|for|the|to|at|in|&|then|now|current|new|his|her|their|'s)$/;

/** Forms of address: they say how somebody is spoken to, and not what they are. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|st|hon)\.?$/;

/**
 * The words beside a person's name that say what they are: before it ("US Secretary of State", "the Foreign Minister of
 * Qatar, …"), or after a comma (", then-director of the National Intelligence Service"). Undefined when there are none.
 */
export function findRole(document: NameDocument, drafts: readonly NameSpan[], number: number): Span | undefined {
  const person = drafts[number];
  if (person?.type !== 'person') return undefined;
  const covered = (index: number, step: -1 | 1): boolean => isInName(drafts, number, index, step);
  return roleBefore(document, person, covered) ?? roleAfter(document, person, covered);
}

/** Whether the token belongs to a body, place or group drafted near the person. */
function isInName(drafts: readonly NameSpan[], number: number, index: number, step: -1 | 1): boolean {
  for (let near = number + step, steps = 0; steps < 4; near += step, steps++) {
    const draft = drafts[near];
    if (draft === undefined) return false;
    if (draft.first <= index && index < draft.last) return draft.type !== 'person';
  }
  return false;
}

function isRoleWord(document: NameDocument, index: number): boolean {
  return (
    isTitleNoun(document, index) ||
    document.has(index, WordFlag.TitleModifier | WordFlag.Portfolio | WordFlag.Honorific)
  );
}

type Covered = (index: number, step: -1 | 1) => boolean;

function roleBefore(document: NameDocument, person: NameSpan, covered: Covered): Span | undefined {
  let at = person.first - 1;
  const isSetOff = document.form(at) === ',';
  if (isSetOff) at--;
  let first = person.first;
  let hasNoun = false;
  const last = at;
  for (let steps = 0; steps < longestRole && at >= 0; at--, steps++) {
    if (document.tokens[at + 1]?.breaksBefore === 2) break;
    const isContent = isRoleWord(document, at) || covered(at, -1);
    if (
      !isContent &&
      !(
        roleLinks.test(document.word(at)) ||
        (document.has(at, WordFlag.TitleComplement) && document.word(at - 1) === 'of')
      )
    )
      break;
    if ((isTitleNoun(document, at) || document.has(at, WordFlag.Honorific)) && !address.test(document.word(at)))
      hasNoun = true;
    if (isContent || document.has(at, WordFlag.TitleComplement)) first = at;
    else if (hasNoun && !/^(?:of|and|'s)$/.test(document.word(at))) break;
  }
  if (!hasNoun || first > last) return undefined;
  // Before a comma the role must be at its end, with its country or body or its noun: "the minister of Qatar, X".
  if (isSetOff && !(covered(last, -1) || isTitleNoun(document, last))) return undefined;
  return spanOf(document, skipLinks(document, first, last), last);
}

function skipLinks(document: NameDocument, first: number, last: number): number {
  let at = first;
  while (at < last && roleLinks.test(document.word(at))) at++;
  return at;
}

function roleAfter(document: NameDocument, person: NameSpan, covered: Covered): Span | undefined {
  if (document.form(person.last) !== ',') return undefined;
  const first = /^(?:the|a|an)$/.test(document.word(person.last + 1)) ? person.last + 2 : person.last + 1;
  let last = -1;
  let hasNoun = false;
  for (let at = first; at < first + longestRole && at < document.tokens.length; at++) {
    if (document.tokens[at]?.breaksBefore === 2) break;
    const isNoun = isTitleNoun(document, at);
    const isContent =
      isNoun ||
      isRoleWord(document, at) ||
      covered(at, 1) ||
      (document.has(at, WordFlag.TitleComplement) && document.word(at - 1) === 'of');
    if (!isContent && !roleLinks.test(document.word(at))) break;
    hasNoun ||= isNoun;
    if (isContent && document.word(at) !== 'the') last = at;
  }
  return hasNoun && last >= first ? spanOf(document, first, last) : undefined;
}

function spanOf(document: NameDocument, first: number, last: number): Span {
  return { start: document.tokens[first]?.start ?? 0, end: document.tokens[last]?.end ?? 0 };
}
