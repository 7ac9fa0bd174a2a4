import { describeEdtf } from './describeEdtf';
import { edtfBounds, type DayBounds } from './edtfBounds';
import { parseEdtf } from './parseEdtf';

/** A date in words, from its EDTF text; the text itself when it is not valid. */
export function describeEdtfText(text: string): string {
  const result = parseEdtf(text);
  return result.ok ? describeEdtf(result.value) : text;
}

/** First and last day of a date, from its EDTF text; undefined for durations and what is not valid. */
export function boundsOfEdtfText(text: string): DayBounds | undefined {
  const result = parseEdtf(text);
  return result.ok ? edtfBounds(result.value) : undefined;
}
