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
  /** "am", "p.m.". */
  MERIDIEM: 'am' | 'pm';
  /** Offset from UTC as TIMEX3 and EDTF write it: `Z`, `-05:00`. */
  ZONE: string;
  /** "nineties": 9. */
  DECADEWORD: number;
  /** "daily", "annual". */
  FREQUENCY: Unit;
  /** "full", "trading", "consecutive": may stand between a number and its unit. */
  UNITADJECTIVE: true;
  /** "today": days from the publication day. */
  DEICTICDAY: number;
}

/** The classes of one word. */
export type LexicalClasses = { readonly [Class in keyof LexicalClassValues]?: LexicalClassValues[Class] };
