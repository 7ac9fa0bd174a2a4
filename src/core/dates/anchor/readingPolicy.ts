/** Which weekday "Thursday" is, where no tense tells: the latest on or before publication, the nearest, or the next. */
export type WeekdayPolicy = 'recent' | 'nearest' | 'coming';

/** How what can be read in several ways is read. */
export interface ReadingPolicy {
  readonly weekdays: WeekdayPolicy;
  /** The month, 1 to 12, in which the years of businesses begin: "fiscal 2019" ends in calendar year 2019. */
  readonly fiscalYearStart: number;
  /** The offset of clock times that say none ("+03:00", "Z"); undefined leaves them without. */
  readonly timeZone: string | undefined;
}

/** What measurements on news speak for. */
export const usualReading: ReadingPolicy = { weekdays: 'recent', fiscalYearStart: 1, timeZone: undefined };
