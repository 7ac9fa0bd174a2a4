import type { EntityAtAGlance, LinkReason } from '../entities/entity';
import type { Article } from './article';
import type { ArticlesByClue } from './articlesByClue';

/** Says who is meant by the names of articles. */
export interface EntityLookup {
  /** The entity of the n-th mention of an article; undefined when there is no such mention or it is no name. */
  entityOf(article: string, index: number): EntityAtAGlance | undefined;
  /** Why a mention belongs to its entity; undefined when it is written like the entity's name. */
  reasonOf(article: string, index: number): LinkReason | undefined;
  /** Whether the user is asked if two entities are one, by their ids; missing where that is not known. */
  mayBeSame?(one: string, other: string): boolean;
  /** Other entities whose name is the same as that of one, by its id; missing where that is not known. */
  sameNamed?(id: string): readonly EntityAtAGlance[];
}

/** Articles and what links them, as far as a card looks at them. */
export interface LinkedArticles {
  /** Number of articles. */
  readonly size: number;
  readonly entities: EntityLookup;
  readonly clues: ArticlesByClue;
  get(path: string): Article | undefined;
}
