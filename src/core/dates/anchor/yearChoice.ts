import type { Relation } from '../nodes';
import type { Candidate } from './candidates';
import type { Reference } from './resolution';
import type { Tense } from './tense';

/** How much nearer a month in the future must be than one in the past when nothing tells the tense. */
const pastPreference = 0.6;

/** How much nearer a day on one side must be when the tense points to the other: "he said" is no proof of a day long past. */
const tensePreference = 0.1;

/** Of one in the past and one in the future the nearer, where distances on one side count less. */
function nearer(
  past: Candidate | undefined,
  next: Candidate | undefined,
  pastWeight: number,
  nextWeight: number,
): Candidate | undefined {
  if (past === undefined || next === undefined) return past ?? next;
  return -past.distance * pastWeight <= next.distance * nextWeight ? past : next;
}

/**
 * Which year a month, a day of a month, a season, a quarter or a holiday without one belongs to.
 *
 * @param pool the same in several years, nearest first
 */
export function chooseYear(
  pool: readonly Candidate[],
  relation: Relation,
  reference: Reference,
  tense: () => Tense,
): Candidate | undefined {
  const past = pool.find(({ distance }) => distance < 0);
  const next = pool.find(({ distance }) => distance > 0);
  const current = pool.find(({ distance }) => distance === 0);
  const ofYear = (): Candidate | undefined => pool.find(({ value }) => value.year === reference.value.year);
  switch (relation) {
    case 'last':
    case 'preceding':
      return past;
    case 'next':
    case 'coming':
    case 'following':
      return next;
    case 'this':
    case 'that':
      return ofYear() ?? current;
    case 'near':
      break;
  }
  if (reference.basis.kind === 'mention') return ofYear();
  const granularity = pool[0]?.value.granularity;
  if (current !== undefined && (granularity === 'month' || granularity === 'day')) return current;
  const time = tense();
  if (granularity === 'day')
    return nearer(past, next, time === 'past' ? tensePreference : 1, time === 'future' ? tensePreference : 1);
  if (time === 'future') return current ?? next;
  if (time === 'past') return past ?? current;
  // Without a hint of tense months and longer stretches lie in the past more often.
  return current ?? nearer(past, next, pastPreference, 1);
}
