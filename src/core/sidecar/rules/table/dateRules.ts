import type { Rule } from '../rule';

/** Values of dates. */
export const dateRules = [
  {
    id: 'date-invalid',
    group: 'date',
    severity: 'error',
    summary: 'Not a date',
    why: 'Dates are written in EDTF (Extended Date/Time Format, ISO 8601-2), year first: `2020-01-03`, `2020-01` for a month, `2018~` for about 2018, `2020-01-03?` when uncertain, `2020-01-03/2020-01-05` for an interval; lengths of time as `P90D`.',
    wrong: 'schema: source-review/1\narticle:\n  published: "3 January 2020"\n',
    right: 'schema: source-review/1\narticle:\n  published: "2020-01-03"\n',
  },
  {
    id: 'date-impossible',
    group: 'date',
    severity: 'error',
    summary: 'No such day',
    why: 'The value has the right form, but the calendar has no such month, day or time.',
    wrong: 'schema: source-review/1\narticle:\n  published: "2021-02-29"\n',
    right: 'schema: source-review/1\narticle:\n  published: "2021-02-28"\n',
  },
  {
    id: 'date-interval-reversed',
    group: 'date',
    severity: 'error',
    summary: 'Interval ends before it begins',
    why: 'An interval is written as its first day, `/`, and its last day.',
    wrong: 'schema: source-review/1\nreview:\n  date: "2024-05-03/2024-05-01"\n',
    right: 'schema: source-review/1\nreview:\n  date: "2024-05-01/2024-05-03"\n',
  },
  {
    id: 'date-weekday-mismatch',
    group: 'date',
    severity: 'warning',
    summary: 'Another weekday than the words say',
    why: 'The day of the value is another weekday than the one in the quotation. Either the value is wrong or the article is: an uncertain value (`2020-01-07?`) is not compared.',
  },
  {
    id: 'date-quote-mismatch',
    group: 'date',
    severity: 'warning',
    summary: 'Another day than the words say',
    why: 'The quotation names a day of a month, and the value is another one. An uncertain value (`2020-01-07?`) is not compared.',
  },
] as const satisfies readonly Rule[];
