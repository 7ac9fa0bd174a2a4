import { sameOfficeAs, sameRoleAs, sameSurnameAs } from '../corpus/articlesByClue';
import type { LinkedArticles } from '../corpus/linkedArticles';
import type { EntityAtAGlance, IndexedMention } from '../entities/entity';
import { foldName } from '../entities/forms/fold';
import { sameNamed } from './sameNamed';
import { officeOf } from '../roles/office';
import { oneLine } from '../text/oneLine';
import type { Span } from '../text/span';

/** Something that a reader should look at before an entity is believed to be one. */
export type EntityCheck =
  /** Another entity is given the same role. */
  | {
      readonly kind: 'same-role';
      readonly role: string;
      /** The role as it is said of the other one. */
      readonly otherRole: string;
      readonly other: EntityAtAGlance;
      readonly article: string;
      readonly span: Span;
    }
  /** Another person has the same surname, or something else the same name, and was kept apart. */
  | {
      readonly kind: 'namesake';
      readonly other: EntityAtAGlance;
      /** What tells it from this one: its name, "Springfield, Illinois". */
      readonly words: string;
      readonly article: string;
      readonly span: Span;
    }
  /** An article shares no other name with the others that mention the entity. */
  | { readonly kind: 'no-shared-names'; readonly article: string };

/** How many articles, and how many roles, are looked at: a card must not take longer in a large folder. */
const maxLooked = 24;
const maxRoles = 6;

/**
 * What speaks for caution about an entity: a role held by somebody else, nothing else in common between an article and the
 * others, namesakes that were kept apart. Each other entity once.
 * @param here the article it is looked at from; without one, no names in common are asked for.
 */
export function checksOf(entity: EntityAtAGlance, articles: LinkedArticles, here?: string): readonly EntityCheck[] {
  const lonely = here !== undefined && sharesNoNames(entity, articles, here);
  return [
    ...sameRoles(entity, articles),
    ...(lonely ? [{ kind: 'no-shared-names' as const, article: here }] : []),
    ...namesakes(entity, articles),
  ];
}

function sameRoles(entity: EntityAtAGlance, articles: LinkedArticles): readonly EntityCheck[] {
  const found = new Map<string, EntityCheck>();
  for (const { key } of entity.roleCounts.slice(0, maxRoles)) {
    const role = entity.calledIn(key)?.text ?? key;
    const office = officeOf(role);
    // What names a state is an office, however it is worded; other roles are the same in the same words only.
    const isOffice = office !== undefined && office.state !== '';
    const isSame = isOffice ? sameOfficeAs(office) : sameRoleAs(role);
    const paths = isOffice ? articles.clues.withPost(office.post, undefined) : articles.clues.withRole(role);
    const isMeant = (mention: IndexedMention): boolean => mention.role !== undefined && isSame(mention.role.text);
    for (const { other, article, mention } of othersIn(paths, entity, articles, isMeant)) {
      if (found.has(other.id)) continue;
      const { text: otherRole, ...span } = mention.role ?? { text: role, start: mention.start, end: mention.end };
      found.set(other.id, { kind: 'same-role', role, otherRole: oneLine(otherRole), other, article, span });
    }
  }
  return [...found.values()];
}

function namesakes(entity: EntityAtAGlance, articles: LinkedArticles): readonly EntityCheck[] {
  if (entity.type !== 'person') {
    return sameNamed(entity, articles).map(({ other, words, article, mention: { start, end } }) => {
      return { kind: 'namesake', other, words, article, span: { start, end } };
    });
  }
  const found = new Map<string, EntityCheck>();
  const isSame = sameSurnameAs(entity.name);
  const isMeant = ({ text, type }: IndexedMention): boolean => type === 'person' && isSame(text);
  for (const { other, article, mention } of othersIn(
    articles.clues.withSurnameOf(entity.name),
    entity,
    articles,
    isMeant,
  )) {
    // A surname that stands alone was not kept apart: it stays open whose it is.
    if (other.type !== 'person' || found.has(other.id) || !/\s/.test(other.name.trim())) continue;
    found.set(other.id, { kind: 'namesake', other, words: other.name, article, span: mention });
  }
  return [...found.values()];
}

/** The mentions of other entities in some articles that are as asked for. */
function* othersIn(
  paths: readonly string[],
  entity: EntityAtAGlance,
  articles: LinkedArticles,
  isMeant: (mention: IndexedMention) => boolean,
): Generator<{ readonly other: EntityAtAGlance; readonly article: string; readonly mention: IndexedMention }> {
  for (const article of paths) {
    for (const [index, mention] of (articles.get(article)?.mentions ?? []).entries()) {
      const other = isMeant(mention) ? articles.entities.entityOf(article, index) : undefined;
      if (other && other.id !== entity.id) yield { other, article, mention };
    }
  }
}

function sharesNoNames(entity: EntityAtAGlance, articles: LinkedArticles, here: string): boolean {
  if (entity.articleCount < 2 || entity.recorded) return false;
  const own = entitiesIn(here, articles);
  own.delete(entity.id);
  const others = entity.newest(maxLooked).filter(({ article }) => article !== here);
  return others.every(({ article }) => ![...entitiesIn(article, articles)].some((id) => own.has(id)));
}

function entitiesIn(path: string, articles: LinkedArticles): Set<string> {
  const mentions = articles.get(path)?.mentions ?? [];
  return new Set(mentions.flatMap((_, index) => articles.entities.entityOf(path, index)?.id ?? []));
}

/** What a check of a role says, before the place. */
export function sameRoleText({ role, otherRole, other }: Extract<EntityCheck, { kind: 'same-role' }>): string {
  return foldName(role) === foldName(otherRole)
    ? `“${role}” is said of ${other.name} too`
    : `“${role}” is what ${other.name} is called too: “${otherRole}”`;
}
