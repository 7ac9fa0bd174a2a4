import type { Article } from '../corpus/article';
import type { LinkedArticles } from '../corpus/linkedArticles';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { firstFrom } from '../text/span';

/** An entity that is named in the same paragraphs as another one. */
export interface Companion {
  readonly entity: EntityAtAGlance;
  /** One of the mentions beside the other entity. */
  readonly article: string;
  readonly mention: IndexedMention;
}

/** How much is looked at: a card must not take longer for a name that is everywhere. */
const maxArticles = 24;
const maxParagraphs = 48;

/**
 * Who and what is named in the same paragraphs (lines) as an entity, in two of them at least: those named together most
 * often first, of equals the rarer ones, which say more. Of a name that is everywhere the newest articles are looked at.
 */
export function oftenWith(entity: EntityAtAGlance, articles: LinkedArticles, limit: number): readonly Companion[] {
  const found = new Map<EntityAtAGlance, { readonly companion: Companion; paragraphs: number }>();
  for (const { article, line } of newestParagraphs(entity, articles)) {
    const { path } = article;
    const { start, end } = article.lines.lineSpan(line);
    const inLine = new Set<EntityAtAGlance>([entity]);
    for (let at = firstFrom(article.mentions, start); at < article.mentions.length; at++) {
      const mention = article.mentions[at];
      if (!mention || mention.start >= end) break;
      const other = articles.entities.entityOf(path, at);
      if (!other || inLine.has(other)) continue;
      inLine.add(other);
      const known = found.get(other);
      if (known) known.paragraphs++;
      else found.set(other, { companion: { entity: other, article: path, mention }, paragraphs: 1 });
    }
  }
  return [...found.values()]
    .filter(({ paragraphs }) => paragraphs > 1)
    .sort((a, b) => b.paragraphs - a.paragraphs || a.companion.entity.mentionCount - b.companion.entity.mentionCount)
    .slice(0, limit)
    .map(({ companion }) => companion);
}

/** The lines of the newest articles that name an entity, each once. */
function newestParagraphs(
  entity: EntityAtAGlance,
  articles: LinkedArticles,
): readonly { readonly article: Article; readonly line: number }[] {
  const paragraphs: { readonly article: Article; readonly line: number }[] = [];
  for (const { article: path, mentions } of entity.newest(maxArticles)) {
    const article = articles.get(path);
    if (!article) continue;
    let before = -1;
    for (const index of mentions) {
      const { line } = article.lines.positionAt(article.mentions[index]?.start ?? 0);
      if (line !== before) paragraphs.push({ article, line });
      before = line;
    }
    if (paragraphs.length >= maxParagraphs) break;
  }
  return paragraphs.slice(0, maxParagraphs);
}
