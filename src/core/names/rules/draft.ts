import type { EntityType } from '../entityType';

/** What speaks for each class of a name that no list and no rule decides; the greatest sum wins. */
export interface CueScores {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
  readonly group: number;
}

/** A stretch of tokens [first, last) that may be a name, before the document has its say. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets; inside one token when only a part of a hyphenated word is the name. */
  readonly start: number;
  readonly end: number;
  /** Undefined: only cues. */
  readonly type: EntityType | undefined;
  readonly confidence: number;
  /** Whether the class comes from a list of single words and may yield to the document ("Jordan"). */
  readonly isWeak: boolean;
  readonly scores: CueScores | undefined;
}

/** A rule's finding: a name of the class from the token it was asked for up to `last`. */
export interface Finding {
  readonly last: number;
  readonly type: EntityType;
  readonly confidence: number;
  readonly isWeak: boolean;
}

/** A draft with its class. */
export interface ResolvedDraft extends Draft {
  readonly type: EntityType;
}

/** The class that the document speaks for, and how clearly, 0 to 1. */
export interface Verdict {
  readonly type: EntityType;
  readonly confidence: number;
}
