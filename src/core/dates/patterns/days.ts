import type { MatchSite } from '../grammar/matchSite';
import { isDay } from '../calendar';
import { rule, ruleSet, type RuleSet } from '../grammar/rule';
import { wordSet } from '../lexicon/wordSet';
import {
  calendar,
  deictic,
  itself,
  type CalendarNode,
  type NumericOrder,
  type PlaceNode,
  type Relation,
} from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

const notADay = wordSet('% percent per million billion trillion people points cents : $');

/** A day the calendar has (29 February counts while the year is not said), or nothing. */
function day(month: number, number: number, year?: number): CalendarNode | undefined {
  if (!isDay(year ?? 2000, month, number)) return undefined;
  return calendar(year === undefined ? { month, day: number } : { year, month, day: number });
}

/** Whether the number after a month is counted in something else: "In March 20 people died", "May 5 percent". */
function isCounted(site: MatchSite): boolean {
  const after = site.after();
  if (after === undefined) return false;
  if (notADay.has(site.word(after))) return true;
  if (after.gap === 'none' && (after.number !== undefined || after.isWord)) return true;
  return (
    after.gap === 'none' &&
    site.word(after) === '.' &&
    site.after(2)?.gap === 'none' &&
    site.after(2)?.number !== undefined
  );
}

/** The year that two digits stand for in a numeric date. */
function inCentury(year: number): number {
  if (year > 99) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** 3/4/2021 in the preferred order, 3.4.2021 with the day first; the other reading is kept where it is a day too. */
function numericDate(
  [first, second, year]: readonly [number, number, number],
  mark: string,
  preferred: NumericOrder,
): PlaceNode | undefined {
  const [monthFirst, dayFirst] = [day(first, second, year), day(second, first, year)];
  if (monthFirst === undefined || dayFirst === undefined || first === second) {
    const order = monthFirst ? 'month-first' : 'day-first';
    const node = monthFirst ?? dayFirst;
    return node && (first === second ? node : { ...node, figures: { order } });
  }
  if (mark === '.') return { ...dayFirst, figures: { other: monthFirst.fields } };
  return preferred === 'day-first'
    ? { ...dayFirst, figures: { order: preferred, other: monthFirst.fields } }
    : { ...monthFirst, figures: { order: preferred, other: dayFirst.fields } };
}

const paperNames = wordSet(
  'times telegraph mirror mail express post herald sun star tribune world independent prayer prayers',
);

const thatGovernors = wordSet('on by until since for of from before after');

/** Whether a bare weekday is part of a name: "the Sunday Times"; "Sun", "Sat" and the like need a full stop. */
function isWeekdayAlone(site: MatchSite): boolean {
  const word = site.wordAt(0);
  if (word.length < 6) return false;
  const after = site.after();
  return !(after?.isCapitalised === true && paperNames.has(site.word(after)));
}

/** Days: full dates, days of a month, weekdays. */
export function dayRules(order: NumericOrder): readonly RuleSet[] {
  return [
    ruleSet('MONTHDAY', [
      rule('MONTH .? DAYNUM', (month, number, site) =>
        isCounted(site) || !hasOnlyOwnStop(site, 0) ? undefined : day(month, number),
      ),
      rule('MONTH the? ORDINAL', (month, number) => day(month, number)),
      rule('the? DAYNUM of? MONTH; the ORDINAL of MONTH', (number, month) => day(month, number)),
      rule('DAYNUM MONTH .', (number, month, site) => (hasOnlyOwnStop(site, 1) ? day(month, number) : undefined)),
    ]),
    ruleSet('ADAY', [
      // "the year ended June 30" is over, however near the next 30 June is.
      rule('<ended MONTHDAY', (node) => ({ ...node, relation: 'last' })),
      // As "9/11": the words after it say that the day of 2001 is meant, whatever the year of the text is.
      rule('MONTHDAY >attack|attacks|terror|terrorist|hijackers', ({ fields }) =>
        fields.month === 9 && fields.day === 11 ? calendar({ ...fields, year: 2001 }) : undefined,
      ),
      rule('MONTHDAY', itself),
      rule('the ORDINAL of AMONTH', (index, of): PlaceNode | undefined =>
        of.kind === 'deictic' ? { kind: 'part', unit: 'day', index, of } : undefined,
      ),
      rule('MONTHDAY INYEAR', (node, within) => {
        const { month = 1, day: number = 1 } = node.fields;
        const year = within.kind === 'calendar' ? within.fields.year : undefined;
        // With its year at hand 29 February can be checked.
        return year === undefined ? { ...node, within } : day(month, number, year);
      }),
      rule('DAYNUM +- +MONTH +- +YEAR|TWODIGITS; DAYNUM +MONTH +YEAR|TWODIGITS', (number, month, year) =>
        day(month, number, inCentury(year)),
      ),
      rule('<on|until|by the ORDINALNUM >!WORD', (number) => calendar({ day: number }, 'that')),
      // "On the 5th he left": what it could be the fifth of cannot follow.
      rule('<on the ORDINALNUM >he|she|it|we|they|i|his|her|their', (number) => calendar({ day: number }, 'that')),
      rule('YEAR +-|/|. +MONTHNUM +-|/|. +DAYNUM', (year, month, number) => day(month, number, year)),
      rule('DAYNUM +/|-|. +DAYNUM +/|-|. +YEAR; DAYNUM +/ +DAYNUM +/ +TWODIGITS', (first, second, year, site) =>
        numericDate([first, second, inCentury(year)], site.wordAt(1), order),
      ),

      rule('WEEKDAY', (weekday, site) => (isWeekdayAlone(site) ? calendar({ weekday }) : undefined)),
      rule('<on WEEKDAY +.', (weekday, site) => (site.wordAt(0).length < 6 ? calendar({ weekday }) : undefined)),
      rule('WEEKDAY .? ,? (? ADAY )?', (weekday, node, site) => {
        if (!hasOnlyOwnStop(site, 0)) return undefined;
        if (node.kind !== 'calendar' || node.fields.month === undefined || node.fields.weekday !== undefined)
          return undefined;
        const opens = [1, 2, 3].some((index) => site.wordAt(index) === '(');
        const closes = site.wordAt(-1) === ')';
        return opens === closes ? { ...node, fields: { ...node.fields, weekday } } : undefined;
      }),
      rule('WEEKDAY the ORDINALNUM', (weekday, number) => calendar({ weekday, day: number }, 'that')),
      rule('the|this? RELATION WEEKDAY', (relation, weekday, site) =>
        // "said Tuesday that Wednesday was fine" joins two clauses.
        site.wordAt(0) === 'that' && site.before()?.isWord === true && !thatGovernors.has(site.previous)
          ? undefined
          : calendar({ weekday }, relation),
      ),
      rule('WEEKDAY :last|next', (weekday, which) => calendar({ weekday }, which as Relation)),
      rule('WEEKDAY of? SHIFT week', ofWeek),
      rule('SHIFT week ’s? ,? on? WEEKDAY', (shift, weekday) => ofWeek(weekday, shift)),
    ]),
  ];
}

/** "Friday of last week". */
function ofWeek(weekday: number, shift: number): CalendarNode {
  return calendar({ weekday }, 'near', deictic('week', shift));
}
