import { isDay } from '../calendar';
import { rule, ruleSet, type MatchSite, type RuleSet } from '../grammar/rule';
import { calendar, type CalendarNode, type StatedFields, type PlaceNode } from '../nodes';
import { hasOnlyOwnStop } from './ownStop';

const notADay = new Set([
  '%',
  'percent',
  'per',
  'million',
  'billion',
  'trillion',
  'people',
  'points',
  'cents',
  ':',
  '$',
]);

/** A day the calendar has (29 February counts while the year is not said), or nothing. */
function day(fields: StatedFields): CalendarNode | undefined {
  const { year = 2000, month = 1, day: number = 1 } = fields;
  return isDay(year, month, number) ? calendar(fields) : undefined;
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

/** A year of two digits in a numeric date. */
function century(value: number, digits: number): number {
  if (digits !== 2) return value;
  return value < 70 ? 2000 + value : 1900 + value;
}

/** The order of the first two figures of 3/4/2021. */
export type NumericOrder = 'month-first' | 'day-first';

/** 3/4/2021 in the preferred order; the other reading is kept where it is a day too. */
function numericDate(a: number, b: number, year: number, order: NumericOrder): PlaceNode | undefined {
  const monthFirst: StatedFields = { year, month: a, day: b };
  const dayFirst: StatedFields = { year, month: b, day: a };
  const [preferred, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  const node = day(preferred) ?? day(other);
  return node?.fields === preferred && a !== b && day(other) !== undefined ? { ...node, otherReading: other } : node;
}

const paperNames = new Set(
  'times telegraph mirror mail express post herald sun star tribune world independent prayer prayers'.split(' '),
);

/** Whether a bare weekday is part of a name: "the Sunday Times"; "Sun", "Sat" and the like need a full stop. */
function isWeekdayAlone(site: MatchSite): boolean {
  const word = site.word(site.token(0));
  if (word.length < 6) return false;
  const after = site.after();
  return !(after?.isCapitalised === true && paperNames.has(site.word(after)));
}

/** Days: full dates, days of a month, weekdays. */
export function dayRules(order: NumericOrder): readonly RuleSet[] {
  return [
    ruleSet('MONTHDAY', [
      rule('MONTH .? DAYNUM', ({ MONTH, DAYNUM }, site) =>
        isCounted(site) || !hasOnlyOwnStop(site, 0) ? undefined : day({ month: MONTH, day: DAYNUM }),
      ),
      rule('MONTH the? ORDINAL', ({ MONTH, ORDINAL }) => day({ month: MONTH, day: ORDINAL })),
      rule('DAYNUM of? MONTH', ({ DAYNUM, MONTH }) => day({ month: MONTH, day: DAYNUM })),
      rule('DAYNUM MONTH .', ({ DAYNUM, MONTH }, site) =>
        hasOnlyOwnStop(site, 1) ? day({ month: MONTH, day: DAYNUM }) : undefined,
      ),
      rule('the DAYNUM of? MONTH', ({ DAYNUM, MONTH }) => day({ month: MONTH, day: DAYNUM })),
      rule('the ORDINAL of MONTH', ({ ORDINAL, MONTH }) => day({ month: MONTH, day: ORDINAL })),
    ]),
    ruleSet('ADAY', [
      rule('MONTHDAY', ({ MONTHDAY }) => MONTHDAY),
      rule('MONTHDAY INYEAR', ({ MONTHDAY, INYEAR }) => {
        const year = INYEAR.kind === 'calendar' ? INYEAR.fields.year : undefined;
        // With its year at hand 29 February can be checked.
        return year === undefined ? { ...MONTHDAY, within: INYEAR } : day({ ...MONTHDAY.fields, year });
      }),
      rule('DAYNUM +- +MONTH +- +n:YEAR|TWODIGITS', ({ DAYNUM, MONTH, n }) =>
        day({ month: MONTH, day: DAYNUM, year: century(n, n < 100 ? 2 : 4) }),
      ),
      rule('the ORDINALNUM', ({ ORDINALNUM }, site) => {
        const before = site.word(site.before());
        const after = site.after();
        return (before === 'on' || before === 'until' || before === 'by') && after?.isWord !== true
          ? calendar({ day: ORDINALNUM }, 'that')
          : undefined;
      }),
      rule('YEAR +-|/|. +month:MONTHNUM +-|/|. +DAYNUM', ({ YEAR, month, DAYNUM }) =>
        day({ year: YEAR, month, day: DAYNUM }),
      ),
      rule('a:DAYNUM +/|-|. +b:DAYNUM +/|-|. +YEAR', ({ a, b, YEAR }) => numericDate(a, b, YEAR, order)),
      rule('a:DAYNUM +/ +b:DAYNUM +/ +TWODIGITS', ({ a, b, TWODIGITS }) =>
        numericDate(a, b, century(TWODIGITS, 2), order),
      ),

      rule('WEEKDAY', ({ WEEKDAY }, site) => (isWeekdayAlone(site) ? calendar({ weekday: WEEKDAY }) : undefined)),
      rule('WEEKDAY .', ({ WEEKDAY }, site) =>
        site.word(site.token(0)).length < 6 && site.token(1)?.gap === 'none' && site.word(site.before()) === 'on'
          ? calendar({ weekday: WEEKDAY })
          : undefined,
      ),
      rule('WEEKDAY .? ,? (? ADAY )?', ({ WEEKDAY, ADAY }, site) => {
        if (!hasOnlyOwnStop(site, 0)) return undefined;
        if (ADAY.kind !== 'calendar' || ADAY.fields.month === undefined || ADAY.fields.weekday !== undefined)
          return undefined;
        const opens = [1, 2, 3].some((index) => site.word(site.token(index)) === '(');
        const closes = site.word(site.token(site.end - site.start - 1)) === ')';
        return opens === closes ? { ...ADAY, fields: { ...ADAY.fields, weekday: WEEKDAY } } : undefined;
      }),
      rule('WEEKDAY the ORDINALNUM', ({ WEEKDAY, ORDINALNUM }) =>
        calendar({ weekday: WEEKDAY, day: ORDINALNUM }, 'that'),
      ),
      rule('the|this? RELATION WEEKDAY', ({ RELATION, WEEKDAY }) => calendar({ weekday: WEEKDAY }, RELATION)),
      rule('WEEKDAY r:last|next', ({ WEEKDAY, r }) => calendar({ weekday: WEEKDAY }, r === 'last' ? 'last' : 'next')),
      rule('WEEKDAY of? r:this|last|next week', ({ WEEKDAY, r }) => ofWeek(WEEKDAY, r)),
      rule('r:this|last|next week ’s? ,? on? WEEKDAY', ({ r, WEEKDAY }) => ofWeek(WEEKDAY, r)),
    ]),
  ];
}

/** "Friday of last week". */
function ofWeek(weekday: number, word: string): CalendarNode {
  const shift = word === 'last' ? -1 : word === 'next' ? 1 : 0;
  return calendar({ weekday }, 'near', { kind: 'deictic', unit: 'week', shift, from: 'published' });
}
