import type { EntityAtAGlance, IndexedMention } from '../../entities/entity';
import { oneLine } from '../../text/oneLine';
import type { Article } from '../article';
import type { ArticleStore } from '../articleStore';
import type { LinkedArticles } from '../linkedArticles';
import { EntityBefore } from './entityBefore';
import type { KeptEntity } from './keptEntity';
import type { KeptNames } from './keptNames';

/** What is kept of how the articles of a folder were linked when it was last open. Nothing rejects. */
export interface LinksBefore {
  /** How many articles there were. */
  articleCount(): Promise<number>;
  /** The names of an article. */
  namesOf(path: string): Promise<KeptNames | undefined>;
  /** The entity with a key (`keyOfEntity`); undefined where it is of one article, or not kept. */
  entity(key: number): Promise<KeptEntity | undefined>;
  /** An article as it was, where nothing that it is read with has changed. */
  recall(path: string): Promise<Article | undefined>;
}

/** How many articles, spellings and roles of an entity a card tells of: as many articles are asked for. */
const mostNewest = 5;
const mostSpellings = 5;
const mostRoles = 3;

/**
 * The articles as they were linked when the folder was last open, to be asked about one mention while the folder is
 * read again. Entities that they do not know are as they are linked now.
 * @param take takes in an article that is not known yet, which the card tells of, if it is still read like that.
 * @returns undefined where the mention has become another one, or its entity is in no other article.
 */
export async function articlesBefore(
  { path, index }: { readonly path: string; readonly index: number },
  store: ArticleStore,
  before: LinksBefore,
  take: (article: Article) => void,
): Promise<LinkedArticles | undefined> {
  const names = new Map([[path, await before.namesOf(path)]]);
  const key = keyOf(path, index, store, names);
  const entity = key === undefined ? undefined : await before.entity(key);
  if (entity === undefined || key === undefined || !isWrittenAsOf(entity, store.get(path)?.mentions[index]))
    return undefined;
  // All at once: each has to wait for its file, while the folder is read.
  const others = [...toldOf(entity)].map(async (other) => {
    names.set(other, await before.namesOf(other));
    const article = store.has(other) ? undefined : await before.recall(other);
    if (article !== undefined && !store.has(other)) take(article);
  });
  const [articleCount] = await Promise.all([before.articleCount(), ...others]);
  const isMeant = (other: string, at: number): boolean =>
    keyOf(other, at, store, names) === key && isWrittenAsOf(entity, store.get(other)?.mentions[at]);
  const known = new EntityBefore(entity, {
    has: (other) => names.has(other) && store.has(other),
    mentionsIn: (other) => (store.get(other)?.mentions ?? []).flatMap((_, at) => (isMeant(other, at) ? [at] : [])),
  });
  return {
    size: Math.max(articleCount, store.size),
    clues: store.clues,
    get: (other) => store.get(other),
    entities: {
      entityOf: (other, at): EntityAtAGlance | undefined =>
        isMeant(other, at) ? known : store.entities.entityOf(other, at),
      reasonOf: (other, at) => store.entities.reasonOf(other, at),
    },
  };
}

/** The key of the entity that a mention was, if its article has the same text. */
function keyOf(
  path: string,
  index: number,
  store: ArticleStore,
  names: ReadonlyMap<string, KeptNames | undefined>,
): number | undefined {
  const kept = names.get(path);
  if (kept === undefined || kept.textHash !== store.get(path)?.textHash) return undefined;
  const place = store.entities.placeInArticle(path, index);
  return place === undefined ? undefined : kept.entities[place];
}

/** Two entities may have one key, and who is who in an article depends on what the user decided meanwhile. */
function isWrittenAsOf({ spellings }: KeptEntity, mention: IndexedMention | undefined): boolean {
  const written = mention && oneLine(mention.text);
  return spellings.some(({ text }) => text === written);
}

function toldOf({ newest, spellings, roles }: KeptEntity): ReadonlySet<string> {
  return new Set([
    ...newest.slice(0, mostNewest),
    ...spellings.slice(0, mostSpellings).map(({ article }) => article),
    ...roles.slice(0, mostRoles).map(({ place }) => place.article),
  ]);
}
