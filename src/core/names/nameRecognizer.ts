import type { Span } from '../text/span';
import type { EntityType } from './entityType';
import type { NameExplanation } from './explain/nameExplanation';
import type { KnownNames } from './known/knownNames';
import type { NameCue } from './nameCue';

/** The words beside a person's name that say what they are. */
export interface Role extends Span {
  /** Whether they say what the person was: "Ann Lee was mayor of Bonn". Words like "former" are in the words themselves. */
  readonly past?: true;
}

/** A name in an article: the words as written and the class of what they stand for. */
export interface NameMention extends Span {
  /** Exactly `text.slice(start, end)` of the analysed text. */
  readonly text: string;
  readonly type: EntityType;
  /** How sure the recogniser is, 0 to 1; `keptConfidence` for names of the user. Comparable only between mentions of one recogniser. */
  readonly confidence: number;
  /** The words beside a person's name that say what they are ("Iraqi Prime Minister", "then-director of …"). */
  readonly role?: Role;
  /** What the words before it, or its place, say of how it is meant. */
  readonly cue?: NameCue;
  /** Names of the user inside this longer one, in order: they stand wherever this one does not count. */
  readonly within?: readonly NameMention[];
}

/** The confidence of names that the user keeps, and of no others. */
export const keptConfidence = 1;

/**
 * Finds names in plain text. Implementations are pure: the same text gives the same mentions, sorted by start and
 * without overlaps, in time linear in the length of the text. No text makes them throw; a model that cannot be read does.
 */
export interface NameRecognizer {
  /** Changes whenever the same text may give other mentions. */
  readonly version: string;
  /** @param known names of the user, which are found in any case; what they overlap gives way, or holds them as `within`. */
  recognize(text: string, known?: KnownNames): readonly NameMention[];
  /** Why the word at an offset (UTF-16) is, or is not, part of a name; undefined where there is no word. */
  explain(text: string, offset: number, known?: KnownNames): NameExplanation | undefined;
}
