import type { MentionReference } from '../../core/entities/entity';
import type { EntityType } from '../../core/names/entityType';
import type { EntityArgument } from '../commands/knownEntityOf';
import type { ReviewSpace } from '../host/reviewSpace';
import type { MoreNode } from './page';

/** A line of the views "Entities" and "Possible Matches". Those of entities are what commands take as their argument. */
export type EntityTreeNode = ClassNode | EntityNode | DetailNode | ArticleNode | MentionNode | MoreNode<EntityTreeNode>;

/** A class of entities. */
export interface ClassNode {
  readonly kind: 'class';
  readonly type: EntityType;
  readonly entities: readonly EntityNode[];
}

/** An entity. */
export interface EntityNode extends EntityArgument {
  readonly kind: 'entity';
  readonly space: ReviewSpace;
}

/** A spelling or a role of an entity, with its first place. */
export interface DetailNode extends EntityArgument {
  readonly kind: 'spelling' | 'role';
  readonly space: ReviewSpace;
  readonly text: string;
  readonly count: number;
  readonly mention: MentionReference | undefined;
}

/** An article that mentions an entity. */
export interface ArticleNode {
  readonly kind: 'article';
  readonly space: ReviewSpace;
  readonly entity: string;
  readonly path: string;
  readonly mentions: readonly MentionReference[];
}

/** A mention, with its line. */
export interface MentionNode {
  readonly kind: 'mention';
  readonly space: ReviewSpace;
  readonly mention: MentionReference;
}

/** Two entities that may be the same. The one with fewer mentions is the one that a command is called for. */
export interface MatchNode extends EntityArgument {
  readonly kind: 'match';
  readonly space: ReviewSpace;
  readonly other: string;
  readonly reason: string;
  readonly key: string;
}
