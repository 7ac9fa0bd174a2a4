import type { Article } from '../corpus/article';
import { describeEdtfText } from '../dates/edtf/edtfText';
import { pushTo } from '../entities/pushTo';
import { type EntityType, entityTypes } from '../names/entityType';
import type { Review } from '../review';
import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';

/** What the outline of an article sorts by. */
export type OutlineKind = EntityType | 'date';

/** An entity or a date of an article. */
export interface OutlineItem {
  readonly name: string;
  /** What else there is to say of it in a few words; may be empty. */
  readonly detail: string;
  /** Where it stands first. */
  readonly span: Span;
}

/** The entities of a class, or the dates, of an article. */
export interface OutlineGroup {
  readonly kind: OutlineKind;
  /** In the order of the text, at least one. */
  readonly items: readonly OutlineItem[];
}

/** The names and dates of an article by class, each once, in the order of the classes; empty for unknown articles. */
export function outlineOf(review: Review, path: string): readonly OutlineGroup[] {
  const article = review.article(path);
  if (!article) return [];
  const entities = entitiesOf(review, article);
  const groups: OutlineGroup[] = entityTypes.map((kind) => ({ kind, items: entities.get(kind) ?? [] }));
  groups.push({ kind: 'date', items: datesOf(article) });
  return groups.filter(({ items }) => items.length > 0);
}

function entitiesOf(review: Review, article: Article): ReadonlyMap<EntityType, readonly OutlineItem[]> {
  const found = new Map<string, { type: EntityType; name: string; role: string; span: Span; count: number }>();
  article.mentions.forEach((mention, index) => {
    const entity = review.entityAt(article.path, index);
    if (entity === undefined) return;
    const known = found.get(entity.id);
    if (known) {
      known.count++;
      if (known.role === '') known.role = mention.role?.text ?? '';
    } else {
      const { start, end, role } = mention;
      const { id, type, name } = entity;
      found.set(id, { type, name, role: role?.text ?? '', span: { start, end }, count: 1 });
    }
  });
  const byType = new Map<EntityType, OutlineItem[]>();
  for (const { type, name, role, span, count } of found.values())
    pushTo(byType, type, { name, detail: detailOf(role, count), span });
  return byType;
}

function datesOf({ dates }: Article): readonly OutlineItem[] {
  const found = new Map<string, { name: string; value: string; span: Span; count: number }>();
  for (const { start, end, text, edtf, type } of dates) {
    const key = edtf === undefined ? text.toLowerCase() : `${type} ${edtf}`;
    const known = found.get(key);
    if (known) known.count++;
    else {
      const value = edtf === undefined ? '' : describeEdtfText(edtf);
      found.set(key, { name: oneLine(text), value, span: { start, end }, count: 1 });
    }
  }
  return [...found.values()].map(({ name, value, span, count }) => ({ name, detail: detailOf(value, count), span }));
}

function detailOf(words: string, count: number): string {
  return [words, count > 1 ? `${count}×` : ''].filter((part) => part !== '').join(' · ');
}
