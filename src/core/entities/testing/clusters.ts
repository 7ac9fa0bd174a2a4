import type { EntityIndex } from '../entityIndex';
import type { IndexedMention } from '../entity';

/** What an index answers about every mention, in a form that two indexes can be compared by. */
export function answers(index: EntityIndex, articles: ReadonlyMap<string, readonly IndexedMention[]>): unknown {
  const mentions = [...articles.keys()]
    .sort()
    .map((path) => [
      path,
      (articles.get(path) ?? []).map((mention, i) => [
        mention.text,
        index.entityOf(path, i)?.id,
        index.reasonOf(path, i),
      ]),
    ]);
  return { mentions, entities: index.entities() };
}
