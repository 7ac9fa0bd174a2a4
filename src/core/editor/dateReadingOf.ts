import type { WeekdayPolicy } from '../dates/anchor/readingPolicy';
import type { DateRecognizerOptions } from '../dates/createDateRecognizer';
import { type TemporalType, temporalTypes } from '../dates/dateRecognizer';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { NumericOrder } from '../dates/nodes';

/** The settings of dates as they were written: anything may stand there. */
export interface DateSettings {
  readonly classes: unknown;
  readonly numericOrder: unknown;
  readonly weekdays: unknown;
  readonly fiscalYearStart: unknown;
  readonly timeZone: unknown;
  readonly published: unknown;
}

/** How dates are read, and by what day where no article says it. */
export interface DateReading {
  readonly options: DateRecognizerOptions;
  /** Publication date (EDTF) of articles of which nothing else says it. */
  readonly publishedFallback: string | undefined;
}

const orders: readonly NumericOrder[] = ['month-first', 'day-first'];
const policies: readonly WeekdayPolicy[] = ['recent', 'nearest', 'coming'];

/** Reads the settings of dates. What is written otherwise counts as not set; in the list, what is no class is left out. */
export function dateReadingOf(settings: DateSettings): DateReading {
  const { classes, timeZone, published, fiscalYearStart } = settings;
  const listed: readonly unknown[] = Array.isArray(classes) ? classes : temporalTypes;
  const types = listed.filter(isType);
  const isMonth = typeof fiscalYearStart === 'number' && fiscalYearStart >= 1 && fiscalYearStart <= 12;
  const isZone = typeof timeZone === 'string' && /^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(timeZone);
  const isDate = typeof published === 'string' && parseEdtf(published).ok && !published.startsWith('P');
  return {
    options: {
      // References ("now") are dates without a day, and ages durations: they come only with these.
      types: [
        ...types,
        ...(listed.includes('reference') && !types.includes('date') ? (['date'] as const) : []),
        ...(listed.includes('age') && !types.includes('duration') ? (['duration'] as const) : []),
      ],
      references: listed.includes('reference'),
      ages: listed.includes('age'),
      numericOrder: orders.find((order) => order === settings.numericOrder) ?? 'month-first',
      weekdays: policies.find((policy) => policy === settings.weekdays) ?? 'recent',
      fiscalYearStart: isMonth ? Math.floor(fiscalYearStart) : 1,
      ...(isZone && { timeZone }),
    },
    publishedFallback: isDate ? published : undefined,
  };
}

function isType(value: unknown): value is TemporalType {
  return temporalTypes.some((type) => type === value);
}
