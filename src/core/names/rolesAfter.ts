import type { Role } from './nameRecognizer';
import { endOfRole, isCovered, isRoleWord, nameAround, type RoleBearer, wordsOf } from './rolePhrase';
import { isTitleNoun } from './titleNouns';

const articles = /^(?:the|a|an)$/;
const being = /^(?:is|was|became|becomes|remains|remained)$/;
const having = /^(?:has|had)$/;
const working = /^(?:serves|served|serving|works|worked|working)$/;
const named = /^(?:named|appointed|elected|re-elected|reelected|reappointed|made|crowned|declared)$/;
const naming = /^(?:names|appoints|elects|makes|naming|appointing|electing|making)$/;
const worked = /^(?:served|worked)$/;
/** May stand before what somebody is, and say nothing of it. */
const adverbs = /^(?:now|also|currently|still|today|since|later|recently)$/;
/** Say that it is over: without them the words would say that it is not. */
const pastAdverbs = /^(?:formerly|previously|once|then)$/;
const yearsOld = /^\d{1,3}-years?-old$/;
const age = /^\d{1,3}$/;
/** After these the sentence is about somebody else: "The wife of Ann Lee is a nurse", "Neither he nor Ann Lee is a nurse". */
const governing =
  /^(?:of|with|by|to|for|from|at|in|on|against|about|between|near|like|than|behind|beside|alongside|including|nor|neither)$/;
/** Words that name no role where they stand alone and without an article: "was private", "was made general". */
const ambiguous = /^(?:private|forward|general|count|major|chief|lead|head|suspect|rebel|expert|militant|fellow)$/;

/** The words after a person's name that say what they are; undefined when there are none. Looks at a bounded number of them. */
export function roleAfter(bearer: RoleBearer): Role | undefined {
  return apposition(bearer) ?? statement(bearer) ?? appointment(bearer);
}

/** "Ann Lee, 54, a nurse", "Ann Lee of Boston, a nurse", "Ann Lee, who is a nurse". */
function apposition(bearer: RoleBearer): Role | undefined {
  const { document } = bearer;
  const at = afterComma(bearer);
  if (at === undefined || /^(?:and|or|but|nor)$/.test(document.word(at))) return undefined;
  return document.word(at) === 'who' ? predicate(bearer, at + 1) : roleAt(bearer, at);
}

/** The first token of what is set off after a name by a comma, behind where they are from and how old they are. */
function afterComma(bearer: RoleBearer): number | undefined {
  const { document, person } = bearer;
  let comma = person.last;
  const at = document.form(comma) === ',' ? comma + 1 : comma;
  if (/^(?:of|from)$/.test(document.word(at))) {
    const home = nameAround(bearer, document.word(at + 1) === 'the' ? at + 2 : at + 1, 1);
    if (home?.type === 'place' || home?.type === 'organization') comma = home.last;
  }
  if (document.form(comma) !== ',') return undefined;
  const isAge = age.test(document.form(comma + 1)) && document.form(comma + 2) === ',';
  return isAge ? comma + 3 : comma + 1;
}

/** "Ann Lee was a nurse" */
function statement(bearer: RoleBearer): Role | undefined {
  const { document, person } = bearer;
  return governing.test(document.word(person.first - 1)) ? undefined : predicate(bearer, person.last);
}

/** "They named Ann Lee chairman of Acme" */
function appointment(bearer: RoleBearer): Role | undefined {
  const { document, person } = bearer;
  const verb = document.word(person.first - 1);
  return named.test(verb) || naming.test(verb) ? bareRoleAt(bearer, afterAs(bearer, person.last)) : undefined;
}

/** What a verb says that they are: "is the governor", "has been named chairman", "served as mayor". */
function predicate(bearer: RoleBearer, verb: number): Role | undefined {
  const { document } = bearer;
  const word = document.word(verb);
  if (working.test(word)) {
    const role = document.word(verb + 1) === 'as' ? bareRoleAt(bearer, verb + 2) : undefined;
    return worked.test(word) ? inThePast(role) : role;
  }
  let at = verb;
  if (having.test(word)) at = afterAdverbs(bearer, at + 1);
  const isBeing = at > verb ? /^(?:been|become)$/.test(document.word(at)) : being.test(word);
  if (!isBeing) return undefined;
  at = afterAdverbs(bearer, at + 1);
  // Who was named is what they were named.
  if (named.test(document.word(at))) return bareRoleAt(bearer, afterAs(bearer, at + 1));
  const role = bareRoleAt(bearer, at);
  return word === 'was' || word === 'had' ? inThePast(role) : role;
}

function inThePast(role: Role | undefined): Role | undefined {
  return role && { ...role, past: true };
}

function afterAdverbs({ document }: RoleBearer, index: number): number {
  return adverbs.test(document.word(index)) ? index + 1 : index;
}

function afterAs({ document }: RoleBearer, index: number): number {
  return document.word(index) === 'as' ? index + 1 : index;
}

/** A role that begins at a token, in a sentence: without an article only where the words can be nothing else. */
function bareRoleAt(bearer: RoleBearer, index: number): Role | undefined {
  const { document } = bearer;
  if (pastAdverbs.test(document.word(index))) {
    const role = bareRoleAt(bearer, index + 1);
    return role && { start: document.tokens[index]?.start ?? role.start, end: role.end };
  }
  if (articles.test(document.word(index))) return roleAt(bearer, index);
  const opens = isRoleWord(document, index) || isCovered(bearer, index, 1);
  const isAlone = ambiguous.test(document.word(index)) && document.word(index + 1) !== 'of';
  return opens && !(isAlone && !isTitleNoun(document, index + 1)) ? roleAt(bearer, index) : undefined;
}

/** A role that begins at a token, after its article and how old they are: "a 54-year-old nurse". */
function roleAt(bearer: RoleBearer, index: number): Role | undefined {
  const { document, person } = bearer;
  let first = articles.test(document.word(index)) ? index + 1 : index;
  if (yearsOld.test(document.word(first))) first++;
  for (let at = person.last; at <= first; at++) if (document.tokens[at]?.breaksBefore === 2) return undefined;
  const last = endOfRole(bearer, first);
  return last === undefined ? undefined : wordsOf(document, first, last);
}
