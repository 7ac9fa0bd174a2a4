import type { EntityType } from '../names/entityType';
import type { Review } from '../review';
import type { Span } from '../text/span';
import type { ArticleProgress } from './articleProgress';

/** An entity of which not all mentions are decided. */
export interface OpenName {
  readonly name: string;
  readonly type: EntityType;
  /** How many of its mentions are open. */
  readonly count: number;
  /** The first of them. */
  readonly span: Span;
}

/** A date that is not recorded. */
export interface OpenDate {
  readonly text: string;
  /** What was found for it, as EDTF; undefined where that is not known. */
  readonly edtf: string | undefined;
  readonly span: Span;
}

/** What is open in an article, for lists: names once an entity, in the order of the text. */
export function openPoints(
  review: Review,
  { path, suggestions }: ArticleProgress,
): { readonly names: readonly OpenName[]; readonly dates: readonly OpenDate[] } {
  const article = review.article(path);
  const names = new Map<string, OpenName>();
  const dates: OpenDate[] = [];
  for (const { kind, index, text, start, end } of suggestions) {
    const span = { start, end };
    if (kind === 'date') {
      dates.push({ text, edtf: article?.dates[index]?.edtf, span });
      continue;
    }
    const mention = article?.mentions[index];
    if (!mention) continue;
    const entity = review.entityAt(path, index);
    const { name, type } = entity ?? { name: text, type: mention.type };
    const known = names.get(entity?.id ?? text);
    names.set(entity?.id ?? text, known ? { ...known, count: known.count + 1 } : { name, type, count: 1, span });
  }
  return { names: [...names.values()], dates };
}
