import type { TemporalExpression } from '../dates/dateRecognizer';
import { eventKey } from '../dates/datedEvent';
import { pushTo } from '../entities/pushTo';
import type { DateReference } from './dateIndex';

/** Finds the dates that are recorded with the same event. One changed article costs the number of its own events. */
export class EventIndex {
  readonly #byEvent = new Map<string, Map<string, readonly DateReference[]>>();
  readonly #ofArticle = new Map<string, ReadonlySet<string>>();

  /** Replaces the dates of an article. */
  setArticle(article: string, dates: readonly TemporalExpression[]): void {
    this.removeArticle(article);
    const references = new Map<string, DateReference[]>();
    for (const [index, { recorded }] of dates.entries()) {
      if (recorded?.event === undefined) continue;
      pushTo(references, eventKey(recorded.event), { article, index });
    }
    if (references.size === 0) return;
    this.#ofArticle.set(article, new Set(references.keys()));
    for (const [key, ofEvent] of references) {
      const articles = this.#byEvent.get(key);
      if (articles) articles.set(article, ofEvent);
      else this.#byEvent.set(key, new Map([[article, ofEvent]]));
    }
  }

  removeArticle(article: string): void {
    for (const key of this.#ofArticle.get(article) ?? []) {
      const articles = this.#byEvent.get(key);
      articles?.delete(article);
      if (articles?.size === 0) this.#byEvent.delete(key);
    }
    this.#ofArticle.delete(article);
  }

  /** The dates of an event, by article and place. */
  datesOf(event: string): readonly DateReference[] {
    const articles = [...(this.#byEvent.get(eventKey(event)) ?? [])];
    return articles.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, references]) => references);
  }
}
