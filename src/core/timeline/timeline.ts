import type { ArticleStore } from '../corpus/articleStore';
import { compareReferences, type DatedReference, type DateReference } from '../corpus/dateIndex';
import { finish, inSteps, sortInSteps, type Steps } from '../text/steps';
import { mergePeriods } from './mergePeriods';
import { allTime, daysOf, type PeriodKey, periodsOf } from './timelinePeriod';

/** A year, month or day in which something is dated. */
export interface TimelinePeriod {
  readonly key: PeriodKey;
  /** How many dates lie in it. */
  readonly count: number;
}

/** What lies in a period, or in all time, one level down. */
export interface TimelinePart {
  /** By time. */
  readonly periods: readonly TimelinePeriod[];
  /** Dates that no smaller period holds, by time. */
  readonly dates: readonly DateReference[];
}

/**
 * The dates of all articles by year, month and day. Asked level by level, as a tree is opened: all time costs the number
 * of dates, a period those in it.
 */
export class Timeline {
  readonly #articles: ArticleStore;

  constructor(articles: ArticleStore) {
    this.#articles = articles;
  }

  /**
   * @param within the period to look into; undefined: all time.
   * @param entity id of an entity: only dates in a line that mentions it, and those recorded with it.
   */
  part(within: PeriodKey | undefined, entity?: string): TimelinePart {
    return finish(this.partInSteps(within, entity));
  }

  /** The same step by step. What changes meanwhile may be in it or not. */
  *partInSteps(within: PeriodKey | undefined, entity?: string): Steps<TimelinePart> {
    const level = within === undefined ? 0 : periodsOf(daysOf(within)).length;
    const counts = new Map<PeriodKey, number>();
    const dates: DatedReference[] = [];
    const isWanted = entity === undefined ? () => true : this.#besideMentionsOf(entity);
    const inside = this.#articles.dates.beginningIn(within === undefined ? allTime : daysOf(within));
    yield* inSteps(inside, (date) => {
      const periods = periodsOf(date);
      if (periods.length < level || (within !== undefined && periods[level - 1] !== within) || !isWanted(date)) return;
      const period = periods[level];
      if (period === undefined) dates.push(date);
      else counts.set(period, (counts.get(period) ?? 0) + 1);
    });
    return {
      periods: mergePeriods([[...counts].map(([key, count]) => ({ key, count }))]),
      dates: yield* sortInSteps(dates, compareReferences),
    };
  }

  /** The smallest period that holds a date; undefined for one that is not on the calendar, or has no beginning. */
  periodOf({ article, index }: DateReference): PeriodKey | undefined {
    const date = this.#articles.dates.ofArticle(article).find((each) => each.index === index);
    return date && periodsOf(date).at(-1);
  }

  /**
   * Whether a date stands in a line that mentions an entity, or is recorded with it: most articles have a paragraph on
   * each line.
   */
  #besideMentionsOf(id: string): (date: DateReference) => boolean {
    const lines = new Map<string, Set<number>>();
    const { entities } = this.#articles;
    for (const { article: path, index } of entities.entity(id)?.mentions ?? []) {
      const article = this.#articles.get(path);
      const mention = article?.mentions[index];
      if (!article || !mention) continue;
      const ofArticle = lines.get(path) ?? new Set();
      ofArticle.add(article.lines.positionAt(mention.start).line);
      lines.set(path, ofArticle);
    }
    return ({ article: path, index }) => {
      const article = this.#articles.get(path);
      const date = article?.dates[index];
      if (!article || !date) return false;
      const takesPart = date.recorded?.entities.some((recorded) => entities.entity(recorded)?.id === id) === true;
      return takesPart || lines.get(path)?.has(article.lines.positionAt(date.start).line) === true;
    };
  }
}
