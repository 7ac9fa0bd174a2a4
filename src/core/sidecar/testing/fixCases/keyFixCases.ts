import type { FixCases } from '../fixCases';

/** Problems of keys: which ones there are, which are missing, in what order they stand. And what each fix makes of the file. */
export const keyFixCases: FixCases = {
  'schema-missing': [
    {
      file: '\ufeff# mine\n\narticle:\n  title: Ferry\n',
      fixes: [['*Insert the "schema:" line', '\ufeff# mine\n\nschema: source-review/1\narticle:\n  title: Ferry\n']],
    },
    {
      file: '{ ignore: [a] }\n',
      isWorkspaceFile: true,
      fixes: [['*Insert the "schema:" line', '{ ignore: [a], schema: "source-review-workspace/1" }\n']],
    },
    { file: 'ignore: []\r\n', fixes: [['*Insert the "schema:" line', 'schema: source-review/1\r\nignore: []\r\n']] },
  ],
  'schema-outdated': [
    {
      file: 'schema: "source-review/0" # old\n',
      fixes: [['Upgrade to source-review/1', 'schema: "source-review/1" # old\n']],
    },
  ],
  'unknown-key': [
    {
      file: 'schema: source-review/1\nnote: hello\n',
      fixes: [
        ['Rename to "notes"', 'schema: source-review/1\nnotes: hello\n'],
        ['Keep as "x-note"', 'schema: source-review/1\nx-note: hello\n'],
      ],
    },
    // In the singular, and by what it is elsewhere: what refers to what could not be read is no problem besides.
    {
      file: 'schema: source-review/1\nentity:\n  voss: { name: Hanna Voss, type: person }\nclaims:\n  - quote: met\n    saidBy: voss\n',
      around: { article: 'Hanna Voss met nobody.' },
      fixes: [
        [
          'Rename to "entities"',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nclaims:\n  - quote: met\n    saidBy: voss\n',
        ],
        [
          'Keep as "x-entity"',
          'schema: source-review/1\nx-entity:\n  voss: { name: Hanna Voss, type: person }\nclaims:\n  - quote: met\n    saidBy: voss\n',
        ],
      ],
      all: 'schema: source-review/1\nentity:\n  voss: { name: Hanna Voss, type: person }\nclaims:\n  - quote: met\n    saidBy: voss\n',
    },
    {
      file: "schema: source-review/1\narticle: { titel: Ferry, 'mood': good } # c\n",
      fixes: [
        ['*Rename to "title"', "schema: source-review/1\narticle: { title: Ferry, 'mood': good } # c\n"],
        ['Keep as "x-titel"', "schema: source-review/1\narticle: { x-titel: Ferry, 'mood': good } # c\n"],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - txt: a # b\n',
      fixes: [
        ['*Rename to "text"', 'schema: source-review/1\nnotes:\n  - text: a # b\n'],
        ['Keep as "x-txt"', 'schema: source-review/1\nnotes:\n  - x-txt: a # b\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  # as printed\n  headline: Ferry # h\n',
      fixes: [
        ['*Rename to "title"', 'schema: source-review/1\narticle:\n  # as printed\n  title: Ferry # h\n'],
        ['Keep as "x-headline"', 'schema: source-review/1\narticle:\n  # as printed\n  x-headline: Ferry # h\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle: { date: "2024-05-10" }\n',
      fixes: [
        ['Rename to "published"', 'schema: source-review/1\narticle: { published: "2024-05-10" }\n'],
        ['Keep as "x-date"', 'schema: source-review/1\narticle: { x-date: "2024-05-10" }\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  publishedAt: "2024-05-10"\n  date_published: "2024-05-11"\n',
      fixes: [
        [
          'Rename to "published"',
          'schema: source-review/1\narticle:\n  published: "2024-05-10"\n  date_published: "2024-05-11"\n',
        ],
        [
          'Keep as "x-publishedAt"',
          'schema: source-review/1\narticle:\n  x-publishedAt: "2024-05-10"\n  date_published: "2024-05-11"\n',
        ],
      ],
    },
  ],
  'missing-key': [
    {
      file: 'schema: source-review/1\narticle:\n  published: "2024-05-10"\ndates:\n  # first\n  - quote: on Monday # m\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Insert "value: 2024-05-06"',
          'schema: source-review/1\narticle:\n  published: "2024-05-10"\ndates:\n  # first\n  - quote: on Monday # m\n    value: "2024-05-06"\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nlinks:\n  - kind: follow-up\n',
      fixes: [['Insert "to:"', 'schema: source-review/1\nlinks:\n  - to: ""\n    kind: follow-up\n']],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - {}\n',
      fixes: [['Insert "quote:"', 'schema: source-review/1\ndates:\n  - { quote: "" }\n']],
    },
  ],
  'key-order': [
    {
      file: 'article:\n  title: Ferry # t\n# version\nschema: source-review/1\nx-own: 1\n',
      around: { severities: { 'key-order': 'hint' } },
      fixes: [
        [
          'Put the keys in the usual order',
          '# version\nschema: source-review/1\nx-own: 1\narticle:\n  title: Ferry # t\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: A # a\n    quote: Voss\n  - text: B\n',
      around: { article: 'Voss', severities: { 'key-order': 'hint' } },
      fixes: [
        [
          'Put the keys in the usual order',
          'schema: source-review/1\nnotes:\n  - quote: Voss\n    text: A # a\n  - text: B\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: A\n    # where\n    quote: Voss\n',
      around: { article: 'Voss', severities: { 'key-order': 'hint' } },
      fixes: [
        [
          'Put the keys in the usual order',
          'schema: source-review/1\nnotes:\n  - # where\n    quote: Voss\n    text: A\n',
        ],
      ],
    },
  ],
};
