import type { TemporalExpression } from '../dates/dateRecognizer';
import { areApart } from '../dates/datedEvent';
import type { ArticleStore } from './articleStore';
import type { DateReference } from './dateIndex';

/**
 * The dates that other articles record for the event of a date, where both can not be right. An event is the same when
 * it is described in the same words, and an entity took part in both or a sidecar says that both articles report it.
 */
export function otherDatings(
  article: string,
  { edtf, recorded }: TemporalExpression,
  articles: ArticleStore,
): readonly DateReference[] {
  if (edtf === undefined || recorded?.event === undefined) return [];
  const current = (id: string): string => articles.entities.entity(id)?.id ?? id;
  const entities = new Set(recorded.entities.map(current));
  return articles.events.datesOf(recorded.event).filter((reference) => {
    const other = articles.get(reference.article)?.dates[reference.index];
    if (reference.article === article || other?.edtf === undefined || !areApart(edtf, other.edtf)) return false;
    const isShared = other.recorded?.entities.some((id) => entities.has(current(id))) === true;
    return isShared || articles.reportSameEvent(article, reference.article);
  });
}
