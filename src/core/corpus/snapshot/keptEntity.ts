import type { EntityAtAGlance, RoleCount, RolePlace, SpellingTotal } from '../../entities/entity';
import { type EntityType, entityTypes } from '../../names/entityType';
import { hashText } from '../../text/hash';
import type { Span } from '../../text/span';
import { Form } from '../codec/form';
import { list, maybe, oneOf, record, type Shape, text, whole } from '../codec/shape';

/** An entity as it is kept: what a card tells of all its articles. */
export interface KeptEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly customType: string | undefined;
  readonly recorded: boolean;
  readonly mentionCount: number;
  readonly articleCount: number;
  /** The most frequent ones, each with the newest article that has it. */
  readonly spellings: readonly (SpellingTotal & { readonly article: string })[];
  /** Those of most articles, each with the place where the newest one says it. */
  readonly roles: readonly (RoleCount & { readonly place: RolePlace })[];
  /** Paths of the newest articles, the newest first. */
  readonly newest: readonly string[];
}

/** Entities whose ids have something in common. */
export interface EntityShard {
  /** Of the engines that found them. */
  readonly version: number;
  /** Tells what is in it, without looking. */
  readonly signature: number;
  readonly entities: readonly KeptEntity[];
}

/** So many spellings, roles and articles are kept of each; cards show fewer. */
const mostKept = 24;

const keptEntity: Shape<KeptEntity> = record<KeptEntity>({
  id: text,
  name: text,
  type: oneOf(entityTypes),
  customType: maybe(text),
  recorded: oneOf([false, true]),
  mentionCount: whole,
  articleCount: whole,
  spellings: list(record<KeptEntity['spellings'][number]>({ text, count: whole, article: text })),
  roles: list(
    record<KeptEntity['roles'][number]>({
      key: text,
      articles: whole,
      place: record<RolePlace>({ text, article: text, span: record<Span>({ start: whole, end: whole }) }),
    }),
  ),
  newest: list(text),
});

/** How entities are written. */
export const entityShardForm = new Form(
  record<EntityShard>({ version: whole, signature: whole, entities: list(keptEntity) }),
);

/** A number of 32 bits that stands for the id of an entity. */
export function keyOfEntity(id: string): number {
  return hashText(id) % 2 ** 32;
}

/** What is kept of an entity. */
export function keptEntityOf(entity: EntityAtAGlance): KeptEntity {
  const { id, name, type, customType, recorded, mentionCount, articleCount } = entity;
  return {
    ...{ id, name, type, customType, recorded, mentionCount, articleCount },
    spellings: entity.spellings.slice(0, mostKept).flatMap((spelling) => {
      const article = entity.writtenIn(spelling.text);
      return article === undefined ? [] : [{ ...spelling, article }];
    }),
    roles: entity.roleCounts.slice(0, mostKept).flatMap((role) => {
      const place = entity.calledIn(role.key);
      return place === undefined ? [] : [{ ...role, place }];
    }),
    newest: entity.newest(mostKept).map(({ article }) => article),
  };
}
