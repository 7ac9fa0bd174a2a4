import type { LinkedArticles } from '../corpus/linkedArticles';
import {
  compareWeakness,
  type Entity,
  type EntityAtAGlance,
  type IndexedMention,
  type LinkReason,
  type MentionReference,
} from '../entities/entity';

/** Why what an article says of an entity belongs to it. */
export interface EntityJoin extends LinkReason {
  readonly article: string;
  /** The name of that article the reason is about. */
  readonly mention: IndexedMention;
}

/**
 * What joined the articles of an entity, the full names inside an article and the doubtful ones, each reason once, the weakest first; none for
 * names that are its very name.
 */
export function joinsOf(entity: Entity, articles: LinkedArticles): readonly EntityJoin[] {
  return joinsAt(entity.mentions, entity, articles);
}

/** The same of the newest articles alone. @param limit how many. */
export function newestJoinsOf(entity: EntityAtAGlance, articles: LinkedArticles, limit: number): readonly EntityJoin[] {
  const mentions = entity
    .newest(limit)
    .flatMap(({ article, mentions: indices }) => indices.map((index) => ({ article, index })));
  return joinsAt(mentions, entity, articles);
}

function joinsAt(
  mentions: readonly MentionReference[],
  { id }: EntityAtAGlance,
  articles: LinkedArticles,
): readonly EntityJoin[] {
  const joins = new Map<string, EntityJoin>();
  const fullest = new Map<string, Named>();
  const others = new Map<string, Named>();
  for (const { article, index } of mentions) {
    const mention = articles.get(article)?.mentions[index];
    if (mention === undefined) continue;
    const known = fullest.get(article);
    if (known === undefined || fullness(mention) > fullness(known.mention)) {
      fullest.set(article, { article, index, mention });
    }
    others.set(`${article}\n${mention.text}`, { article, index, mention });
  }
  for (const { article, index, mention } of [...fullest.values(), ...others.values()]) {
    if (articles.entities.entityOf(article, index)?.id !== id) continue;
    const reason = articles.entities.reasonOf(article, index);
    // A surname beside its full name needs no explanation, but for one that may be somebody else's; another full name does.
    if (reason?.tier === 'same' && fullest.get(article)?.mention !== mention && !/\s/.test(mention.text.trim()))
      continue;
    if (reason && !joins.has(reason.text)) joins.set(reason.text, { ...reason, article, mention });
  }
  return [...joins.values()].sort(compareWeakness);
}

/** A mention with its place. */
interface Named extends MentionReference {
  readonly mention: IndexedMention;
}

/** The name that stands for an article is the one with most words: others were joined to it there. */
function fullness({ text }: IndexedMention): number {
  return text.split(/\s+/).length * 1000 + Math.min(text.length, 999);
}
