import type { DurationUnit, EdtfDuration } from './edtfValue';

const durationPattern =
  /^P(?:(?<year>\d{1,9}(?:\.\d{1,3})?)Y)?(?:(?<month>\d{1,9}(?:\.\d{1,3})?)M)?(?:(?<week>\d{1,9}(?:\.\d{1,3})?)W)?(?:(?<day>\d{1,9}(?:\.\d{1,3})?)D)?(?<clock>T(?:(?<hour>\d{1,9}(?:\.\d{1,3})?)H)?(?:(?<minute>\d{1,9}(?:\.\d{1,3})?)M)?(?:(?<second>\d{1,9}(?:\.\d{1,3})?)S)?)?$/;

const units: readonly DurationUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/**
 * Reads an ISO 8601 duration (`P90D`, `P1Y6M`, `PT30M`). At least one part must be there, also after `T`, and only the last
 * part may have decimals. Undefined for anything else.
 */
export function parseIsoDuration(text: string): EdtfDuration | undefined {
  const groups = durationPattern.exec(text)?.groups;
  if (groups === undefined || groups['clock'] === 'T') return undefined;
  const parts = units.flatMap((unit) => {
    const written = groups[unit];
    return written === undefined ? [] : [{ unit, count: Number(written) }];
  });
  const isWholeUpToLast = parts.slice(0, -1).every(({ count }) => Number.isInteger(count));
  return parts.length > 0 && isWholeUpToLast ? { kind: 'duration', parts } : undefined;
}
