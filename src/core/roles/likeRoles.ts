import { foldName } from '../entities/forms/fold';
import { officeOf } from './office';

/** What the words of a role say. */
export interface RoleMeaning {
  /** The words that carry it, abbreviations written out; whether it is over ("former") does not count. */
  readonly words: ReadonlySet<string>;
  /** Key of the state they name, else empty. */
  readonly state: string;
  /** Whether they are the title of a monarch, their family, or a pope: what follows is a given name. */
  readonly isRuler: boolean;
  /** Whether few people hold it at a time: a ruler, a head of state or of a government, an office with its state. */
  readonly isHighOffice: boolean;
}

/** Reads a role. */
export function meaningOf(role: string): RoleMeaning {
  const office = officeOf(role);
  const folded = foldName(role);
  const text = office?.post.replace(/^former /, '') ?? folded;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^(?:of|the|for|and|a|an)$/.test(word));
  const state = office?.state ?? '';
  const isRuler = rulers.test(folded);
  const isHighOffice = office !== undefined && (isRuler || state !== '' || highOffices.test(text));
  return { words: new Set(words.map((word) => writtenOut[word] ?? word)), state, isRuler, isHighOffice };
}

/**
 * Whether two roles may be words for what one person is: one says no more than the other ("police chief", "chief"), and they
 * name no two states.
 */
export function areLike(a: RoleMeaning, b: RoleMeaning): boolean {
  if (areOfOtherStates(a, b)) return false;
  const [few, many] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  return [...few].every((word) => many.has(word));
}

/** Whether they are one office of two states: nobody is king of two. */
export function areOneOfficeOfTwoStates(a: RoleMeaning, b: RoleMeaning): boolean {
  return areOfOtherStates(a, b) && a.words.size === b.words.size && [...a.words].every((word) => b.words.has(word));
}

/** `areLike` of roles in words. */
export function areLikeRoles(one: string, other: string): boolean {
  return areLike(meaningOf(one), meaningOf(other));
}

function areOfOtherStates(a: RoleMeaning, b: RoleMeaning): boolean {
  return a.state !== '' && b.state !== '' && a.state !== b.state;
}

/** "Crown Prince", "King of Spain"; not "the king's doctor". */
const rulers = /(?:^|[\s-])(?:king|queen|prince|princess|pope|emperor|empress|tsar|emir)(?: of .*)?$/;
const highOffices = /\b(?:president|prime minister|chancellor|pope)\b/;

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
