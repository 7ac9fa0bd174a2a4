import type { LexicalClassValues, NumberClassValues } from '../lexicon/lexicalClasses';
import type { CalendarNode, DurationNode, PlaceNode, TemporalNode, TimeNode, TimeOfDay } from '../nodes';

/** What the rules of the grammar build, by the name of what they build. */
export interface NonterminalValues {
  /** A number in digits or words. */
  CARDINAL: number;
  /** Position in a series; -1 is the last. */
  ORDINAL: number;
  /** A year in digits or words. */
  YEARNUMBER: number;
  /** A year: "2019", "last year". */
  AYEAR: PlaceNode;
  /** "of 2019", "last year": the year after a smaller period. */
  INYEAR: PlaceNode;
  /** A month: "March 2019", "last month". */
  AMONTH: PlaceNode;
  /** A week, weekend, quarter, half, season, decade or century. */
  ASPAN: PlaceNode;
  /** A day of a month, without its year: "January 20", "the 20th of January". */
  MONTHDAY: CalendarNode;
  /** A day. */
  ADAY: PlaceNode;
  /** Any of the four. */
  PERIOD: PlaceNode;
  /** The name of a holiday. */
  HOLIDAY: CalendarNode;
  /** A clock time. */
  CLOCK: TimeOfDay;
  /** A time on a day that begins with the clock time. */
  CLOCKTIME: TimeNode;
  /** A time on a day. */
  ATIME: PlaceNode;
  /** A length of time without words such as "about". */
  PLAINDURATION: DurationNode;
  /** A length of time. */
  DURATION: DurationNode;
  /** Anything that is reported. */
  EXPRESSION: TemporalNode;
}

/** The name of something built by rules. */
export type Nonterminal = keyof NonterminalValues;

/** The name of a class of tokens. */
export type Terminal = keyof LexicalClassValues | keyof NumberClassValues;

/** Everything a pattern may name, with the type of its value. */
export type SymbolValues = LexicalClassValues & NumberClassValues & NonterminalValues;

/** Everything a pattern may name. */
export type SymbolName = keyof SymbolValues;
