import { lacksNumber, type PersonForm } from '../forms/personForm';
import { isGivenName } from '../lexicons/personWords';
import { mayBeOneName } from '../lexicons/shortNames';
import { differInGender, maySlip } from './genderedNames';
import { areOtherNames, differInOnlyVowel, differInVowel } from './givenNames';
import { areOtherSurnames, surnamesDiffer } from './otherSurnames';
import { hasInitialsOf } from './writtenInitials';
import { compareNameWords, type WordSimilarity } from './wordSimilarity';

/** How sure it is that two full names are one person's, 0 to 1, and why in words. */
export interface NameEvidence {
  readonly score: number;
  /** In words for the reader, such as "same given name, family name spelled differently". */
  readonly reason: string;
  /**
   * `likely` for evidence that now and then is wrong: initials, one letter. `possible` never joins: it is a question for
   * the user. Missing means `same`.
   */
  readonly tier?: 'likely' | 'possible';
  /** It may be a slip of the pen, or another person: it holds only for a name that is rare beside the other. */
  readonly slip?: true;
  /** One name abbreviates the other ("J. Smith", "ABC"): it holds only where there is no second candidate. */
  readonly abbreviation?: true;
}

const none: NameEvidence = { score: 0, reason: '' };

const words: Readonly<Record<WordSimilarity['relation'], string>> = {
  equal: 'same',
  spelling: 'same (other spelling)',
  'short form': 'short form of the same',
  'short form of several': 'short form, of other names too, of the same',
  'other language': 'form in another language of the same',
  initial: 'matching initial of',
  transliteration: 'other romanisation of the same',
  'one letter': 'one letter differs in',
  different: 'different',
};

/** Compares two full names (two or more words). Symmetric; 0 when anything contradicts. */
export function comparePersons(a: PersonForm, b: PersonForm): NameEvidence {
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return none;
  if (a.key === b.key) return { score: 1, reason: 'same name' };
  if (!a.full || !b.full || haveOtherNumbers(a, b)) return none;
  if (lacksNumber(a, b) || lacksNumber(b, a)) {
    return { score: 0.97, reason: 'same name, one without the number', tier: 'likely', abbreviation: true };
  }
  const evidence = compareNames(a, b);
  if (evidence.score > 0 && a.number !== b.number) {
    return { ...evidence, reason: `${evidence.reason}; only one of them has a number`, tier: 'possible' };
  }
  if (evidence.score === 0 || a.generation === b.generation) return evidence;
  const mark = markWords.get(a.generation === '' ? b.generation : a.generation) ?? '';
  return { ...evidence, reason: `${evidence.reason}; only one of them is ${mark}`, tier: 'possible' };
}

/** Names that differ in a vowel are one only where their articles have much else in common. */
const otherVowelScore = 0.78;

/** A name says itself how somebody is called. */
const nicknameScore = 0.95;

const withInitials: NameEvidence = {
  score: 0.83,
  reason: 'initials of the given names, same family name',
  tier: 'likely',
  abbreviation: true,
};

const slipScore = 0.8;
const slipReason = 'same family name, a letter is missing in the given name';

/** Marks of generation as they are written. */
const markWords: ReadonlyMap<string, string> = new Map([
  ['jr', 'Jr.'],
  ['sr', 'Sr.'],
  ['2', 'II'],
  ['3', 'III'],
  ['4', 'IV'],
]);

function compareNames(a: PersonForm, b: PersonForm): NameEvidence {
  if (a.words.join(' ') === b.words.join(' ')) return { score: 0.97, reason: 'same name' };
  if (a.joined === b.joined) return { score: 0.97, reason: 'same name, written together or apart' };
  const evidence = compareParts(a, b);
  if (evidence.score > 0) return evidence;
  return reordered(a, b) ? { score: 0.93, reason: 'same words in another order' } : none;
}

function compareParts(a: PersonForm, b: PersonForm): NameEvidence {
  const family = compareNameWords(a.family, b.family);
  if (family.score === 0 || family.relation === 'initial') return doubleSurname(a, b);
  const given = compareNameWords(a.given, b.given);
  const middle = compareMiddle(a.middle, b.middle);
  if (given.score < nicknameScore && family.score >= nicknameScore && (isCalled(a, b) || isCalled(b, a))) {
    return {
      score: nicknameScore,
      reason: `given name by which the other one is called, ${words[family.relation]} family name`,
    };
  }
  if (family.score >= nicknameScore && (hasInitialsOf(a, b) || hasInitialsOf(b, a))) return withInitials;
  if (given.score === 0 || middle === undefined) return withoutGivenNames(a, b);
  if (maySlip(a, b)) return { score: slipScore, reason: slipReason, tier: 'likely', slip: true };
  if (differInGender(a, b)) return none;
  const score = Math.min(given.score, family.score) - middle - doubtOf(given, family);
  if (areOtherNames(a.given, b.given, given)) {
    return { score, reason: `given names that look alike, ${words[family.relation]} family name`, tier: 'possible' };
  }
  if (areOtherSurnames(a, b)) {
    return { score, reason: `${words[given.relation]} given name, but ${surnamesDiffer(a, b)}`, tier: 'possible' };
  }
  const reason = `${words[given.relation]} given name, ${words[family.relation]} family name`;
  if (given.relation === 'transliteration' && differInVowel(a.given, b.given)) {
    return { score: Math.min(score, otherVowelScore), reason, tier: 'likely' };
  }
  const weak = [given.relation, family.relation].some(
    (relation) => relation === 'initial' || relation === 'one letter' || relation === 'other language',
  );
  if (given.relation === 'initial' || given.relation === 'short form of several')
    return { score, reason, tier: 'likely', abbreviation: true };
  return weak || differInOnlyVowel(a.given, b.given) || differInOnlyVowel(a.family, b.family)
    ? { score, reason, tier: 'likely' }
    : { score, reason };
}

/** Whether a name is the nickname that another one has beside it, with a surname: "Ted Marsh" of "Thomas (Ted) Marsh". */
function isCalled(short: PersonForm, long: PersonForm): boolean {
  return long.nickname !== '' && short.words.slice(0, -1).join(' ') === long.nickname;
}

/** Penalty when neither part is exact: small for two romanisations, as a foreign name is spelled anew as a whole. */
function doubtOf(given: WordSimilarity, family: WordSimilarity): number {
  if (given.score >= 0.97 || family.score >= 0.97) return 0;
  if (given.relation === 'initial') return 0.16;
  return isForeign(given) && isForeign(family) ? 0.02 : 0.06;
}

function isForeign({ relation }: WordSimilarity): boolean {
  return relation === 'transliteration' || relation === 'other language';
}

/** Penalty for middle names, which must occur in the same order; undefined when they contradict. */
function compareMiddle(a: readonly string[], b: readonly string[]): number | undefined {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const missing = longer.length - shorter.length;
  let penalty = Math.min(missing * 0.03, 0.12);
  let at = 0;
  for (const [i, name] of shorter.entries()) {
    // Initials keep their place: "George W." is not "George H. W.".
    const last = name.length === 1 ? i : longer.length - 1;
    let score = 0;
    while (score === 0 && at <= last) score = compareNameWords(name, longer[at++] ?? '').score;
    if (score === 0) return undefined;
    if (score < 0.97) penalty = Math.max(penalty, 0.03);
  }
  return penalty;
}

/** "Enrique Peña" and "Enrique Peña Nieto": the second surname is left out; three words against two. */
function doubleSurname(a: PersonForm, b: PersonForm): NameEvidence {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length !== 2 || long.middle.length !== 1) return none;
  const exact = long.given === short.given && long.middle[0] === short.family && short.family.length > 3;
  return exact ? { score: 0.83, reason: 'same given name and first surname', tier: 'likely' } : none;
}

/**
 * "López Obrador" and "Andrés Manuel López Obrador", "Tayyip Erdoğan" and "Recep Tayyip Erdoğan". What begins with a known
 * given name may as well be somebody else's whole name.
 */
function withoutGivenNames(a: PersonForm, b: PersonForm): NameEvidence {
  const short = a.words.length < b.words.length ? a : b;
  if (!endsWithName(a, b) && !endsWithName(b, a)) return none;
  const evidence = { score: 0.83, reason: 'the last words of the longer name', tier: 'likely' } as const;
  return isGivenName(short.given) ? evidence : { ...evidence, abbreviation: true };
}

/** Whether a name of two words or more is the end of a longer one. */
export function endsWithName(long: PersonForm, short: PersonForm): boolean {
  if (!short.full || short.given.length === 1 || long.words.length <= short.words.length) return false;
  return long.words.slice(-short.words.length).join(' ') === short.words.join(' ');
}

/** "Qassem Soleimani" and "Soleimani Qassem"; with more words only the family name may change its place. */
function reordered(a: PersonForm, b: PersonForm): boolean {
  if (a.words.length !== b.words.length) return false;
  const familyFirst = ({ words: [...rest] }: PersonForm): string => [rest.pop() ?? '', ...rest].join(' ');
  return familyFirst(a) === b.words.join(' ') || familyFirst(b) === a.words.join(' ');
}

/**
 * Whether two full names cannot be one person's although a chain of other evidence joins them: other marks of
 * generation, contradicting middle names, or the same family name with another given name.
 */
export function contradict(a: PersonForm, b: PersonForm): boolean {
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation) return true;
  if (haveOtherNumbers(a, b)) return true;
  if (!a.full || !b.full || a.joined === b.joined) return false;
  if (compareNameWords(a.family, b.family).score < 0.97) return false;
  if (hasInitialsOf(a, b) || hasInitialsOf(b, a)) return false;
  const areOther = compareNameWords(a.given, b.given).score === 0 && !mayBeOneName(a.given, b.given);
  if (areOther || differInGender(a, b)) {
    return !reordered(a, b) && !isPartOf(a, b) && !isPartOf(b, a);
  }
  return compareMiddle(a.middle, b.middle) === undefined;
}

/** Whether a name has the given names of two others, one of them as its nickname: they contradict each other no more. */
export function hasBothNames(name: PersonForm, a: PersonForm, b: PersonForm): boolean {
  return (isCalled(a, name) && !contradict(b, name)) || (isCalled(b, name) && !contradict(a, name));
}

/** Whether both are monarchs or popes of other numbers. */
export function haveOtherNumbers(a: PersonForm, b: PersonForm): boolean {
  return a.number !== '' && b.number !== '' && a.number !== b.number;
}

/**
 * Whether a mark of generation keeps two names from being taken for one: other marks, or a full name without one beside one
 * with it, as father and son are named. A surname alone says nothing of the generation.
 */
export function differInGeneration(a: PersonForm, b: PersonForm): boolean {
  if (a.generation === b.generation) return false;
  if (a.generation !== '' && b.generation !== '') return true;
  return a.generation === '' ? a.full : b.full;
}

/**
 * Whether two full names are so near to those of two people that only the user can say they are one's: father and son, the
 * same family name with a given name that is another ("Stefan", "Steven"), or the same given name with a family name that is
 * another ("Kelly", "Kelley").
 */
export function mustBeAsked(a: PersonForm, b: PersonForm): boolean {
  if (differInGeneration(a, b)) return true;
  if (!a.full || !b.full) return false;
  if (areLikeSurnames(a, b)) return !isPartOf(a, b) && !isPartOf(b, a) && !reordered(a, b);
  if (a.given === b.given) return false;
  if (!areOtherNames(a.given, b.given, compareNameWords(a.given, b.given))) return false;
  return compareNameWords(a.family, b.family).score >= 0.97 && !isPartOf(a, b) && !isPartOf(b, a) && !reordered(a, b);
}

function areLikeSurnames(a: PersonForm, b: PersonForm): boolean {
  if (!areOtherSurnames(a, b) || a.joined === b.joined) return false;
  return compareNameWords(a.family, b.family).score > 0 && compareNameWords(a.given, b.given).score > 0;
}

/** Whether the words occur in the same order in a longer name. */
export function isPartOf(short: PersonForm, long: PersonForm): boolean {
  if (short.words.length >= long.words.length || short.generation !== long.generation) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}
