import type { TemporalExpression } from '../dateRecognizer';

/** How many dates of an article stay relative because the day of its publication is not known; 0 where it is. */
export function missedDates(
  published: string | undefined,
  dates: readonly Pick<TemporalExpression, 'basis'>[],
): number {
  return published === undefined ? dates.filter(({ basis }) => basis.kind === 'published').length : 0;
}
