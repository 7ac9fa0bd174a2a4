import { monthNames, toDayNumber, weekdayNames } from '../calendar';
import { officeIn, termsOf } from '../lexicon/namedPeriods';
import type {
  CalendarNode,
  DurationNode,
  NumericOrder,
  PartNode,
  PeriodNode,
  PlaceNode,
  TemporalNode,
  TimeNode,
} from '../nodes';
import type { TextHabits } from '../textHabits';
import { unitForms } from '../units';
import { dayRangeOf, type CalendarValue } from '../values/temporalValue';
import { agreesWithWeekday, candidatesAround, valueInYear, valueWithoutYear } from './candidates';
import type { Discourse } from './discourse';
import { statedDate } from './figures';
import { partOf } from './parts';
import { calendarValueOf, middleDay, type Publication } from './publication';
import { type ReadingPolicy, usualReading } from './readingPolicy';
import { ReferencePoints } from './referencePoints';
import { resolveDeictic, resolveOffset } from './relative';
import { countedFrom, selfEvident, unresolved, type Reference, type Resolution, type Site } from './resolution';
import { dayValue, exactDay } from './shift';
import { weekdayReadings } from './weekdays';
import { chooseYear } from './yearChoice';

type Resolved = Resolution<CalendarValue>;

/**
 * Says what nodes mean, counted from the publication date, from dates mentioned before, and by tense.
 *
 * Policies follow distances measured on news corpora: a bare weekday is the most recent one on or before publication
 * (right nine times in ten) unless the clause is about the future; "last Wednesday" is of the previous calendar week,
 * or of the week just ending when publication is at the weekend; a month or a day of a month takes the year that brings
 * it nearest, on the side the tense points to.
 */
export class Resolver {
  readonly #publication: Publication | undefined;
  readonly #discourse: Discourse;
  readonly #points: ReferencePoints;
  readonly #policy: ReadingPolicy;
  readonly #order: NumericOrder | undefined;

  constructor(
    publication: Publication | undefined,
    discourse: Discourse,
    { isNarrative, order }: TextHabits,
    policy: ReadingPolicy = usualReading,
  ) {
    this.#policy = policy;
    this.#order = order;
    this.#publication = publication;
    this.#discourse = discourse;
    this.#points = new ReferencePoints(publication, discourse, isNarrative);
  }

  /** What a node means where it stands. */
  resolve(node: TemporalNode, site: Site): Resolution {
    switch (node.kind) {
      case 'duration':
        return this.#duration(node);
      case 'set':
        return selfEvident({ kind: 'set', every: node.every, weekday: node.weekday, part: node.part });
      case 'reference':
        return selfEvident({ kind: 'reference', value: node.value });
      case 'period':
        return this.#period(node);
      case 'age':
        return selfEvident({ kind: 'duration', amounts: node.amounts });
      case 'range':
        return this.resolve(node.from, site);
      case 'calendar':
      case 'deictic':
      case 'part':
      case 'offset':
      case 'time':
        return this.#place(node, site);
    }
  }

  /** "the final days" of a time in office: how many is not said, but where they lie is known. */
  #duration({ amounts, orElse, office }: DurationNode): Resolution {
    const resolution = selfEvident({ kind: 'duration', amounts } as const);
    const term = office && officeIn(office.name, this.#publication?.year);
    if (term !== undefined) {
      const [first, last] = term.split('/');
      const day = office?.edge === 'end' ? last : first;
      const value = calendarValueOf(day?.slice(0, -3));
      const others = value === undefined ? [] : [{ value, reason: `the time in office: ${term}` }];
      return { ...resolution, certainty: 'implied', reason: 'how many is not said', others };
    }
    return orElse === undefined
      ? resolution
      : { ...resolution, certainty: 'implied', reason: 'the longer of two lengths' };
  }

  #period({ edtf, office }: PeriodNode): Resolution {
    const terms = office === undefined ? [] : termsOf(office.name);
    const value = edtf ?? terms[office?.nth ?? -1] ?? officeIn(office?.name ?? '', this.#publication?.year) ?? '';
    const others = terms
      .filter((term) => term !== value && office?.nth === -1)
      .map((term) => ({ value: { kind: 'period' as const, value: term }, reason: 'another time in office' }));
    return {
      ...selfEvident({ kind: 'period', value }),
      reason: edtf === undefined ? 'the time in office' : 'as it is commonly bounded',
      certainty: others.length > 0 ? 'implied' : 'certain',
      others,
    };
  }

  #place(node: PlaceNode, site: Site): Resolved {
    switch (node.kind) {
      case 'calendar':
        return this.#calendar(node, site);
      case 'deictic':
        return resolveDeictic(node, this.#points, site);
      case 'part':
        return this.#part(node, site);
      case 'offset':
        return resolveOffset(
          node,
          this.#points,
          typeof node.from === 'string' ? undefined : this.#place(node.from, site),
          site,
        );
      case 'time':
        return this.#time(node, site);
    }
  }

  #time({ time: stated, day }: TimeNode, site: Site): Resolved {
    const { timeZone: zone } = this.#policy;
    const needsZone = zone !== undefined && stated.hour !== undefined && stated.zone === undefined;
    const time = needsZone ? { ...stated, zone } : stated;
    if (day !== undefined) {
      const resolved = this.#place(day, site);
      const others = resolved.others.map((other) => ({ ...other, value: { ...other.value, time } }));
      return { ...resolved, value: { ...resolved.value, time }, others };
    }
    const reference = this.#points.chooseDay(site);
    if (reference?.value.granularity !== 'day') {
      return unresolved({ kind: 'calendar', granularity: 'day', time }, 'a time of a day that is not known');
    }
    return countedFrom(reference, { ...reference.value, time }, `on the day of ${reference.name}`);
  }

  #part({ unit, index, of, weekday }: PartNode, site: Site): Resolved {
    const whole = this.#place(of, site);
    const range = dayRangeOf(whole.value);
    const value = range && partOf(range, unit, index, weekday);
    return {
      ...whole,
      value: value ?? { kind: 'calendar', granularity: unitForms[unit].granularity },
      reason: whole.reason === '' ? '' : `part of: ${whole.reason}`,
      others: [],
    };
  }

  #calendar(node: CalendarNode, site: Site): Resolved {
    const { fields, within } = node;
    const { year, month, day, weekday, decade, century } = fields;
    if (century !== undefined) return selfEvident({ kind: 'calendar', granularity: 'century', century });
    if (decade !== undefined) return selfEvident({ kind: 'calendar', granularity: 'decade', decade });
    if (fields.decadeOfCentury !== undefined) return this.#decade(fields.decadeOfCentury);
    if (year !== undefined) return this.#fiscal(node, statedDate(node, year, this.#order));
    if (within !== undefined) return this.#fiscal(node, this.#within(node, this.#place(within, site)));
    if (month === undefined && day === undefined && weekday !== undefined) return this.#weekday(weekday, node, site);
    const isDayOfMonth = month === undefined && day !== undefined;
    if (isDayOfMonth || Object.keys(fields).length === 0) return this.#sameMonth(day);
    return this.#fiscal(node, this.#nearest(node, site));
  }

  /** Years and quarters of a business as they lie in the calendar. */
  #fiscal({ fields, within }: CalendarNode, resolved: Resolved): Resolved {
    const { fiscalYearStart: fiscalStart } = this.#policy;
    const isFiscal = fields.fiscal === true || (within?.kind === 'calendar' && within.fields.fiscal === true);
    if (!isFiscal || fiscalStart === 1) return resolved;
    const rule = `fiscal years begin in ${monthNames[fiscalStart - 1] ?? ''}`;
    const reason = resolved.reason === '' ? rule : `${resolved.reason}; ${rule}`;
    return { ...resolved, value: { ...resolved.value, fiscalStart }, certainty: 'implied', reason };
  }

  #decade(digit: number): Resolved {
    const latest = Math.floor((this.#publication?.year ?? 2029) / 10);
    const decade = latest - ((latest - digit + 10) % 10);
    return countedFrom(
      { basis: { kind: 'published' }, qualifier: '' },
      { kind: 'calendar', granularity: 'decade', decade },
      'the latest such decade',
    );
  }

  #within({ fields }: CalendarNode, whole: Resolved): Resolved {
    const { year } = whole.value;
    if (whole.value.granularity === 'week' && fields.weekday !== undefined) {
      const range = dayRangeOf(whole.value);
      if (range === undefined) return { ...whole, value: valueWithoutYear(fields) };
      const reason = `the ${weekdayNames[fields.weekday - 1] ?? 'day'} of the week ${whole.reason}`;
      return { ...whole, value: dayValue(range.from + fields.weekday - 1), reason };
    }
    if (year === undefined) return { ...whole, value: valueWithoutYear(fields) };
    if (fields.same !== undefined) return { ...whole, value: this.#same(fields.same, year) ?? whole.value };
    return { ...whole, value: valueInYear(fields, year) ?? valueWithoutYear(fields) };
  }

  /** The month, quarter or other part of the year that the text speaks of, in another year. */
  #same(unit: 'month' | 'quarter' | 'period', year: number): CalendarValue | undefined {
    const part = this.#discourse.part?.value;
    if (part !== undefined && (unit === 'period' || unit === part.granularity)) return { ...part, year };
    const month = this.#discourse.latest('month')?.value.month ?? this.#publication?.month;
    if (unit === 'period' || month === undefined) return undefined;
    if (unit === 'month') return { kind: 'calendar', granularity: unit, year, month };
    // News tells of the quarter that has ended.
    const ended = Math.floor((month - 1) / 3);
    return { kind: 'calendar', granularity: unit, year: ended > 0 ? year : year - 1, quarter: ended > 0 ? ended : 4 };
  }

  /** "the 20th", "that time": of the month that was spoken of. */
  #sameMonth(day: number | undefined): Resolved {
    const reference = this.#points.choose('discourse', day === undefined ? 'day' : 'month');
    const unknown: CalendarValue = { kind: 'calendar', granularity: 'day', day };
    if (reference === undefined) return unresolved(unknown, 'of a month that is not known');
    const { year, month } = reference.value;
    if (day === undefined) return countedFrom(reference, reference.value, reference.name);
    const value = year === undefined || month === undefined ? undefined : valueInYear({ month, day }, year);
    return countedFrom(reference, value ?? unknown, `of the month of ${reference.name}`);
  }

  #weekday(weekday: number, { relation }: CalendarNode, site: Site): Resolved {
    const isAnaphoric = relation === 'that' || relation === 'following' || relation === 'preceding';
    const reference = this.#points.choose(isAnaphoric ? 'discourse' : 'published', 'day');
    const day = reference && exactDay(reference.value);
    if (reference === undefined || day === undefined) {
      const name = weekdayNames[weekday - 1] ?? 'day';
      return unresolved(valueWithoutYear({ weekday }), `a ${name} near publication, of which the day is not known`);
    }
    const [chosen, ...others] = weekdayReadings(
      weekday,
      relation,
      day,
      reference.name,
      site.tense,
      this.#policy.weekdays,
    );
    return countedFrom(reference, chosen.value, chosen.reason, others);
  }

  /** Months, days of a month, seasons, quarters and holidays without a year: the year that fits best. */
  #nearest({ fields, relation }: CalendarNode, site: Site): Resolved {
    const isDeictic = relation === 'last' || relation === 'next' || relation === 'this';
    const reference = (isDeictic ? this.#points.published : undefined) ?? this.#points.forMissingYear(site);
    const name = nameOf(fields.month, fields.day);
    if (reference === undefined) return unresolved(valueWithoutYear(fields), `${name} of a year that is not known`);
    const year = reference.value.year ?? 0;
    const around = this.#middle(reference);
    const candidates = candidatesAround(fields, year, around);
    const agreeing = candidates.filter(({ value }) => agreesWithWeekday(value, fields.weekday));
    const pool = agreeing.length > 0 ? agreeing : candidates;
    const chosen = chooseYear(pool, relation, reference, site.tense) ?? pool[0];
    if (chosen === undefined)
      return unresolved(valueWithoutYear(fields), `no year near ${reference.name} has this day`);
    const other = pool.find((candidate) => candidate !== chosen)?.value;
    const others = other === undefined ? [] : [{ value: other, reason: `${name} of ${other.year ?? year}` }];
    const { value, distance: side } = chosen;
    return countedFrom(
      reference,
      value,
      `${name} ${side === 0 ? 'at' : side < 0 ? 'before' : 'after'} ${reference.name}`,
      others,
    );
  }

  /** The day that nearness is measured from. */
  #middle({ basis, value }: Reference): number {
    if (basis.kind === 'published' && this.#publication !== undefined) return middleDay(this.#publication);
    const range = dayRangeOf(value);
    return range === undefined ? toDayNumber(value.year ?? 2000, 7, 1) : Math.floor((range.from + range.to) / 2);
  }
}

function nameOf(month: number | undefined, day: number | undefined): string {
  if (month === undefined) return 'the one';
  const name = monthNames[month - 1] ?? '';
  return day === undefined ? `the ${name}` : `the ${day} ${name}`;
}
