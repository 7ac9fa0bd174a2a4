import { kinshipOf } from './kinship';
import { bodyParts, occupations, roleFields } from './lists/occupations';
import type { NameDocument } from './nameDocument';
import { Shape } from './shape';
import { WordFlag } from './wordFlags';
import { lazy } from '../text/lazy';

const nouns = lazy(() => new Set(occupations()));
const fields = lazy(() => new Set(roleFields()));
const parts = lazy(() => new Set(bodyParts()));

/** Whether the token names a role: "Minister", "President-elect", "then-director". */
export function isTitleNoun(document: NameDocument, index: number): boolean {
  const word = document.word(index);
  if (document.has(index, WordFlag.Title) || nouns().has(word) || kinshipOf(word) !== undefined) return true;
  if (document.tokens[index]?.parts === undefined || document.shape(index) === Shape.AllCapitals) return false;
  const words = word.split('-');
  const lastWord = words.at(-1) ?? '';
  const isTitle = (each: string): boolean => (document.lexicon.flagsOf(each) & WordFlag.Title) !== 0;
  return (
    isTitle(lastWord) || (/^(?:elect|designate|general|in|select)$/.test(words[1] ?? '') && isTitle(words[0] ?? ''))
  );
}

/** Whether the token names what somebody does, and no office: "physicist". */
export function isOccupation(document: NameDocument, index: number): boolean {
  return nouns().has(document.word(index));
}

/** Whether the token may stand before such a noun and say what its role is of: "union leader". */
export function isRoleField(document: NameDocument, index: number): boolean {
  return fields().has(document.word(index));
}

/** Whether the token is a part of a body, such as stands behind its name: "the Africa program". */
export function isBodyPart(document: NameDocument, index: number): boolean {
  return parts().has(document.word(index));
}

/** Heads of departments, of which the word before says which one: "Migration Minister". */
const heads = /^(?:Minister|Secretary|Commissioner|Undersecretary)$/;
/** No department has a longer name before its head, in words: "Natural Resources Minister", "Works and Housing Minister". */
const longestDepartment = 4;
/** Begin a sentence before a title, in a large letter. */
const adverbs =
  /^(?:yesterday|today|tonight|tomorrow|later|meanwhile|earlier|also|however|nevertheless|nonetheless|instead|still|thus|hence|therefore|moreover|furthermore|besides|likewise|elsewhere|there(?:after|upon)|.*wards?|(?!family|supply|assembly).*ly)$/;

/**
 * Whether the token is a word with a large letter that says what somebody heads: "Migration" of "Migration Minister". Any word
 * may, so only where large letters say something.
 */
export function isDepartment(document: NameDocument, index: number): boolean {
  let at = index;
  while (at < index + longestDepartment && isDepartmentWord(document, at, at > index)) at++;
  if (at === index || !heads.test(document.form(at)) || adverbs.test(document.word(index))) return false;
  if (/^(?:and|&)$/.test(document.word(at - 1))) return false;
  return document.isInProse(index);
}

/** Words that no department is called by. */
const otherWords =
  WordFlag.Function |
  WordFlag.Calendar |
  WordFlag.Speech |
  WordFlag.Given |
  WordFlag.Honorific |
  WordFlag.Title |
  WordFlag.StrongOrganization |
  WordFlag.Gazetteer;

function isDepartmentWord(document: NameDocument, at: number, isInside: boolean): boolean {
  if (isInside && /^(?:and|&)$/.test(document.word(at))) return true;
  return document.shape(at) === Shape.Capital && !document.has(at, otherWords);
}
