import type { PersonForm } from '../forms/personForm';
import { compareNameWords } from './wordSimilarity';

/** Whether the words occur in the same order in a longer name. */
export function isPartOf(short: PersonForm, long: PersonForm): boolean {
  if (short.words.length >= long.words.length || short.generation !== long.generation) return false;
  let at = 0;
  for (const word of long.words) if (word === short.words[at]) at++;
  return at === short.words.length;
}

/** Whether a name of two words or more is the end of a longer one; what a hyphen joins are words. */
export function endsWithName(long: PersonForm, short: PersonForm): boolean {
  if (!short.full || short.given.length === 1) return false;
  const [all, end] = [simpleWords(long), simpleWords(short)];
  return all.length > end.length && all.slice(-end.length).join(' ') === end.join(' ');
}

function simpleWords({ words }: PersonForm): readonly string[] {
  return words.flatMap((word) => word.split('-'));
}

/** "Qassem Soleimani" and "Soleimani Qassem"; with more words only the family name may change its place. */
export function reordered(a: PersonForm, b: PersonForm): boolean {
  if (a.words.length !== b.words.length) return false;
  const familyFirst = ({ words: [...rest] }: PersonForm): string => [rest.pop() ?? '', ...rest].join(' ');
  return familyFirst(a) === b.words.join(' ') || familyFirst(b) === a.words.join(' ');
}

/** Penalty for middle names, which must occur in the same order; undefined when they contradict. */
export function compareMiddle(a: readonly string[], b: readonly string[]): number | undefined {
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

/** Whether a name is the nickname that another one has beside it, with a surname: "Ted Marsh" of "Thomas (Ted) Marsh". */
export function isCalled(short: PersonForm, long: PersonForm): boolean {
  return long.nickname !== '' && short.words.slice(0, -1).join(' ') === long.nickname;
}

/** Whether both are monarchs or popes of other numbers. */
export function haveOtherNumbers(a: PersonForm, b: PersonForm): boolean {
  return a.number !== '' && b.number !== '' && a.number !== b.number;
}
