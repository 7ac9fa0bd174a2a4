import type { EntityType } from '../../src/core/names/entityType';
import type { Span } from '../../src/core/text/span';

/** A name in a training text; UTF-16 offsets. */
export interface GoldName extends Span {
  readonly type: EntityType;
}

/** A text with all its names, to learn from. */
export interface TrainingDocument {
  readonly text: string;
  /** In order, not overlapping. */
  readonly names: readonly GoldName[];
  /** The classes that the annotators marked; of others, nothing is known. */
  readonly marked: ReadonlySet<EntityType>;
  /** Whether names inside hyphenated words ("Iran-backed") are marked. */
  readonly marksCompounds: boolean;
  /** Which collection it comes from. */
  readonly source: string;
}

/** The class that corpora and marked articles mean by a label. */
export const typeOfLabel: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'group',
  EVENT: 'event',
  WORK: 'work',
};
