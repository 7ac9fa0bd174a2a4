import type { PeriodKey } from '../../core/timeline/timelinePeriod';
import type { Services } from './services';

/** What `showOnTimeline` has to be called with to open the timeline at a year, month or day. */
export function periodArgument(period: PeriodKey): object {
  return { period };
}

/** Opens the timeline at a year, month or day. */
export async function showOnTimeline({ timeline, log }: Services, argument: unknown): Promise<void> {
  const period = (argument as { readonly period?: unknown } | undefined)?.period;
  if (typeof period === 'string' && /^-?\d{4,}(?:-\d\d){0,2}$/.test(period)) await timeline.show(period);
  else log.warn(`Not a period to show: ${JSON.stringify(argument)}`);
}
