import { mondayOf, weekdayNames, weekdayOf } from '../calendar';
import type { Relation } from '../nodes';
import type { OtherReading } from './resolution';
import { dayValue } from './shift';
import type { WeekdayPolicy } from './readingPolicy';
import type { Tense } from './tense';

type Readings = readonly [chosen: OtherReading, ...others: OtherReading[]];

/**
 * What a weekday may mean, the likeliest first.
 *
 * @param weekday ISO weekday
 * @param day day number it is counted from
 * @param name what that day is, for the reasons
 * @param policy which one a bare weekday is where nothing else tells
 */
export function weekdayReadings(
  weekday: number,
  relation: Relation,
  day: number,
  name: string,
  tense: () => Tense,
  policy: WeekdayPolicy = 'recent',
): Readings {
  const weekdayName = weekdayNames[weekday - 1] ?? 'day';
  const reading = (dayNumber: number, reason: string): OtherReading => ({
    value: dayValue(dayNumber),
    reason: `the ${weekdayName} ${reason}`,
  });
  const onOrBefore = day - ((weekdayOf(day) - weekday + 7) % 7);
  const strictlyBefore = onOrBefore === day ? day - 7 : onOrBefore;
  const strictlyAfter = strictlyBefore + (onOrBefore === day ? 14 : 7);
  const weekStart = mondayOf(day);
  const before = reading(onOrBefore, `on or before ${name}`);
  const after = reading(strictlyAfter, `after ${name}`);
  switch (relation) {
    case 'last': {
      const recent = reading(strictlyBefore, `before ${name}`);
      const ofWeekBefore = weekStart - 7 + weekday - 1;
      if (ofWeekBefore === strictlyBefore) return [recent];
      const earlier = reading(ofWeekBefore, `of the calendar week before ${name}`);
      // Written at the weekend, "last Wednesday" looks back on the week that is ending.
      return weekdayOf(day) >= 6 ? [recent, earlier] : [earlier, recent];
    }
    case 'next': {
      const ofWeekAfter = weekStart + 7 + weekday - 1;
      return ofWeekAfter === strictlyAfter
        ? [after]
        : [reading(ofWeekAfter, `of the calendar week after ${name}`), after];
    }
    case 'coming':
      return onOrBefore === day ? [before] : [after];
    case 'following':
      return [after];
    case 'preceding':
      return [reading(strictlyBefore, `before ${name}`)];
    case 'this':
      return [reading(weekStart + weekday - 1, `of the week of ${name}`)];
    case 'that':
    case 'near':
      if (onOrBefore === day) return [before, after];
      return isAfter(policy, day - onOrBefore, tense()) ? [after, before] : [before, after];
  }
}

/** @param daysSince how many days ago the weekday was last. */
function isAfter(policy: WeekdayPolicy, daysSince: number, tense: Tense): boolean {
  if (policy === 'coming') return tense !== 'past';
  if (policy === 'nearest' && tense === 'unknown') return daysSince > 3;
  return tense === 'future';
}
