import type { TemporalModifier } from './dateRecognizer';
import type { HolidayId } from './lexicon/holidays';
import type { PartOfDay, Season, Unit } from './units';

/** Which one of a recurring thing is meant: "last Friday", "next May", "that summer"; `near` is the bare word. */
export type Relation = 'near' | 'last' | 'this' | 'next' | 'coming' | 'that' | 'following' | 'preceding';

/** What a calendar expression states in so many words; what is missing is for the anchor to supply. */
export interface StatedFields {
  /** Astronomical year; 0 is 1 BC. */
  readonly year?: number;
  /** 197 for the seventies; 7 alone (`decadeOfCentury`) when the century is not said. */
  readonly decade?: number;
  readonly decadeOfCentury?: number;
  /** 19 for the years 1900 to 1999. */
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week of the year. */
  readonly week?: number;
  readonly day?: number;
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  readonly holiday?: HolidayId;
  /** "the same quarter": of these the one that the text speaks of. */
  readonly same?: 'month' | 'quarter' | 'period';
  /** Whether the year or quarter is a business's ("fiscal 2019"), which may begin in another month. */
  readonly fiscal?: boolean;
}

/** A clock time or a part of the day. */
export interface TimeOfDay {
  readonly part?: PartOfDay;
  /** 0 to 24. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** `Z`, `+05:30`: as TIMEX3 and EDTF write it. */
  readonly zone?: string;
}

interface Modified {
  readonly modifier?: TemporalModifier | undefined;
}

/** "January 20", "Friday", "the third quarter", "last May"; `within` is the larger period it lies in ("of last year"). */
export interface CalendarNode extends Modified {
  readonly kind: 'calendar';
  readonly fields: StatedFields;
  readonly relation: Relation;
  readonly within?: PlaceNode | undefined;
  /** Of a day in figures: in which order its day and month are read. */
  readonly figures?: Figures;
}

/** The order of the first two figures of 3/4/2021. */
export type NumericOrder = 'month-first' | 'day-first';

/** How a day in figures is read. */
export interface Figures {
  /** Absent between full stops, where the day is first whatever else a text shows. */
  readonly order?: NumericOrder;
  /** The same figures in the other order; absent where they are no day then, which tells how their writer orders them. */
  readonly other?: StatedFields;
}

/** "last week", "this year", "tomorrow": a whole unit counted from the publication date or from the text's own date. */
export interface DeicticNode extends Modified {
  readonly kind: 'deictic';
  readonly unit: Unit;
  readonly shift: number;
  readonly from: 'published' | 'discourse';
}

/** "the last week of March", "the first day of the month"; index -1 is the last. */
export interface PartNode extends Modified {
  readonly kind: 'part';
  readonly unit: Unit;
  /** ISO weekday of "the last Sunday of May", whose unit is the day. */
  readonly weekday?: number;
  readonly index: number;
  readonly of: PlaceNode;
}

/** "two years ago", "a week later", "three days before Christmas". */
export interface OffsetNode extends Modified {
  readonly kind: 'offset';
  readonly duration: DurationNode;
  readonly direction: -1 | 1;
  readonly from: 'published' | 'discourse' | PlaceNode;
}

/** "Friday evening", "10:30 p.m."; without `day` the time is of the day the text speaks of. */
export interface TimeNode extends Modified {
  readonly kind: 'time';
  readonly time: TimeOfDay;
  readonly day?: PlaceNode | undefined;
}

/** One addend of a length of time; `X` is an unknown number. */
export interface Amount {
  readonly count: number | 'X';
  readonly unit: Unit;
}

/** "90 days", "several years", "two years and three months". */
export interface DurationNode extends Modified {
  readonly kind: 'duration';
  readonly amounts: readonly Amount[];
  /** The lower figure of "two or three months". */
  readonly orElse?: Amount;
  /** "the final days" of somebody's time in office: whose, in lower case, and which end of it. */
  readonly office?: { readonly name: string; readonly edge: 'start' | 'end' } | undefined;
}

/** "every Monday", "twice a week". */
export interface SetNode extends Modified {
  readonly kind: 'set';
  readonly every: readonly Amount[];
  /** ISO weekday, for "every Monday". */
  readonly weekday?: number;
  readonly part?: PartOfDay | undefined;
}

/** "now", "recently", "soon": a time without a value on the calendar. */
export interface ReferenceNode extends Modified {
  readonly kind: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** False for phrases that name a stretch of time ("two months or so ago", "a few years ago") rather than just "now". */
  readonly bare: boolean;
}

/** "the Cold War", "under Obama". */
export interface PeriodNode extends Modified {
  readonly kind: 'period';
  /** EDTF interval. */
  readonly edtf?: string;
  /** In place of it: whose time in office, in lower case, and which of several, from 0; -1 where the words do not say. */
  readonly office?: { readonly name: string; readonly nth: number };
}

/** "a 21-year-old". */
export interface AgeNode extends Modified {
  readonly kind: 'age';
  readonly amounts: readonly Amount[];
}

/** "January 18-20": two expressions in one stretch of words. Offsets are indices of tokens, half-open. */
export interface RangeNode extends Modified {
  readonly kind: 'range';
  readonly from: TemporalNode;
  readonly to: TemporalNode;
  /** Index of the first token of the second expression, and one past the last token of the first. */
  readonly fromEnd: number;
  readonly toStart: number;
}

/** A node that has a place on the calendar. */
export type PlaceNode = CalendarNode | DeicticNode | PartNode | OffsetNode | TimeNode;

/** What an expression means before it is anchored. */
export type TemporalNode = PlaceNode | DurationNode | SetNode | ReferenceNode | PeriodNode | AgeNode | RangeNode;

/** A calendar node with nothing but what the words state. */
export function calendar(fields: StatedFields, relation: Relation = 'near', within?: PlaceNode): CalendarNode {
  return { kind: 'calendar', fields, relation, within };
}

/** The same node with a modifier; an undefined modifier changes nothing. */
export function modified<Node extends TemporalNode>(node: Node, modifier: TemporalModifier | undefined): Node {
  return modifier === undefined ? node : { ...node, modifier };
}

/** A length of time of one unit. */
export function duration(count: number | 'X', unit: Unit): DurationNode {
  return { kind: 'duration', amounts: [{ count, unit }] };
}

/** A whole unit `shift` units from the one that is counted from. */
export function deictic(unit: Unit, shift: number, from: DeicticNode['from'] = 'published'): DeicticNode {
  return { kind: 'deictic', unit, shift, from };
}

/** A time of a day. */
export function timeOn(time: TimeOfDay, day?: PlaceNode): TimeNode {
  return { kind: 'time', time, day };
}

/** For rules that add nothing to what they are made of. */
export function itself<Value>(value: Value): Value {
  return value;
}
