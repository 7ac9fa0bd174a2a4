import type { Article } from '../../corpus/article';
import type { TemporalExpression } from '../../dates/dateRecognizer';

/** What a date was counted from, as a sidecar says it: only a recorded day is called `published` there. */
export function writtenBasis(
  { basis }: TemporalExpression,
  article: Pick<Article, 'published' | 'publishedBy'> | undefined,
): string | undefined {
  if (basis.kind === 'mention' || basis.kind === 'day') return basis.edtf;
  if (basis.kind === 'self') return undefined;
  return article?.publishedBy === 'record' ? 'published' : article?.published;
}
