import { isKinship } from './kinship';
import type { NameDocument } from './nameDocument';
import type { NameSpan } from './nameSpan';
import { isRoleWord } from './rolePhrase';

/** So many words of a role may stand between a name and what brings it in. */
const longestRole = 6;
/** So many words may stand before the one for a relative: "his second elder brother". */
const longestOpening = 4;

const openings =
  /^(?:his|her|their|its|the|a|an|another|one|of|own|only|eldest|oldest|elder|older|younger|youngest|late|former|first|second|third|twin|estranged|adopted)$/;
const taking = /^(?:replac|succeed)(?:e|es|ed|ing|s)?$/;

/**
 * Whether a person is named in passing: as somebody's relative ("his brother, Ann Lee", "Ann Lee, his wife"), or only to say whose
 * relative or successor somebody else is ("the son of Ann Lee", "replacing Ann Lee"). What follows is likely not about them.
 */
export function passingCue(document: NameDocument, span: NameSpan): 'relative' | 'aside' | undefined {
  return cueBefore(document, span) ?? (isRelativeAfter(document, span) ? 'relative' : undefined);
}

function cueBefore(document: NameDocument, { first }: NameSpan): 'relative' | 'aside' | undefined {
  const isSetOff = /^[,:]$/.test(document.form(first - 1));
  let at = isSetOff ? first - 2 : first - 1;
  for (let steps = 0; steps <= longestRole && at >= 0; steps++, at--) {
    if (document.tokens[at + 1]?.breaksBefore === 2) return undefined;
    if (isKinship(document, at)) return isSmall(document, at) ? 'relative' : undefined;
    if (!isSetOff && isAside(document, at)) return 'aside';
    // Before a comma a large word is a name by itself: "succeeding Ann Lee, Tom Reyes".
    if (!isRoleWord(document, at) && (isSetOff || !/^(?:the|\p{Lu}.*)$/u.test(document.form(at)))) return undefined;
  }
  return undefined;
}

/** "Son Heung-min", "Father Brown": with a large letter it belongs to the name. */
function isSmall(document: NameDocument, at: number): boolean {
  return /^\p{Ll}/u.test(document.form(at));
}

/** Whether a token ends what says that somebody else is somebody's relative or takes somebody's place. */
function isAside(document: NameDocument, at: number): boolean {
  const word = document.word(at);
  if (taking.test(word) || word === 'predecessor') return true;
  const head = document.word(at - 1);
  if (word === 'of') return isKinship(document, at - 1) || head === 'place';
  if (word === 'to') return head === 'successor' || head === 'married';
  return word === 'from' && head === 'over';
}

/** "Ann Lee, his wife", "Ann Lee, 54, the elder daughter of". */
function isRelativeAfter(document: NameDocument, { last }: NameSpan): boolean {
  if (document.form(last) !== ',') return false;
  let at = last + 1;
  if (/^\d{1,3}$/.test(document.form(at)) && document.form(at + 1) === ',') at += 2;
  for (const end = at + longestOpening; at <= end; at++) {
    if (document.tokens[at]?.breaksBefore === 2) return false;
    if (isKinship(document, at)) return true;
    if (!openings.test(document.word(at)) && !isPossessor(document, at)) return false;
  }
  return false;
}

/** "Ann Lee, Tom Reyes's wife". */
function isPossessor(document: NameDocument, at: number): boolean {
  return document.tokens[at]?.kind === 'possessive' || /^\p{Lu}/u.test(document.form(at));
}
