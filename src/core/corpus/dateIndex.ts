import { compareText } from '../entities/compareText';
import { SetsByKey } from '../entities/graph/setsByKey';
import { FirstByKey } from './firstByKey';

/** Points at one date: the n-th temporal expression of an article. */
export interface DateReference {
  /** Path of the article. */
  readonly article: string;
  /** Index into the article's dates, in order of the text. */
  readonly index: number;
}

/** A date on the calendar: day numbers (days since 1970-01-01, proleptic Gregorian), both inclusive. */
export interface DatedReference extends DateReference {
  readonly from: number;
  readonly to: number;
}

/** Width of a bucket in days; about a month, so that a day's neighbourhood is one or two buckets. */
const bucketDays = 32;
/** Width of the buckets of long stretches in days: about a year. */
const wideDays = 366;
/** Of one stretch of time that many articles name so many dates are kept in order. */
const mostOfOne = 64;
/** The widest stretch a query walks, in buckets: about a century. */
const maxBuckets = 1200;

/**
 * Finds dates of all articles that begin in or near a stretch of time. One changed article costs the number of its own
 * dates, whatever the size of the collection.
 */
export class DateIndex {
  readonly #buckets = new SetsByKey<number, DatedReference>();
  readonly #ofArticle = new Map<string, readonly DatedReference[]>();
  /** Stretches of more than a day by the wide buckets they reach over: they may have begun long before what is asked for. */
  readonly #reaching = new SetsByKey<number, DatedReference>();
  /** Dates of the very same stretch. */
  readonly #same = new FirstByKey<DatedReference>(mostOfOne, compareReferences);

  /** Replaces the dates of an article. */
  setArticle(article: string, dates: readonly DatedReference[]): void {
    this.removeArticle(article);
    if (dates.length === 0) return;
    this.#ofArticle.set(article, dates);
    for (const date of dates) {
      const key = Math.floor(date.from / bucketDays);
      this.#buckets.add(key, date);
      for (const wide of wideBuckets(date)) this.#reaching.add(wide, date);
      this.#same.add(keyOf(date), date);
    }
  }

  removeArticle(article: string): void {
    for (const date of this.#ofArticle.get(article) ?? []) {
      const key = Math.floor(date.from / bucketDays);
      this.#buckets.delete(key, date);
      for (const wide of wideBuckets(date)) this.#reaching.delete(wide, date);
      this.#same.delete(keyOf(date), date);
    }
    this.#ofArticle.delete(article);
  }

  /** The dates of an article that lie on the calendar, in order of the text. */
  ofArticle(article: string): readonly DatedReference[] {
    return this.#ofArticle.get(article) ?? [];
  }

  /** All dates that begin in a stretch of time, in no order. Looks at all dates where the stretch is open. */
  *beginningIn({ from, to }: { readonly from: number; readonly to: number }): Iterable<DatedReference> {
    const first = Math.floor(from / bucketDays);
    const last = Math.floor(to / bucketDays);
    const keys = last - first <= maxBuckets ? numbersBetween(first, last) : this.#buckets.keys;
    for (const key of keys)
      for (const date of this.#buckets.get(key)) if (date.from >= from && date.from <= to) yield date;
  }

  /**
   * The dates of other articles nearest to a stretch of time: first those of the very same stretch, then those of the same
   * length that overlap it, then others that begin in it, then those up to `margin` days away. At most `limit`; order is the
   * same for equal content. Where enough articles name the very same stretch no others are looked at.
   */
  near(
    stretch: { readonly from: number; readonly to: number },
    options: { readonly notIn: string; readonly margin: number; readonly limit: number },
  ): readonly DatedReference[] {
    const same = this.#same.firstOf(keyOf(stretch)).filter(({ article }) => article !== options.notIn);
    if (same.length >= options.limit) return same.slice(0, options.limit);
    const first = Math.floor((stretch.from - options.margin) / bucketDays);
    const last = Math.min(Math.floor((stretch.to + options.margin) / bucketDays), first + maxBuckets);
    const found: { readonly date: DatedReference; readonly distance: number }[] = [];
    for (let key = first; key <= last; key++) {
      for (const date of this.#buckets.get(key)) {
        if (date.article === options.notIn) continue;
        if (date.from < stretch.from - options.margin || date.from > stretch.to + options.margin) continue;
        found.push({ date, distance: distanceBetween(stretch, date) });
      }
    }
    for (const date of this.#reaching.get(Math.floor(stretch.from / wideDays))) {
      const beganEarlier = date.from < stretch.from - options.margin;
      if (!beganEarlier || date.to < stretch.from || date.article === options.notIn) continue;
      found.push({ date, distance: distanceBetween(stretch, date) });
    }
    found.sort((a, b) => a.distance - b.distance || compareReferences(a.date, b.date));
    return found.slice(0, options.limit).map(({ date }) => date);
  }
}

function keyOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${from} ${to}`;
}

/** The wide buckets that a stretch of more than a day reaches over; none for one that is endless, or longer than a century. */
function* wideBuckets({ from, to }: DatedReference): Iterable<number> {
  const last = Math.floor(to / wideDays);
  if (to === from || !(to - from < 37_000)) return;
  for (let wide = Math.floor(from / wideDays); wide <= last; wide++) yield wide;
}

function* numbersBetween(first: number, last: number): Iterable<number> {
  for (let number = first; number <= last; number++) yield number;
}

/** Days between two stretches (0 when they are the same), plus a little where they only overlap, and for a different length. */
function distanceBetween(a: { from: number; to: number }, b: { from: number; to: number }): number {
  const gap = Math.max(0, b.from - a.to, a.from - b.to);
  const lengthDifference = Math.abs(b.to - b.from - (a.to - a.from));
  const shift = a.from === b.from || gap > 0 ? 0 : 0.25;
  return gap + (lengthDifference === 0 ? shift : 0.5 + Math.min(lengthDifference, 365) / 1000);
}

/** By time, then by article and place. */
export function compareReferences(a: DatedReference, b: DatedReference): number {
  return a.from - b.from || compareText(a.article, b.article) || a.index - b.index;
}
