import { isKinship } from './kinship';
import type { NameDocument } from './nameDocument';
import type { Role } from './nameRecognizer';
import type { NameSpan } from './nameSpan';
import {
  isComplement,
  isCovered,
  isPartOfBody,
  isRoleWord,
  longestRole,
  nameAround,
  type RoleBearer,
  roleLinks,
  wordsOf,
} from './rolePhrase';
import { roleAfter } from './rolesAfter';
import { isDepartment, isOccupation, isRoleField, isTitleNoun } from './titleNouns';
import { WordFlag } from './wordFlags';

/** Forms of address: they say how somebody is spoken to, and not what they are. */
const address = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|st|hon)\.?$/;

/** Between a role and a name they begin something else: "son of | Ann Lee", "lawyer for | Ann Lee", "coach and | Ann Lee". */
const leadingOn = /^(?:of|for|to|at|in|and|&)$/;

/** "Deputy of President Ann Lee": what follows "of" is somebody else. */
const relational =
  /^(?:lawyer|attorney|spokesman|spokeswoman|spokesperson|aide|adviser|advisor|deputy|assistant|ally|friend|rival|colleague|counterpart|successor|predecessor|opponent|supporter|critic|bodyguard|biographer)$/;

/** Before a role they say that it is not held. */
const unfulfilled = /^(?:would-be|wannabe|aspiring)$/;

/** Relatives that nobody is addressed as: with a large letter right before a name they belong to it, as in "Son Heung-min". */
const unaddressed = /^(?:son|daughter|wife|husband|widow)$/;

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
  if (leadingOn.test(document.word(at)) && !isCovered(bearer, at, -1)) return undefined;
  if (unaddressed.test(document.word(at)) && /^\p{Lu}\p{Ll}/u.test(document.form(at))) return undefined;
  let first = person.first;
  let hasNoun = false;
  const last = at;
  for (let steps = 0; steps < longestRole && at >= 0; at--, steps++) {
    if (document.tokens[at + 1]?.breaksBefore === 2) break;
    // Some are verbs too: "they pilot city mayor Ann Lee through the harbour".
    if (at < last && isOccupation(document, at) && !/^(?:and|&|of)$/.test(document.word(at + 1))) break;
    const isContent =
      isRoleWord(document, at) ||
      isCovered(bearer, at, -1) ||
      isPartOfBody(bearer, at, -1) ||
      (hasNoun && at + 1 === first && isRoleField(document, at)) ||
      (hasNoun && at + 2 >= first && isInNoName(bearer, at, first) && isDepartment(document, at));
    if (!isContent && !(roleLinks.test(document.word(at)) || isComplement(document, at))) break;
    if ((isTitleNoun(document, at) || document.has(at, WordFlag.Honorific)) && !address.test(document.word(at)))
      hasNoun = true;
    if (isContent || document.has(at, WordFlag.TitleComplement)) first = at;
    else if (hasNoun && !/^(?:of|and|'s)$/.test(document.word(at))) break;
    else if (hasNoun && document.word(at) === 'of' && isRelational(document, at - 1)) break;
  }
  if (!hasNoun || first > last || unfulfilled.test(document.word(first - 1))) return undefined;
  // Before a comma the role must be at its end, with its country or body or its noun: "the minister of Qatar, X".
  const isAtEnd = isCovered(bearer, last, -1) || isPartOfBody(bearer, last, -1) || isTitleNoun(document, last);
  if (isSetOff && !isAtEnd) return undefined;
  return wordsOf(document, skipLinks(document, first, last), last);
}

function isInNoName(bearer: RoleBearer, ...tokens: readonly number[]): boolean {
  return tokens.every((index) => nameAround(bearer, index, -1) === undefined);
}

function isRelational(document: NameDocument, index: number): boolean {
  return relational.test(document.word(index)) || isKinship(document, index);
}

function skipLinks(document: NameDocument, first: number, last: number): number {
  let at = first;
  while (at < last && roleLinks.test(document.word(at))) at++;
  return at;
}
