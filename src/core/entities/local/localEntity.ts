import type { EntityType } from '../../names/entityType';
import type { NameDecision } from '../decisions';
import type { LinkReason } from '../entity';
import type { NameForm } from '../forms/form';

/** One name inside an article with its mentions. */
export interface LocalName {
  readonly form: NameForm;
  /** Identity of the form: class and key. */
  readonly identity: string;
  /** Indices of the mentions with this name, rising. */
  readonly mentions: readonly number[];
  /** Why it stands for the same as the fullest name in the article; missing for that name itself. */
  readonly reason?: LinkReason;
}

/** One person, organization, place, … as a single article shows it. Does not depend on any other article. */
export interface LocalEntity {
  readonly article: string;
  readonly type: EntityType;
  /** The fullest name; what other articles are compared with. */
  readonly best: NameForm;
  /** Identity of `best`. */
  readonly identity: string;
  readonly names: readonly LocalName[];
  /** What the user has decided about any of the names. */
  readonly decision: NameDecision;
  /** How many mentions all names have together. */
  readonly size: number;
}

/** What an article shows of itself: its entities, and which of them each mention belongs to. */
export interface ArticleEntities {
  readonly locals: readonly LocalEntity[];
  /** By index of the mention; undefined for a mention that the user has said is no name. */
  readonly byMention: readonly (LocalMention | undefined)[];
}

/** A mention's place among the entities of its article. */
export interface LocalMention {
  readonly local: LocalEntity;
  readonly name: LocalName;
}
