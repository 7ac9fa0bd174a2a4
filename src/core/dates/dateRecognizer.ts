import type { Span } from '../text/span';

/** The TIMEX3 classes, in lower case. */
export const temporalTypes = ['date', 'time', 'duration', 'set'] as const;

/** One of the TIMEX3 classes: "Jan. 20" is a date, "10:30 p.m." a time, "90 days" a duration, "every Monday" a set. */
export type TemporalType = (typeof temporalTypes)[number];

/** TIMEX3's `mod`, lower case: "early 2019" is `start`, "about 1990" is `approx`, "more than a week" is `more-than`. */
export type TemporalModifier = 'approx' | 'start' | 'mid' | 'end' | 'before' | 'after' | 'less-than' | 'more-than';

/**
 * What a value was counted from. `self`: the words say it all ("March 2019", "90 days"). `published`: the article's
 * publication date, whether it is known or not. `mention`: another date in the same text, whose EDTF value is given.
 * `day`: a day (EDTF) that somebody chose.
 */
export type TemporalBasis =
  | { readonly kind: 'self' }
  | { readonly kind: 'published' }
  | { readonly kind: 'mention'; readonly span: Span; readonly edtf: string }
  | { readonly kind: 'day'; readonly edtf: string };

/** What a sidecar says of a date besides its value. */
export interface DateRecording {
  /** Whether the words by themselves say something else, or nothing. */
  readonly overrules: boolean;
  /** What happened then. */
  readonly event?: string;
  /** Ids of the entities that took part, as written. */
  readonly entities: readonly string[];
}

/** A second reading of an expression ("last Wednesday" said on a Thursday: yesterday, or a week earlier). */
export interface TemporalAlternative {
  /** TIMEX3 value. */
  readonly value: string;
  /** The same for people and sidecars; undefined where EDTF has no such value. */
  readonly edtf: string | undefined;
  /** Why this reading is possible, as words for the reader. */
  readonly reason: string;
}

/** A date, time, duration or set in an article, with its value and how that was found. */
export interface TemporalExpression extends Span {
  /** Exactly `text.slice(start, end)` of the analysed text. */
  readonly text: string;
  readonly type: TemporalType;
  /** TIMEX3 value: `2020-01-09TNI`, `P90D`, `PXM`, `XXXX-WXX-4`. Unresolved parts stay `X` when nothing is known to count from. */
  readonly value: string;
  readonly modifier?: TemporalModifier;
  /**
   * EDTF (ISO 8601-2) or ISO 8601 duration: what goes into a sidecar; weeks and quarters become intervals, a part of
   * the day falls away. Undefined where there is no such value ("recently", "for months", a bare weekday with nothing to count from).
   */
  readonly edtf: string | undefined;
  readonly basis: TemporalBasis;
  /** `certain`: the words and the calendar leave no choice. `implied`: a rule chose (year of "Jan. 20", week of "Thursday"). */
  readonly certainty: 'certain' | 'implied';
  /** How the value was found, as words for the reader: "the Thursday on or before publication". Empty for a full date. */
  readonly reason: string;
  readonly alternatives: readonly TemporalAlternative[];
  /** Whether the words are a name too ("World War II"), which counts more where it is found. */
  readonly isName?: boolean;
  /** Set where a sidecar records the date: then the value is the recorded one. */
  readonly recorded?: DateRecording;
}

/** Words of a text that somebody dated: what an expression in them means, for those that are counted from it. */
export interface DatedWords extends Span {
  /** What they mean, as EDTF. */
  readonly edtf?: string | undefined;
  /** The day (EDTF) from which an expression in them is counted, in place of the one that the text gives. */
  readonly basis?: string | undefined;
}

/** What a recogniser is told about the article besides its text. */
export interface DateContext {
  /** Publication date as EDTF, of any precision and qualification (`2020-01-10?`); undefined when not known. */
  readonly published?: string | undefined;
  /** Words that somebody dated, in order, not overlapping. */
  readonly dated?: readonly DatedWords[] | undefined;
}

/**
 * Finds temporal expressions in plain text and says what they mean. Implementations are pure, linear in the length of
 * the text, never throw, and return expressions sorted by start without overlaps.
 */
export interface DateRecognizer {
  /** Changes whenever the same text may give other expressions; part of the key of any cache. */
  readonly version: string;
  recognize(text: string, context: DateContext): readonly TemporalExpression[];
}
