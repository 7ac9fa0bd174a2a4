import type { Span } from '../../text/span';
import type { EntityType } from '../entityType';
import type { NameMention } from '../nameRecognizer';

/**
 * What decided about a word: the user's own names, a dateline, a handle's letters, the sequence model, the agreement
 * with other names of the article, or that nothing is looked for there.
 */
export type NameDecider = 'user' | 'dateline' | 'tag' | 'model' | 'article' | 'not-read';

/** One thing that the model saw, and how much it speaks for what the model chose; less than 0 speaks against it. */
export interface Clue {
  readonly says: string;
  readonly weight: number;
}

/** Why a word is, or is not, part of a name. */
export interface NameExplanation {
  /** The word, UTF-16 offsets. */
  readonly span: Span;
  readonly text: string;
  /** The name that it is part of; undefined when it is none. */
  readonly mention: NameMention | undefined;
  readonly decider: NameDecider;
  /** What the model alone takes the word for, the likeliest first; they sum to 1. Empty where it did not look. */
  readonly classes: readonly { readonly type: EntityType | undefined; readonly probability: number }[];
  /** What counted most in the model, the weightiest first. */
  readonly clues: readonly Clue[];
  /** What is known of the word apart from the text. */
  readonly lists: readonly string[];
  /** What the rest of the article shows of the word. */
  readonly article: readonly string[];
}
