import { lacksNumber, type PersonForm } from '../forms/personForm';
import { givenAfterSurname, opensWithSurname } from '../forms/nameOrder';
import { familyFirstNames, isGivenName } from '../lexicons/personWords';
import { differInGender, maySlip } from './genderedNames';
import { areOtherNames, differInOnlyVowel, differInVowel } from './givenNames';
import { compareMiddle, endsWithName, haveOtherNumbers, isCalled, reordered } from './nameParts';
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
  const evidence = beginAlike(a, b) ? compareGivenNames(a, b) : compareParts(a, b);
  if (evidence.score > 0) return evidence;
  return reordered(a, b) ? { score: 0.93, reason: 'same words in another order' } : none;
}

/** Whether both begin with one surname, as Chinese and Korean names do: "Lee Harvey Oswald" does not. */
function beginAlike(a: PersonForm, b: PersonForm): boolean {
  if (a.given !== b.given || !familyFirstNames.has(a.given)) return false;
  return [a, b].every(
    (form) => opensWithSurname(form) && !form.middle.some((word) => word.length === 1 || isGivenName(word)),
  );
}

/** Of names that begin with one surname, the rest: "Kim Yung-ho", "Kim Young Ho". */
function compareGivenNames(a: PersonForm, b: PersonForm): NameEvidence {
  const [one, other] = [givenAfterSurname(a), givenAfterSurname(b)];
  const given = compareNameWords(one, other);
  if (given.score === 0) return none;
  if (areOtherNames(one, other, given))
    return { score: given.score, reason: 'given names that look alike, same family name', tier: 'possible' };
  const reason = `${words[given.relation]} given name, same family name`;
  if (differInVowel(one, other)) return { score: Math.min(given.score, otherVowelScore), reason, tier: 'likely' };
  return given.relation === 'one letter'
    ? { score: given.score, reason, tier: 'likely' }
    : { score: given.score, reason };
}

function compareParts(a: PersonForm, b: PersonForm): NameEvidence {
  const family = compareNameWords(a.family, b.family);
  if (family.score === 0 || family.relation === 'initial') {
    const doubled = doubleSurname(a, b);
    return doubled.score > 0 ? doubled : withoutGivenNames(a, b);
  }
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

/** Penalty when neither part is exact: small for two romanisations, as a foreign name is spelled anew as a whole. */
function doubtOf(given: WordSimilarity, family: WordSimilarity): number {
  if (given.score >= 0.97 || family.score >= 0.97) return 0;
  if (given.relation === 'initial') return 0.16;
  return isForeign(given) && isForeign(family) ? 0.02 : 0.06;
}

function isForeign({ relation }: WordSimilarity): boolean {
  return relation === 'transliteration' || relation === 'other language';
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
  const short = endsWithName(a, b) ? b : a;
  if (short === a && !endsWithName(b, a)) return none;
  const evidence = { score: 0.83, reason: 'the last words of the longer name', tier: 'likely' } as const;
  return isGivenName(short.given) ? evidence : { ...evidence, abbreviation: true };
}
