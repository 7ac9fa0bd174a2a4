import type { LexicalClassValues } from '../lexicon/lexicalClasses';
import type { CalendarNode, DurationNode, PlaceNode, TemporalNode, TimeOfDay } from '../nodes';

/** Classes of number tokens and the value that a number has in them. */
export interface NumberClassValues {
  /** Any number that is not an ordinal or a decade: 90, 1,000, 2.5. */
  NUMBER: number;
  /** 1 to 31, with or without "st", "nd", "rd", "th". */
  DAYNUM: number;
  /** "3rd", "21st". */
  ORDINALNUM: number;
  /** Four digits that read as a year. */
  YEAR: number;
  /** Two digits. */
  TWODIGITS: number;
  /** Four digits that read as hours and minutes: 1630 is 1630. */
  FOURDIGITS: number;
  /** One or two digits, 0 to 24. */
  HOUR: number;
  /** Two digits, 00 to 59. */
  MINUTE: number;
  /** One or two digits, 1 to 12. */
  MONTHNUM: number;
  /** 10.30 in "10.30 pm". */
  HOURPOINTMINUTE: number;
  /** "1990s" is 199, "80s" is 8. */
  DECADENUM: number;
}

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
  /** A time on a day. */
  ATIME: PlaceNode;
  /** A length of time without words such as "about". */
  PLAINDURATION: DurationNode;
  /** A length of time. */
  DURATION: DurationNode;
  /** Anything that is reported. */
  EXPRESSION: TemporalNode;
}

/** Everything a pattern may name, with the type of its value. */
export type SymbolValues = LexicalClassValues & NumberClassValues & NonterminalValues;

/** The name of something built by rules. */
export type Nonterminal = keyof NonterminalValues;
