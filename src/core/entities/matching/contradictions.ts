import type { PersonForm } from '../forms/personForm';
import { mayBeOneName } from '../lexicons/shortNames';
import { differInGender } from './genderedNames';
import { areOtherNames } from './givenNames';
import { compareMiddle, haveOtherNumbers, isCalled, isPartOf, reordered } from './nameParts';
import { areOtherSurnames } from './otherSurnames';
import { compareNameWords } from './wordSimilarity';
import { hasInitialsOf } from './writtenInitials';

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
