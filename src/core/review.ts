import { ProgressAnswers } from './review/progressAnswers';

/** A file that is in the folder but was not read, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** What the index holds now. */
export interface ReviewCounts {
  readonly articles: number;
  readonly entities: number;
  readonly mentions: number;
  readonly dates: number;
  readonly skipped: readonly SkippedFile[];
}

/**
 * Everything Source Review knows of one folder of articles: the facade that editors, command line and tests talk to.
 * Files are named by paths relative to the folder; offsets are UTF-16 units into the text as the editor shows it.
 */
export class Review extends ProgressAnswers {
  /** Links all articles when anything changed since they were linked. */
  get counts(): ReviewCounts {
    return { ...this.countsAtHand, entities: this.articles.entities.count };
  }

  /** As `counts`, without linking articles: `entities` is undefined while changes wait to be linked. */
  get countsAtHand(): Omit<ReviewCounts, 'entities'> & { readonly entities: number | undefined } {
    const known = [...this.articles.paths].flatMap((path) => this.articles.get(path) ?? []);
    return {
      articles: known.length,
      entities: this.articles.entities.lastCount,
      mentions: known.reduce((sum, article) => sum + article.mentions.length, 0),
      dates: known.reduce((sum, article) => sum + article.dates.length, 0),
      skipped: [...this.skipped].map(([path, reason]) => ({ path, reason })),
    };
  }
}
