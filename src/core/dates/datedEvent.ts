import { foldQuery } from '../text/fold';
import { boundsOfEdtfText } from './edtf/edtfText';

/** What two descriptions of an event have in common when they are the same: all but capitals, spaces and quotation marks. */
export function eventKey(description: string): string {
  return foldQuery(description).toLowerCase();
}

/**
 * Whether two dates (EDTF) of one event can not both be right: they share no day, and neither is marked as uncertain or
 * approximate. Values that are no place on the calendar are never apart.
 */
export function areApart(one: string, other: string): boolean {
  if (/[?~%]/.test(one + other)) return false;
  const [a, b] = [boundsOfEdtfText(one), boundsOfEdtfText(other)];
  return a !== undefined && b !== undefined && (a.to < b.from || b.to < a.from);
}
