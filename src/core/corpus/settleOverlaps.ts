import type { TemporalExpression } from '../dates/dateRecognizer';
import { keptConfidence, type NameMention } from '../names/nameRecognizer';
import { overlaps, type Span } from '../text/span';

/** The names and dates of an article that stand: in order, no two overlapping. */
export interface NamesAndDates {
  readonly names: readonly NameMention[];
  readonly dates: readonly TemporalExpression[];
}

/**
 * Decides where names and dates claim the same words. A date wins over a name that was found ("April", "May 2020") unless
 * it is a name itself ("World War II"); a name of the user wins over a date ("Black Friday", "Theresa May"), unless that is
 * recorded, or longer and holds the whole name ("May 2020"). Both lists in order, without overlaps of their own; linear in their lengths.
 */
export function settleOverlaps(names: readonly NameMention[], found: readonly TemporalExpression[]): NamesAndDates {
  const namesNear = overlapsIn(names);
  const dates = found.filter((date) => date.isName !== true || namesNear(date).length === 0);
  const datesAt = overlapsIn(dates);
  // Where a date takes a found name away, names of the user inside it remain.
  const left = names.flatMap((name) => {
    const over = datesAt(name);
    const stands = over.length === 0 || (isKept(name) && over.every(({ recorded }) => recorded === undefined));
    return stands ? [name] : (name.within ?? []);
  });
  const datesNear = overlapsIn(dates);
  const standing = left.filter(
    (name) => !datesNear(name).some((date) => date.recorded !== undefined || isLongerAround(date, name)),
  );
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
