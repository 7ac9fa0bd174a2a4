import type { Span } from '../../text/span';
import type { CalendarValue, Granularity } from '../values/temporalValue';

/** A date that the text has mentioned. */
export interface Mention {
  readonly value: CalendarValue;
  readonly span: Span;
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
}

const partsOfYear: ReadonlySet<Granularity> = new Set(['half', 'season', 'quarter', 'month']);

/** The dates a text has mentioned so far, as far as later words can refer back to them. */
export class Discourse {
  #day: Mention | undefined;
  #month: Mention | undefined;
  #year: Mention | undefined;
  #part: Mention | undefined;
  #leading: Mention | undefined;

  /** Remembers a date. `leads`: its year was said, here or before, so that dates without a year may go on from it. */
  note(mention: Mention, leads: boolean): void {
    const { value } = mention;
    if (value.year === undefined) return;
    this.#year = mention;
    if (value.month !== undefined) this.#month = mention;
    if (value.day !== undefined) this.#day = mention;
    if (partsOfYear.has(value.granularity)) this.#part = mention;
    this.#leading = leads ? mention : undefined;
  }

  /** The latest date that says at least the day, the month or the year. */
  latest(precision: 'day' | 'month' | 'year'): Mention | undefined {
    return precision === 'day' ? this.#day : precision === 'month' ? this.#month : this.#year;
  }

  /** The latest quarter, half, season or month as a whole. */
  get part(): Mention | undefined {
    return this.#part;
  }

  /** The latest date, where its year was said rather than counted from publication. */
  get leading(): Mention | undefined {
    return this.#leading;
  }
}
