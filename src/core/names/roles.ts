import type { NameDocument } from './nameDocument';
import type { Role } from './nameRecognizer';
import type { NameSpan } from './nameSpan';
import { isComplement, isCovered, isRoleWord, longestRole, type RoleBearer, roleLinks, wordsOf } from './rolePhrase';
import { roleAfter } from './rolesAfter';
import { isTitleNoun } from './titleNouns';
import { WordFlag } from './wordFlags';

/** Forms of address: they say how somebody is spoken to, and not what they are. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|st|hon)\.?$/;

/**
 * The words beside a person's name that say what they are: before it ("US Secretary of State", "the Foreign Minister of
 * Qatar, …"), after a comma (", then-director of the National Intelligence Service"), or in what is said of them ("… is
 * the governor of Ohio", "named … chairman"). Undefined when there are none.
 * @param names of the article, in order
 * @param number index of the person among them
 */
export function findRole(document: NameDocument, names: readonly NameSpan[], number: number): Role | undefined {
  const person = names[number];
  if (person?.type !== 'person') return undefined;
  const bearer = { document, names, number, person };
  return roleBefore(bearer) ?? roleAfter(bearer);
}

function roleBefore(bearer: RoleBearer): Role | undefined {
  const { document, person } = bearer;
  let at = person.first - 1;
  const isSetOff = document.form(at) === ',';
  if (isSetOff) at--;
  let first = person.first;
  let hasNoun = false;
  const last = at;
  for (let steps = 0; steps < longestRole && at >= 0; at--, steps++) {
    if (document.tokens[at + 1]?.breaksBefore === 2) break;
    const isContent = isRoleWord(document, at) || isCovered(bearer, at, -1);
    if (!isContent && !(roleLinks.test(document.word(at)) || isComplement(document, at))) break;
    if ((isTitleNoun(document, at) || document.has(at, WordFlag.Honorific)) && !address.test(document.word(at)))
      hasNoun = true;
    if (isContent || document.has(at, WordFlag.TitleComplement)) first = at;
    else if (hasNoun && !/^(?:of|and|'s)$/.test(document.word(at))) break;
  }
  if (!hasNoun || first > last) return undefined;
  // Before a comma the role must be at its end, with its country or body or its noun: "the minister of Qatar, X".
  if (isSetOff && !(isCovered(bearer, last, -1) || isTitleNoun(document, last))) return undefined;
  return wordsOf(document, skipLinks(document, first, last), last);
}

function skipLinks(document: NameDocument, first: number, last: number): number {
  let at = first;
  while (at < last && roleLinks.test(document.word(at))) at++;
  return at;
}
