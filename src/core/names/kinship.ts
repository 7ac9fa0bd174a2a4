import type { NameDocument } from './nameDocument';

/** Words for relatives, in the singular, by what they say of the one who is called so. */
const men = /^(?:(?:step|grand|god)?(?:father|son)|(?:step|half-)?brother|husband|uncle|nephew|widower)(?:-in-law)?$/;
const women = /^(?:(?:step|grand|god)?(?:mother|daughter)|(?:step|half-)?sister|wife|aunt|niece|widow)(?:-in-law)?$/;
const either = /^(?:cousin|sibling|spouse|twin|stepchild|grandchild|descendant)$/;
const several =
  /^(?:(?:step|grand)?(?:sons|daughters|children|parents)|brothers|sisters|uncles|nephews|aunts|nieces|cousins|siblings|twins|child|parent|grandparent)$/;
/** Before another word for a relative: "great-grandson", "ex-wife". */
const before = /^(?:great-)*(?:ex-|then-)?/;
/** "A father of two" is nobody's father here. */
const counts = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** Whether a word, in lower case, says whose relative somebody is; what it says of them. */
export function kinshipOf(word: string): 'man' | 'woman' | 'either' | undefined {
  const plain = word.replace(before, '');
  if (men.test(plain)) return 'man';
  if (women.test(plain)) return 'woman';
  return either.test(plain) ? 'either' : undefined;
}

/** Whether a token says whose relative somebody is, in the plural too; "father of two" does not. */
export function isKinship(document: NameDocument, index: number): boolean {
  const word = document.word(index);
  if (kinshipOf(word) === undefined && !several.test(word)) return false;
  return !(document.word(index + 1) === 'of' && counts.test(document.word(index + 2)));
}
