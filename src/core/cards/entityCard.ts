import type { Article } from '../corpus/article';
import type { Entity, EntityForm, EntityRole, IndexedMention } from '../entities/entity';
import type { Card, CardLine, CardPart } from './card';
import { counted, quotation, type CardSources } from './sources';

/** How much a card shows; the rest is one click away. */
const maxForms = 5;
const maxRoles = 3;
const maxQuotations = 3;

/** The card of a name: who or what it is, its spellings and roles, and where else it stands. */
export async function entityCard(
  article: Article,
  mentionIndex: number,
  sources: CardSources,
): Promise<Card | undefined> {
  const mention = article.mentions[mentionIndex];
  if (!mention) return undefined;
  const entity = sources.articles.entities.entityOf(article.path, mentionIndex);
  if (!entity) return undefined;
  const others = otherArticles(article, entity, sources);
  const quoted = others.slice(0, maxQuotations);
  return {
    span: { start: mention.start, end: mention.end },
    heading: heading(entity, sources),
    facts: [
      ...thisMention(article, mentionIndex, mention, entity, sources),
      ...writtenAs(mention, entity, article, sources),
      ...called(entity, article),
    ],
    quotations: { items: await quotationsFrom(quoted, entity, sources) },
    footer: footer(entity, others.length - quoted.length),
  };
}

function heading(entity: Entity, sources: CardSources): CardLine {
  const where = `${counted(entity.mentions.length, 'mention')} in ${entity.articles.length} of ${counted(sources.articles.size, 'article')}`;
  const kind = entity.customType ? `${entity.customType} (${entity.type})` : entity.type;
  return [
    { kind: 'strong', text: entity.name },
    { kind: 'text', text: ` · ${kind} · ${where}${entity.recorded ? ' · recorded' : ''}` },
  ];
}

function thisMention(
  article: Article,
  index: number,
  mention: IndexedMention,
  entity: Entity,
  sources: CardSources,
): readonly CardLine[] {
  const reason = sources.articles.entities.reasonOf(article.path, index);
  if (!reason || (mention.text === entity.name && reason.tier === 'same')) return [];
  const caution = reason.tier === 'likely' ? 'likely: ' : '';
  return [
    [
      { kind: 'label', text: 'This mention ' },
      { kind: 'text', text: `“${mention.text}”: ${caution}${reason.text}` },
    ],
  ];
}

/** The spellings, that of this mention first; each links to its first place. Left out when there is only one. */
function writtenAs(
  mention: IndexedMention,
  entity: Entity,
  article: Article,
  sources: CardSources,
): readonly CardLine[] {
  if (entity.forms.length < 2) return [];
  const own = entity.forms.filter((form) => form.text === mention.text);
  const others = entity.forms.filter((form) => form.text !== mention.text);
  const shown = [...own, ...others].slice(0, maxForms);
  const line: CardPart[] = [{ kind: 'label', text: 'Written as ' }];
  shown.forEach((form, position) => {
    if (position > 0) line.push({ kind: 'text', text: ', ' });
    line.push(formLink(form, article, sources), { kind: 'text', text: ` ${form.count}×` });
  });
  const left = entity.forms.length - shown.length;
  if (left > 0) line.push({ kind: 'text', text: ` and ${left} more` });
  return [line];
}

function formLink(form: EntityForm, article: Article, sources: CardSources): CardPart {
  const path = form.articles.includes(article.path) ? article.path : form.articles[0];
  const first = path && sources.articles.get(path)?.mentions.find((mention) => mention.text === form.text);
  if (!path || !first) return { kind: 'text', text: form.text };
  return { kind: 'link', text: form.text, place: { path, span: { start: first.start, end: first.end } } };
}

/** The roles, as the articles word them; this article's first. Each links to a place that says so. */
function called(entity: Entity, article: Article): readonly CardLine[] {
  const here = entity.roles.filter((role) => role.places.some((place) => place.article === article.path));
  const elsewhere = entity.roles.filter((role) => !here.includes(role));
  const shown = [...here, ...elsewhere].slice(0, maxRoles);
  if (shown.length === 0) return [];
  const line: CardPart[] = [{ kind: 'label', text: 'Called ' }];
  shown.forEach((role, position) => {
    if (position > 0) line.push({ kind: 'text', text: ', ' });
    line.push(...roleLink(role, article));
  });
  const left = entity.roles.length - shown.length;
  if (left > 0) line.push({ kind: 'text', text: ` and ${left} more` });
  return [line];
}

function roleLink({ text, places }: EntityRole, article: Article): readonly CardPart[] {
  const place = places.find((each) => each.article === article.path) ?? places[0];
  if (!place) return [{ kind: 'text', text: `“${text}”` }];
  const link: CardPart = { kind: 'link', text: `“${text}”`, place: { path: place.article, span: place.span } };
  return places.length === 1 ? [link] : [link, { kind: 'text', text: ` in ${counted(places.length, 'article')}` }];
}

/** The other articles that name the entity, the newest first. */
function otherArticles(article: Article, entity: Entity, sources: CardSources): readonly Article[] {
  return entity.articles
    .filter((path) => path !== article.path)
    .flatMap((path) => sources.articles.get(path) ?? [])
    .sort((a, b) => compareDescending(a.published ?? '', b.published ?? ''));
}

/** One line of each of the articles. */
async function quotationsFrom(
  articles: readonly Article[],
  entity: Entity,
  sources: CardSources,
): Promise<readonly CardLine[]> {
  const lines: CardLine[] = [];
  for (const other of articles) {
    if (sources.signal.isCancelled) return [];
    const mention = tellingMention(other, entity, sources);
    if (mention) lines.push(await quotation(other, mention, sources));
  }
  return lines;
}

function footer(entity: Entity, articlesLeft: number): CardLine {
  const all: CardPart = {
    kind: 'action',
    text: 'Show all mentions',
    action: { kind: 'find-all-mentions', entity: entity.id },
  };
  return articlesLeft > 0 ? [all, { kind: 'text', text: ` · ${counted(articlesLeft, 'more article')}` }] : [all];
}

/** The mention that says most about the entity: the first one with a role, else the first. */
function tellingMention(article: Article, entity: Entity, sources: CardSources): IndexedMention | undefined {
  const mentions = article.mentions.filter(
    (_, index) => sources.articles.entities.entityOf(article.path, index)?.id === entity.id,
  );
  return mentions.find((mention) => mention.role) ?? mentions[0];
}

function compareDescending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
