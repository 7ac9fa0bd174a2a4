/**
 * What an EDTF string (ISO 8601-2:2019, the Extended Date/Time Format) or an ISO 8601 duration says. Supported: level 0 and
 * level 1, and of level 2 the "one of" sets `[a,b]` and unspecified digits in the year of a month or day (`XXXX-01-20`).
 */
export type EdtfValue = EdtfDate | EdtfInterval | EdtfOneOf | EdtfDuration;

/** A year, season, month, day or moment. */
export interface EdtfDate {
  readonly kind: 'date';
  /** Astronomical year; undefined when it is unspecified (`XXXX`, `199X`, `19XX`). */
  readonly year: number | undefined;
  /** 199 for `199X`. */
  readonly decade: number | undefined;
  /** 19 for `19XX`. */
  readonly century: number | undefined;
  /** 21 spring to 24 winter. */
  readonly season: number | undefined;
  /** 1 to 12; undefined when not given or `XX`. */
  readonly month: number | undefined;
  /** 1 to 31; undefined when not given or `XX`. */
  readonly day: number | undefined;
  /** Clock time as written, with its zone: `20:00Z`. */
  readonly time: string | undefined;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
}

/** From one date to another; an end is `open` for `..` and `unknown` when left out. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfDate | 'open' | 'unknown';
  readonly to: EdtfDate | 'open' | 'unknown';
}

/** `[2019,2020]`: one of several dates or stretches. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

/** The parts of an ISO 8601 duration that are written, in their order. */
export interface EdtfDuration {
  readonly kind: 'duration';
  readonly parts: readonly { readonly count: number; readonly unit: DurationUnit }[];
}

/** Units of ISO 8601 durations. */
export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';
