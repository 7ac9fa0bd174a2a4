import type { Span } from '../../text/span';
import type { TemporalBasis } from '../dateRecognizer';
import type { CalendarValue, PeriodValue, TemporalValue } from '../values/temporalValue';
import type { EdtfQualifier } from '../values/edtfValue';
import type { Tense } from './tense';

/** Another value that the words may have. */
export interface OtherReading<Value extends TemporalValue = CalendarValue> {
  readonly value: Value;
  readonly reason: string;
}

/** What an expression means, and why. */
export interface Resolution<Value extends TemporalValue = TemporalValue> {
  readonly value: Value;
  readonly basis: TemporalBasis;
  readonly certainty: 'certain' | 'implied';
  readonly reason: string;
  readonly others: readonly OtherReading<CalendarValue | PeriodValue>[];
  /** Inherited from what it was counted from. */
  readonly qualifier: EdtfQualifier;
}

/** What values are counted from: the publication or a date in the text. */
export interface Reference {
  readonly value: CalendarValue;
  readonly basis: TemporalBasis;
  readonly qualifier: EdtfQualifier;
  /** "publication", "the date mentioned before". */
  readonly name: string;
}

/** Where an expression stands. */
export interface Site {
  readonly span: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Worked out when it is asked for. */
  readonly tense: () => Tense;
}

/** A value that needs nothing but its own words. */
export function selfEvident<Value extends TemporalValue>(value: Value): Resolution<Value> {
  return { value, basis: { kind: 'self' }, certainty: 'certain', reason: '', others: [], qualifier: '' };
}

/** A value counted from a reference. */
export function countedFrom(
  { basis, qualifier }: Pick<Reference, 'basis' | 'qualifier'>,
  value: CalendarValue,
  reason: string,
  others: readonly OtherReading[] = [],
): Resolution<CalendarValue> {
  return { value, basis, certainty: 'implied', reason, others, qualifier };
}

/** A value that stays incomplete because the publication date is not known. */
export function unresolved(value: CalendarValue, reason: string): Resolution<CalendarValue> {
  return countedFrom({ basis: { kind: 'published' }, qualifier: '' }, value, reason);
}
