import type { Article } from '../corpus/article';
import { describeEdtfText } from '../dates/edtf/edtfText';
import type { EntityAtAGlance, IndexedMention, RoleCount, RolePlace, SpellingTotal } from '../entities/entity';
import { foldName } from '../entities/forms/fold';
import { counted } from '../text/counted';
import { oneLine } from '../text/oneLine';
import type { CardLine, CardPart } from './card';
import { articleLabel, listed, type EntityCardSources } from './sources';

/** How much a card shows; the rest is one click away. */
const maxForms = 5;
const maxRoles = 3;

/** Why the words hovered over stand for the entity; nothing where they are its name. */
export function thisMention(
  article: Article,
  index: number,
  mention: IndexedMention,
  entity: EntityAtAGlance,
  sources: EntityCardSources,
): readonly CardLine[] {
  const reason = sources.articles.entities.reasonOf(article.path, index);
  if (!reason || (oneLine(mention.text) === entity.name && reason.tier === 'same')) return [];
  const caution = reason.tier === 'likely' ? 'likely: ' : '';
  return [
    [
      { kind: 'label', text: 'This mention ' },
      { kind: 'text', text: `“${oneLine(mention.text)}”: ${caution}${reason.text}` },
    ],
  ];
}

/** The spellings, that of this mention first; each links to its first place. Left out when there is only one. */
export function writtenAs(
  mention: IndexedMention,
  entity: EntityAtAGlance,
  article: Article,
  sources: EntityCardSources,
): readonly CardLine[] {
  const { spellings } = entity;
  if (spellings.length < 2) return [];
  const written = oneLine(mention.text);
  const own = spellings.filter(({ text }) => text === written);
  const others = spellings.filter(({ text }) => text !== written);
  const shown = [...own, ...others]
    .slice(0, maxForms)
    .map((form): CardLine => [formLink(form, entity, article, sources), { kind: 'text', text: ` ${form.count}×` }]);
  return [[{ kind: 'label', text: 'Written as ' }, ...listed(shown, spellings.length)]];
}

/** A link to a place that has a spelling: in the article itself, else in the newest that has it. */
function formLink(
  { text }: SpellingTotal,
  entity: EntityAtAGlance,
  article: Article,
  sources: EntityCardSources,
): CardPart {
  const here = mentionWritten(text, entity, article, sources);
  const path = here ? article.path : entity.writtenIn(text);
  const elsewhere = path === undefined ? undefined : sources.articles.get(path);
  const first = here ?? (elsewhere && mentionWritten(text, entity, elsewhere, sources));
  if (path === undefined || !first) return { kind: 'text', text };
  return { kind: 'link', text, place: { path, span: { start: first.start, end: first.end } } };
}

/** The first mention of the entity in an article with a spelling. */
function mentionWritten(
  text: string,
  { id }: EntityAtAGlance,
  { path, mentions }: Article,
  { articles }: EntityCardSources,
): IndexedMention | undefined {
  return mentions.find(
    (mention, index) => oneLine(mention.text) === text && articles.entities.entityOf(path, index)?.id === id,
  );
}

/** The roles, as the articles word them; this article's first. Each links to a place that says so, with its date. */
export function called(entity: EntityAtAGlance, article: Article, sources: EntityCardSources): readonly CardLine[] {
  const here = rolesIn(article, entity, sources);
  const isHere = ({ key }: RoleCount): boolean => here.has(key);
  const roles = entity.roleCounts;
  const shown = [...roles.filter(isHere), ...roles.filter((role) => !isHere(role))]
    .slice(0, maxRoles)
    .flatMap(({ key, articles }): readonly CardLine[] => {
      const place = here.get(key) ?? entity.calledIn(key);
      return place === undefined ? [] : [roleParts(place, articles, article, sources)];
    });
  return shown.length === 0 ? [] : [[{ kind: 'label', text: 'Called ' }, ...listed(shown, roles.length)]];
}

/** What an article says that the entity is, by the key of the role: the first place of each. */
function rolesIn(
  { path, mentions }: Article,
  { id }: EntityAtAGlance,
  { articles }: EntityCardSources,
): ReadonlyMap<string, RolePlace> {
  const roles = new Map<string, RolePlace>();
  for (const [index, { role }] of mentions.entries()) {
    if (role === undefined || articles.entities.entityOf(path, index)?.id !== id) continue;
    const { start, end, text } = role;
    const key = foldName(text);
    if (!roles.has(key)) roles.set(key, { text, article: path, span: { start, end } });
  }
  return roles;
}

function roleParts(place: RolePlace, articleCount: number, article: Article, sources: EntityCardSources): CardLine {
  const { text } = place;
  const published = sources.articles.get(place.article)?.published;
  const where = [
    ...(place.article === article.path ? [] : [articleLabel(place.article)]),
    ...(published === undefined ? [] : [describeEdtfText(published)]),
    ...(articleCount > 1 ? [`in ${counted(articleCount, 'article')}`] : []),
  ];
  const link: CardPart = { kind: 'link', text: `“${text}”`, place: { path: place.article, span: place.span } };
  return where.length === 0 ? [link] : [link, { kind: 'text', text: ` (${where.join(', ')})` }];
}
