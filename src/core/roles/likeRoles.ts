import { foldName } from '../entities/forms/fold';
import { officeOf } from './office';

/**
 * Whether two roles may be words for what one person is: one says no more than the other ("police chief", "chief"), and they
 * name no two states. Whether it is over ("former") does not count.
 */
export function areLikeRoles(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.state !== '' && b.state !== '' && a.state !== b.state) return false;
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  return [...few].every((word) => many.has(word));
}

/** Abbreviations of titles before names. */
const writtenOut: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  maj: 'major',
  prof: 'professor',
  pres: 'president',
  amb: 'ambassador',
};

function wordsOf(role: string): { readonly words: ReadonlySet<string>; readonly state: string } {
  const office = officeOf(role);
  const text = office?.post.replace(/^former /, '') ?? foldName(role);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^(?:of|the|for|and|a|an)$/.test(word));
  return { words: new Set(words.map((word) => writtenOut[word] ?? word)), state: office?.state ?? '' };
}
