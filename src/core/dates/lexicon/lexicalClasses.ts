import type { PartOfDay, Season, Unit } from '../units';
import type { TemporalModifier } from '../dateRecognizer';
import type { Relation } from '../nodes';

/** Every class of words, with the type of the value that a word has in it. */
export interface LexicalClassValues {
  /** 1 to 12. */
  MONTH: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  WEEKDAY: number;
  /** "Mondays". */
  WEEKDAYS: number;
  /** "year". */
  UNIT: Unit;
  /** "years". */
  UNITS: Unit;
  /** "one" to "nine". */
  ONES: number;
  /** "ten" to "nineteen". */
  TEENS: number;
  /** "twenty" to "ninety". */
  TENS: number;
  /** "hundred", "thousand". */
  SCALE: number;
  /** "first" to "thirty-first", without the hyphenated ones. */
  ORDINALWORD: number;
  /** "last", "final", as the last of a series: -1. */
  LASTWORD: number;
  /** "several", "many": an unknown number. */
  VAGUE: 'X';
  PARTOFDAY: PartOfDay;
  SEASON: Season;
  /** "this", "last", "next" and their like. */
  RELATION: Relation;
  /** "this" 0, "last" -1, "next" 1, of what is counted from publication. */
  SHIFT: -1 | 0 | 1;
  /** "following" 1, "previous" -1, of what is counted from the text's own date. */
  STEP: -1 | 1;
  /** "past", "previous": with a number they make a length of time up to now. */
  STRETCH: Relation;
  /** "beginning", "end", "middle". */
  EDGE: TemporalModifier;
  /** "early", "late", "mid". */
  EARLY: TemporalModifier;
  /** "earlier", "later" before a period. */
  EARLIER: TemporalModifier;
  /** "about", "nearly". */
  APPROXIMATE: TemporalModifier;
  /** "q1" to "q4". */
  QUARTERCODE: number;
  /** "h1", "h2". */
  HALFCODE: number;
  /** "fy2024", "fy24": the year. */
  FISCALCODE: number;
  /** "am", "p.m.". */
  MERIDIEM: 'am' | 'pm';
  /** Offset from UTC as TIMEX3 and EDTF write it: `Z`, `-05:00`. */
  ZONE: string;
  /** "nineties": 9. */
  DECADEWORD: number;
  /** "daily", "annual". */
  FREQUENCY: Unit;
  /** "yearlong". */
  LONG: Unit;
  /** "full", "trading", "consecutive": may stand between a number and its unit. */
  UNITADJECTIVE: true;
  /** "today": days from the publication day. */
  DEICTICDAY: number;
}

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

/** The classes of one token. */
export type TokenClasses = {
  readonly [Class in keyof (LexicalClassValues & NumberClassValues)]?:
    (LexicalClassValues & NumberClassValues)[Class] | undefined;
};
