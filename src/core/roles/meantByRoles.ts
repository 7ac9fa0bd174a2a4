import type { Article } from '../corpus/article';
import type { LinkedArticles } from '../corpus/linkedArticles';
import type { Entity, EntityAtAGlance } from '../entities/entity';
import type { Steps } from '../text/steps';
import { OfficeHolders } from './officeHolders';
import type { RoleWords } from './roleWords';

/** Articles to look through for the words of roles. */
export interface RoleArticles extends LinkedArticles {
  readonly paths: Iterable<string>;
}

/** Words of an article that mean an entity by what it is. */
export interface MeantPlace {
  readonly article: Article;
  readonly words: RoleWords;
}

/** The one who is likely meant by words of an article that say only what somebody is; undefined where that is open. */
export function meantBy(words: RoleWords, article: Article, articles: LinkedArticles): EntityAtAGlance | undefined {
  return likelyMeant(words, article, new OfficeHolders(articles));
}

/** The words of an article that likely mean an entity by what it is, in order. */
export function rolesFor(entity: EntityAtAGlance, article: Article, articles: LinkedArticles): readonly RoleWords[] {
  const holders = new OfficeHolders(articles);
  return article.roleWords.filter((words) => likelyMeant(words, article, holders)?.id === entity.id);
}

/** The words of all articles that likely mean an entity by what it is, in the order of articles and of their words. */
export function* rolesAcross(entity: Entity, articles: RoleArticles): Steps<readonly MeantPlace[]> {
  const holders = new OfficeHolders(articles);
  const posts = new Set(entity.roles.flatMap(({ text }) => endingsOf(holders.office(text)?.post ?? '')));
  const found: MeantPlace[] = [];
  let looked = 0;
  for (const path of articles.paths) {
    const article = articles.get(path);
    for (const words of article?.roleWords ?? []) {
      if (!posts.has(holders.office(words.text)?.post ?? '')) continue;
      if (article && likelyMeant(words, article, holders)?.id === entity.id) found.push({ article, words });
      if (++looked % lookedInStep === 0) yield;
    }
  }
  return found;
}

/** How many words are looked at in a step. */
const lookedInStep = 4;

function likelyMeant({ text }: RoleWords, article: Article, holders: OfficeHolders): EntityAtAGlance | undefined {
  const office = holders.office(text);
  return office && holders.meant(office, article).likely?.holder.entity;
}

/** A post and what it may be called for short: "foreign minister", "minister". */
function endingsOf(post: string): readonly string[] {
  const words = post.split(' ');
  return words.map((_, index) => words.slice(index).join(' ')).filter((ending) => ending !== '');
}
