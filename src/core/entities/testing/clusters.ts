import { compareText } from '../compareText';
import type { EntityIndex, MentionSource } from '../entityIndex';
import type { Entity } from '../entity';
import { foldName } from '../forms/fold';

/** What an index answers about every mention, in a form that two indexes can be compared by. */
export function answers(index: EntityIndex, articles: ReadonlyMap<string, MentionSource>): unknown {
  const mentions = [...articles.keys()]
    .sort()
    .map((path) => [
      path,
      (articles.get(path)?.mentions ?? []).map((mention, i) => [
        mention.text,
        index.entityOf(path, i)?.id,
        index.reasonOf(path, i),
      ]),
    ]);
  return { mentions, entities: index.entities().map(told), possible: index.possibleMatches() };
}

/** All that an entity tells, as plain data. */
function told(entity: Entity): unknown {
  const { id, name, type, customType, mentionCount, mentions, articles, forms, roles, relatedPlace, recorded } = entity;
  const lists = { id, name, type, customType, mentionCount, mentions, articles, forms, roles, relatedPlace, recorded };
  return { ...lists, summary: summaryOf(entity) };
}

/** What an entity tells at a glance, as plain data. */
export function summaryOf(entity: Entity): unknown {
  const { articleCount, spellings, roleCounts } = entity;
  return {
    articleCount,
    spellings: spellings.map(({ text, count }) => ({ text, count, writtenIn: entity.writtenIn(text) })),
    roles: roleCounts.map(({ key, articles }) => ({ key, articles, calledIn: entity.calledIn(key) })),
    newest: entity.newest(3),
  };
}

/** The same from the lists of the entity. @param publishedOf the date of an article. */
export function summaryOfLists(entity: Entity, publishedOf: (path: string) => string): unknown {
  const { articles, forms, roles } = entity;
  const newestFirst = (paths: readonly string[]): readonly string[] =>
    paths.toSorted((a, b) => compareText(publishedOf(b), publishedOf(a)) || compareText(a, b));
  const mentionsIn = (article: string): readonly number[] =>
    entity.mentions.flatMap((mention) => (mention.article === article ? [mention.index] : []));
  return {
    articleCount: articles.length,
    spellings: forms.map(({ text, count, articles: paths }) => ({ text, count, writtenIn: newestFirst(paths)[0] })),
    roles: roles.map(({ text, places }) => {
      const [newest] = newestFirst(places.map(({ article }) => article));
      const place = places.find(({ article }) => article === newest);
      return { key: foldName(text), articles: places.length, calledIn: place && { text, ...place } };
    }),
    newest: newestFirst(articles)
      .slice(0, 3)
      .map((article) => ({ article, mentions: mentionsIn(article) })),
  };
}
