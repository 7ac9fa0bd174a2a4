import type { FixCases } from '../fixCases';

/** Problems, and what each fix makes of the file. */
export const dateFixCases: FixCases = {
  'date-invalid': [
    {
      file: 'schema: source-review/1\narticle:\n  published: 12.05.2024\n',
      fixes: [
        ['Change to "2024-05-12"', 'schema: source-review/1\narticle:\n  published: "2024-05-12"\n'],
        ['Change to "2024-12-05"', 'schema: source-review/1\narticle:\n  published: "2024-12-05"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  published: 25.05.2024\n',
      fixes: [['*Change to "2024-05-25"', 'schema: source-review/1\narticle:\n  published: "2024-05-25"\n']],
    },
    {
      file: 'schema: source-review/1\narticle: { published: "2024-05-08" }\nreview:\n  date: today\n',
      fixes: [
        [
          'Change to "2024-05-08"',
          'schema: source-review/1\narticle: { published: "2024-05-08" }\nreview:\n  date: "2024-05-08"\n',
        ],
      ],
    },
    {
      file: "schema: source-review/1\narticle:\n  published: '2020-1-9' # day\n",
      fixes: [['*Change to "2020-01-09"', "schema: source-review/1\narticle:\n  published: '2020-01-09' # day\n"]],
    },
    {
      file: 'schema: source-review/1\narticle: { published: "2024-05-10" }\ndates:\n  - { quote: on Monday, value: "Jan. 20" }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "2024-01-20"',
          'schema: source-review/1\narticle: { published: "2024-05-10" }\ndates:\n  - { quote: on Monday, value: "2024-01-20" }\n',
        ],
      ],
    },
    { file: 'schema: source-review/1\nreview:\n  date: soon\n', fixes: [] },
  ],
  'date-interval-reversed': [
    {
      file: 'schema: source-review/1\nreview:\n  date: "2024-05-03/2024-05-01"\n',
      fixes: [
        ['*Swap: "2024-05-01/2024-05-03"', 'schema: source-review/1\nreview:\n  date: "2024-05-01/2024-05-03"\n'],
      ],
    },
  ],
  'date-weekday-mismatch': [
    {
      file: 'schema: source-review/1\ndates:\n  - quote: on Monday\n    value: "2024-05-07" # guessed\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "2024-05-06", the Monday before',
          'schema: source-review/1\ndates:\n  - quote: on Monday\n    value: "2024-05-06" # guessed\n',
        ],
        [
          'Change to "2024-05-13", the Monday after',
          'schema: source-review/1\ndates:\n  - quote: on Monday\n    value: "2024-05-13" # guessed\n',
        ],
        [
          'Mark the value as uncertain ("?")',
          'schema: source-review/1\ndates:\n  - quote: on Monday\n    value: "2024-05-07?" # guessed\n',
        ],
      ],
    },
  ],
  'date-quote-mismatch': [
    {
      file: 'schema: source-review/1\ndates:\n  - { quote: "31 December", value: "2024-01-01" }\n',
      around: { article: 'It closed on 31 December.' },
      fixes: [
        [
          '*Change to "2023-12-31", as the words say',
          'schema: source-review/1\ndates:\n  - { quote: "31 December", value: "2023-12-31" }\n',
        ],
        [
          'Mark the value as uncertain ("?")',
          'schema: source-review/1\ndates:\n  - { quote: "31 December", value: "2024-01-01?" }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - { quote: 7 May 2024, value: "2023-05-07T18:00" }\n',
      around: { article: 'It closed on 7 May 2024.', readsDates: true },
      fixes: [
        [
          '*Change to "2024-05-07T18:00", as the words say',
          'schema: source-review/1\ndates:\n  - { quote: 7 May 2024, value: "2024-05-07T18:00" }\n',
        ],
      ],
    },
  ],
};
