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
    summary: 'Another day, month or year than the words say',
    why: 'The quotation names a year, a month or a day, and the value lies wholly outside of it: “early 2023” and `2021`, “May 6” and `2024-07`. An uncertain value (`2020-01-07?`), one with a `basis` of its own and words that only give an end (“before 2019”) are not compared.',
  },
  {
    id: 'date-relative-mismatch',
    group: 'date',
    severity: 'information',
    summary: 'Counted from publication, another day',
    why: 'The words are counted from the day of publication (`basis: published`), and that gives another day than the value. Either the value or the publication date is wrong, or the words were counted from something else: then say so in `basis`. An uncertain value (`2020-01-07?`, `2020-01-07~`) is not compared.',
    wrong:
      'schema: source-review/1\narticle:\n  published: "2024-05-07"\ndates:\n  - { quote: "yesterday", value: "2024-05-03", basis: published }\n',
    right:
      'schema: source-review/1\narticle:\n  published: "2024-05-07"\ndates:\n  - { quote: "yesterday", value: "2024-05-06", basis: published }\n',
  },
  {
    id: 'date-too-precise',
    group: 'date',
    severity: 'information',
    summary: 'More exact than the words',
    why: 'The words name a week, month or year, and the value a single day or month of it. Record what the article says, mark the value as approximate (`2024-05-06~`), or say in `note` or `basis` how you know.',
    wrong:
      'schema: source-review/1\narticle:\n  published: "2024-05-10"\ndates:\n  - { quote: "early this week", value: "2024-05-06", basis: published }\n',
    right:
      'schema: source-review/1\narticle:\n  published: "2024-05-10"\ndates:\n  - { quote: "early this week", value: "2024-05-06~", basis: published }\n',
  },
  {
    id: 'date-year-assumed',
    group: 'date',
    severity: 'hint',
    summary: 'Year is an assumption',
    why: 'The words name a month or a day without a year, and the day of publication does not lead to the year of the value. Mark the value as uncertain (`2021-01-20?`), or say in `note` or `basis` how you know.',
    wrong: 'schema: source-review/1\ndates:\n  - { quote: "in December", value: "2021-12" }\n',
    right: 'schema: source-review/1\ndates:\n  - { quote: "in December", value: "2021-12?" }\n',
  },
  {
    id: 'date-basis-missing',
    group: 'date',
    severity: 'warning',
    summary: 'Nothing to count from',
    why: 'The words are counted from the day of publication, and nobody has recorded it: others cannot check the value. Set `published` under `article`, or say in `basis` what the date was counted from.',
    wrong: 'schema: source-review/1\ndates:\n  - { quote: "yesterday", value: "2024-05-06", basis: published }\n',
    right:
      'schema: source-review/1\narticle:\n  published: "2024-05-07"\ndates:\n  - { quote: "yesterday", value: "2024-05-06", basis: published }\n',
  },
  {
    id: 'date-after-publication',
    group: 'date',
    severity: 'information',
    summary: 'Past in the words, future by the value',
    why: 'The day of the value is later than the publication of the article, but the sentence tells of it as past.',
    wrong:
      'schema: source-review/1\narticle:\n  published: "2024-05-07"\ndates:\n  - { quote: "on Friday, police said", value: "2024-05-10" }\n',
    right:
      'schema: source-review/1\narticle:\n  published: "2024-05-07"\ndates:\n  - { quote: "on Friday, police said", value: "2024-05-03" }\n',
  },
  {
    id: 'published-missing',
    group: 'date',
    severity: 'information',
    summary: 'No publication date',
    why: 'The article has words such as “yesterday” or “on Thursday”, which mean something only together with the day on which it was published. Set `published` under `article`.',
    wrong: 'schema: source-review/1\narticle:\n  title: Ferry delayed\n',
    right: 'schema: source-review/1\narticle:\n  title: Ferry delayed\n  published: "2024-05-07"\n',
  },
] as const satisfies readonly Rule[];
