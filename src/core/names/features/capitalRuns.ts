import { CaseMode, type WordView } from './wordFeatures';

/** Longest run of large words that is looked at as a whole. */
const longestRun = 10;

/** Runs of large words in a sentence, small words between them ("Bank of England") included. */
export class CapitalRuns {
  /** For each unit the first unit of its run and one past its last; the unit itself where it is in none. */
  readonly first: Int32Array;
  readonly last: Int32Array;

  constructor(views: readonly WordView[], mode: CaseMode, links: ReadonlySet<number>) {
    const count = views.length;
    this.first = new Int32Array(count);
    this.last = new Int32Array(count);
    let at = 0;
    while (at < count) {
      if (mode !== CaseMode.Normal || views[at]?.isLarge !== true) {
        this.first[at] = at;
        this.last[at] = at;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < count && end - at < longestRun) {
        if (views[end]?.isLarge === true) end++;
        else if (links.has(views[end]?.lower ?? 0) && views[end + 1]?.isLarge === true) end += 2;
        else if (
          links.has(views[end]?.lower ?? 0) &&
          links.has(views[end + 1]?.lower ?? 0) &&
          views[end + 2]?.isLarge === true
        )
          end += 3;
        else break;
      }
      for (let inside = at; inside < end; inside++) {
        this.first[inside] = at;
        this.last[inside] = end;
      }
      at = end;
    }
  }
}
