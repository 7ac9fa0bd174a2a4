import { mondayOf, weekdayOf } from '../calendar';
import type { DeicticNode, OffsetNode } from '../nodes';
import { unitForms, type Unit } from '../units';
import type { CalendarValue, Granularity } from '../values/temporalValue';
import type { Precision, ReferencePoints } from './referencePoints';
import { countedFrom, unresolved, type Reference, type Resolution, type Site } from './resolution';
import { exactDay, offsetBy, weekValue, wholeUnit } from './shift';

type Resolved = Resolution<CalendarValue>;

/** What must be known of a reference to find a value of a granularity. */
const precisionFor: Readonly<Record<Granularity, Precision>> = {
  day: 'day',
  week: 'day',
  weekend: 'day',
  month: 'month',
  quarter: 'month',
  half: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

function counted(count: number | 'X', unit: Unit): string {
  const plural = unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
  return count === 1 ? `1 ${unit}` : `${count === 'X' ? 'some' : count} ${plural}`;
}

/** The value where what it is counted from is less precise than the unit: yesterday, published in some month. */
function coarse(reference: Reference, value: CalendarValue, where: string): Resolved {
  return countedFrom(
    reference,
    value,
    `${where} ${reference.name}, of which the ${precisionFor[value.granularity]} is not known`,
  );
}

/** "last week", "this year", "the following day". */
export function resolveDeictic({ unit, shift, from }: DeicticNode, points: ReferencePoints, site: Site): Resolved {
  const granularity = unitForms[unit].granularity;
  const precision = precisionFor[granularity];
  const isBareYear = from === 'discourse' && shift === 0 && precision === 'year';
  const mentionedQuarter = from === 'discourse' && unit === 'quarter' ? points.quarter : undefined;
  if (
    from === 'discourse' &&
    unit === 'quarter' &&
    shift === 0 &&
    mentionedQuarter === undefined &&
    site.tense() !== 'future'
  )
    return resolveDeictic({ kind: 'deictic', unit, shift: -1, from: 'published' }, points, site);
  const reference = mentionedQuarter ?? (isBareYear ? points.chooseYear(site) : points.choose(from, precision));
  const where = shift === 0 ? `the ${unit} of` : `${counted(Math.abs(shift), unit)} ${shift < 0 ? 'before' : 'after'}`;
  const unknown: CalendarValue = { kind: 'calendar', granularity };
  if (reference === undefined) return unresolved(unknown, `${where} publication, which is not known`);
  const value = unit === 'weekend' ? weekend(reference.value, shift, site) : wholeUnit(reference.value, unit, shift);
  if (value !== undefined) return countedFrom(reference, value, `${where} ${reference.name}`);
  const { year, month } = reference.value;
  return coarse(reference, shift === 0 ? { ...unknown, year, month } : unknown, where);
}

function weekend(reference: CalendarValue, shift: number, site: Site): CalendarValue | undefined {
  const day = exactDay(reference);
  if (day === undefined) return undefined;
  // Early in the week "the weekend" in the past tense is the one that has just been.
  const isOver = shift === 0 && weekdayOf(day) <= 5 && site.tense() === 'past';
  return weekValue(mondayOf(day) + (isOver ? -7 : shift * 7), 'weekend');
}

/** The granularity that counting in a unit lands on: two weeks ago is a day, a decade ago a year. */
function landing(unit: Unit): Granularity {
  return precisionFor[unitForms[unit].granularity];
}

/** "A year ago" and "a year earlier", which compare a quarter with the same one of the year before. */
function isYearBack({ amounts: [amount, more] }: OffsetNode['duration'], direction: number): boolean {
  return direction < 0 && amount?.unit === 'year' && amount.count === 1 && more === undefined;
}

/**
 * "two years ago", "a week later", "three days before Christmas".
 *
 * @param named what it is counted from where the words name it
 */
export function resolveOffset(
  { duration, direction, from }: OffsetNode,
  points: ReferencePoints,
  named: Resolved | undefined,
  site: Site,
): Resolved {
  const granularity = landing(duration.amounts.at(-1)?.unit ?? 'day');
  const words = duration.amounts.flatMap(({ count, unit }) => (count === 0 ? [] : counted(count, unit))).join(' and ');
  const where = `${words} ${direction < 0 ? 'before' : 'after'}`;
  const reference = named
    ? { ...named, name: 'the day named' }
    : points.choose(from === 'discourse' ? from : 'published', precisionFor[granularity]);
  const unknown: CalendarValue = { kind: 'calendar', granularity };
  const part = named === undefined && isYearBack(duration, direction) ? points.partNear(site) : undefined;
  if (part?.value.year !== undefined)
    return countedFrom(part, { ...part.value, year: part.value.year - 1 }, `${where} ${part.name}`);
  if (reference === undefined) return unresolved(unknown, `${where} publication, which is not known`);
  const value = offsetBy(reference.value, duration.amounts, direction);
  return value === undefined
    ? coarse(reference, unknown, where)
    : countedFrom(reference, value, `${where} ${reference.name}`);
}
