import { isDay, toDayNumber } from '../calendar';
import type { EdtfQualifier } from '../values/edtfValue';

/** The publication date as far as it is known. */
export interface Publication {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Inherited by everything that is counted from it. */
  readonly qualifier: EdtfQualifier;
}

/** Up to `maximum` digits at the beginning of a string. */
function leadingDigits(text: string, count: number): number | undefined {
  if (text.length < count) return undefined;
  for (let at = 0; at < count; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
  }
  return Number(text.slice(0, count));
}

function qualifierOf(edtf: string): EdtfQualifier {
  const isUncertain = edtf.includes('?');
  const isApproximate = edtf.includes('~');
  if (edtf.includes('%') || (isUncertain && isApproximate)) return '%';
  return isUncertain ? '?' : isApproximate ? '~' : '';
}

/**
 * Reads a publication date in EDTF of any precision. Of an interval or a date with unspecified digits only what is the
 * same throughout is kept; nothing usable gives undefined.
 */
export function parsePublication(edtf: string | undefined): Publication | undefined {
  if (edtf === undefined) return undefined;
  const qualifier = qualifierOf(edtf);
  const [first = '', second] = edtf.trim().split('/');
  const plain = first.replaceAll(/[?~%]/g, '');
  const year = leadingDigits(plain, 4);
  if (year === undefined) return undefined;
  const month = plain.charAt(4) === '-' ? leadingDigits(plain.slice(5), 2) : undefined;
  const start: Publication =
    month === undefined || month < 1 || month > 12
      ? { year, month: undefined, day: undefined, qualifier }
      : { year, month, day: dayOf(plain, year, month), qualifier };
  if (second === undefined) return start;
  const end = parsePublication(second);
  if (end?.year !== year) return undefined;
  if (end.month !== start.month) return { ...start, month: undefined, day: undefined };
  return end.day === start.day ? start : { ...start, day: undefined };
}

function dayOf(plain: string, year: number, month: number): number | undefined {
  const day = plain.charAt(7) === '-' ? leadingDigits(plain.slice(8), 2) : undefined;
  return day !== undefined && isDay(year, month, day) ? day : undefined;
}

/** The day nearest dates are measured from: the day itself, or the middle of what is known. */
export function middleDay({ year, month, day }: Publication): number {
  return toDayNumber(year, month ?? 7, day ?? (month === undefined ? 1 : 15));
}
