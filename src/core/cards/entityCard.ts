import type { Article } from '../corpus/article';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { counted } from '../text/counted';
import { oneLine } from '../text/oneLine';
import type { Card, CardAction, CardLine, CardPart } from './card';
import { checks, joinedBecause, namedWith } from './entityContext';
import { called, thisMention, writtenAs } from './entityNames';
import { quotation, type EntityCardSources } from './sources';

/** How many other articles are quoted; the rest is one click away. */
const maxQuotations = 3;

/** Another article, and its mention that says most about the entity. */
interface Quoted {
  readonly article: Article;
  readonly mention: IndexedMention | undefined;
}

/** The card of a name: who or what it is, its spellings and roles, and where else it stands. */
export async function entityCard(
  article: Article,
  mentionIndex: number,
  sources: EntityCardSources,
): Promise<Card | undefined> {
  const mention = article.mentions[mentionIndex];
  if (!mention) return undefined;
  const entity = sources.articles.entities.entityOf(article.path, mentionIndex);
  if (!entity) return undefined;
  // Which mentions they are is settled before anything is waited for: they may be other ones afterwards.
  const quoted = tellingMentions(article, entity, sources);
  return {
    span: { start: mention.start, end: mention.end },
    heading: heading(article, mentionIndex, entity, sources),
    facts: [
      ...thisMention(article, mentionIndex, mention, entity, sources),
      ...writtenAs(mention, entity, article, sources),
      ...called(entity, article, sources),
      ...joinedBecause(article, mentionIndex, entity, sources),
      ...checks(article, entity, sources),
      ...namedWith(entity, sources),
    ],
    quotations: { items: await quotationsFrom(quoted, sources) },
    footer: footer(entity, oneLine(mention.text), entity.articleCount - 1 - quoted.length),
  };
}

function heading(article: Article, index: number, entity: EntityAtAGlance, { articles }: EntityCardSources): CardLine {
  const where = `${counted(entity.mentionCount, 'mention')} in ${entity.articleCount} of ${counted(articles.size, 'article')}`;
  const kind = entity.customType ? `${entity.customType} (${entity.type})` : entity.type;
  const isLikely = articles.entities.reasonOf(article.path, index)?.tier === 'likely';
  return [
    { kind: 'strong', text: entity.name },
    ...(isLikely
      ? ([
          { kind: 'text', text: ' · ' },
          { kind: 'label', text: 'likely' },
        ] as const)
      : []),
    { kind: 'text', text: ` · ${kind} · ${where} in this collection${entity.recorded ? ' · recorded' : ''}` },
  ];
}

/** The newest of the other articles that name the entity, those to be quoted, each with what says most about it. */
function tellingMentions(article: Article, entity: EntityAtAGlance, sources: EntityCardSources): readonly Quoted[] {
  return entity
    .newest(maxQuotations + 1)
    .filter(({ article: path }) => path !== article.path)
    .slice(0, maxQuotations)
    .flatMap(({ article: path }) => sources.articles.get(path) ?? [])
    .map((other) => ({ article: other, mention: tellingMention(other, entity, sources) }));
}

/** One line of each of the articles. */
async function quotationsFrom(quoted: readonly Quoted[], sources: EntityCardSources): Promise<readonly CardLine[]> {
  const lines: CardLine[] = [];
  for (const { article, mention } of quoted) {
    if (sources.signal.isCancelled) return [];
    if (mention) lines.push(await quotation(article, mention, sources));
  }
  return lines;
}

function footer(entity: EntityAtAGlance, spelling: string, articlesLeft: number): CardLine {
  const action = (text: string, kind: 'not-same' | 'same' | 'explain-entity'): CardPart => ({
    kind: 'action',
    text,
    action: { kind, entity: entity.id, spelling },
  });
  const all: CardAction = { kind: 'find-all-mentions', entity: entity.id };
  const dot: CardPart = { kind: 'text', text: ' · ' };
  return [
    action('Not the same …', 'not-same'),
    dot,
    action('Same as …', 'same'),
    dot,
    { kind: 'action', text: 'All mentions', action: all },
    dot,
    action('Explain', 'explain-entity'),
    ...(articlesLeft > 0 ? [dot, { kind: 'text', text: counted(articlesLeft, 'more article') } as const] : []),
  ];
}

/** The mention that says most about the entity: the first one with a role, else the first. */
function tellingMention(
  article: Article,
  entity: EntityAtAGlance,
  sources: EntityCardSources,
): IndexedMention | undefined {
  const mentions = article.mentions.filter(
    (_, index) => sources.articles.entities.entityOf(article.path, index)?.id === entity.id,
  );
  return mentions.find((mention) => mention.role) ?? mentions[0];
}
