import { describeEdtfText } from '../dates/edtf/edtfText';
import type { Article } from '../corpus/article';
import { type EntityType, entityTypes } from '../names/entityType';
import type { Review } from '../review';
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
  const groups: OutlineGroup[] = entityTypes.map((kind) => ({ kind, items: entitiesOf(review, article, kind) }));
  groups.push({ kind: 'date', items: datesOf(article) });
  return groups.filter(({ items }) => items.length > 0);
}

function entitiesOf(review: Review, article: Article, kind: EntityType): readonly OutlineItem[] {
  const found = new Map<string, { name: string; role: string; span: Span; count: number }>();
  article.mentions.forEach((mention, index) => {
    const entity = review.entityAt(article.path, index);
    if (entity?.type !== kind) return;
    const known = found.get(entity.id);
    if (known) {
      known.count++;
      if (known.role === '') known.role = mention.role?.text ?? '';
    } else {
      const { start, end, role } = mention;
      found.set(entity.id, { name: entity.name, role: role?.text ?? '', span: { start, end }, count: 1 });
    }
  });
  return [...found.values()].map(({ name, role, span, count }) => ({ name, detail: detailOf(role, count), span }));
}

function datesOf({ dates }: Article): readonly OutlineItem[] {
  const found = new Map<string, { name: string; value: string; span: Span; count: number }>();
  for (const { start, end, text, edtf, type } of dates) {
    const key = edtf === undefined ? text.toLowerCase() : `${type} ${edtf}`;
    const known = found.get(key);
    if (known) known.count++;
    else {
      const value = edtf === undefined ? '' : describeEdtfText(edtf);
      found.set(key, { name: text.replace(/\s+/g, ' '), value, span: { start, end }, count: 1 });
    }
  }
  return [...found.values()].map(({ name, value, span, count }) => ({ name, detail: detailOf(value, count), span }));
}

function detailOf(words: string, count: number): string {
  return [words, count > 1 ? `${count}×` : ''].filter((part) => part !== '').join(' · ');
}
