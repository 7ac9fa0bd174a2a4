import type { TemporalExpression } from '../dates/dateRecognizer';
import { keptConfidence, type NameMention } from '../names/nameRecognizer';
import { overlaps, type Span } from '../text/span';

/** The names and dates of an article that stand: in order, no two overlapping. */
export interface NamesAndDates {
  readonly names: readonly NameMention[];
  readonly dates: readonly TemporalExpression[];
}

/**
 * Decides where names and dates claim the same words. A date wins over a name that was found ("April", "May 2020"), a name
 * of the user over a date ("Black Friday", "Theresa May"), unless that is longer and holds the whole name ("May 2020").
 * Both lists in order, without overlaps of their own; linear in their lengths.
 */
export function settleOverlaps(names: readonly NameMention[], dates: readonly TemporalExpression[]): NamesAndDates {
  const datesAt = overlapsIn(dates);
  // Where a date takes a found name away, names of the user inside it remain.
  const left = names.flatMap((name) => (isKept(name) || datesAt(name).length === 0 ? [name] : (name.within ?? [])));
  const datesNear = overlapsIn(dates);
  const standing = left.filter((name) => !datesNear(name).some((date) => isLongerAround(date, name)));
  const namesAt = overlapsIn(standing);
  return { names: standing, dates: dates.filter((date) => namesAt(date).length === 0) };
}

function isKept({ confidence }: NameMention): boolean {
  return confidence === keptConfidence;
}

function isLongerAround(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** Looks up which spans overlap another one, for others that come in order. */
function overlapsIn<T extends Span>(spans: readonly T[]): (other: Span) => readonly T[] {
  let next = 0;
  return (other) => {
    while ((spans[next]?.end ?? other.end) <= other.start) next++;
    let last = next;
    while ((spans[last]?.start ?? other.end) < other.end) last++;
    return spans.slice(next, last).filter((span) => overlaps(span, other));
  };
}
