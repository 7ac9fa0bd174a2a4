import { CaseMode, type WordView } from './wordFeatures';

/** Longest run of large words that is looked at as a whole. */
const longestRun = 10;

/** Runs of large words in a sentence, small words between them ("Bank of England") included. */
export class CapitalRuns {
  /** For each unit the first unit of its run and one past its last; the unit itself, twice, where it is in none. */
  readonly first: readonly number[];
  readonly last: readonly number[];

  constructor(views: readonly WordView[], mode: CaseMode, links: ReadonlySet<number>) {
    const first: number[] = [];
    const last: number[] = [];
    let at = 0;
    while (at < views.length) {
      const end = mode === CaseMode.Normal && views[at]?.isLarge === true ? endOfRun(views, at, links) : at;
      do {
        first.push(at);
        last.push(end);
      } while (first.length < end);
      at = first.length;
    }
    this.first = first;
    this.last = last;
  }
}

/** One past the last unit of the run that begins with a large word. */
function endOfRun(views: readonly WordView[], start: number, links: ReadonlySet<number>): number {
  const isLarge = (at: number): boolean => views[at]?.isLarge === true;
  const isLink = (at: number): boolean => links.has(views[at]?.lower ?? 0);
  let end = start + 1;
  while (end < views.length && end - start < longestRun) {
    if (isLarge(end)) end++;
    else if (isLink(end) && isLarge(end + 1)) end += 2;
    else if (isLink(end) && isLink(end + 1) && isLarge(end + 2)) end += 3;
    else break;
  }
  return end;
}
