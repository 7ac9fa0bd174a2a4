import type { FixCases } from '../fixCases';

/** Problems, and what each fix makes of the file. */
export const yamlFixCases: FixCases = {
  'yaml-duplicate-key': [
    {
      file: 'schema: source-review/1\narticle:\n  title: Ferry\n  # again\n  title: Boat # two\n',
      fixes: [
        [
          'Rename to "x-title"',
          'schema: source-review/1\narticle:\n  title: Ferry\n  # again\n  x-title: Boat # two\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\narticle: { title: Ferry, title: Ferry }\n',
      fixes: [
        ['Merge into the first one', 'schema: source-review/1\narticle: { title: Ferry }\n'],
        ['Rename to "x-title"', 'schema: source-review/1\narticle: { title: Ferry, x-title: Ferry }\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nignore: [a]\nignore:\n  - a\n  - "b"\n',
      fixes: [
        ['Merge into the first one', 'schema: source-review/1\nignore: [a, "b"]\n'],
        ['Rename to "x-ignore"', 'schema: source-review/1\nignore: [a]\nx-ignore:\n  - a\n  - "b"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n  voss:\n    role: Mayor\n',
      around: { article: 'Voss' },
      fixes: [
        [
          'Merge into the first one',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    role: Mayor\n    type: person\n',
        ],
        [
          'Rename to "voss-2"',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n  voss-2:\n    role: Mayor\n',
        ],
      ],
    },
  ],
  'yaml-alias': [
    {
      file: 'schema: source-review/1\narticle:\n  title: &Sons Ltd\n',
      fixes: [
        ['*Put in quotation marks', 'schema: source-review/1\narticle:\n  title: "&Sons Ltd"\n'],
        ['Remove the anchor', 'schema: source-review/1\narticle:\n  title: Ltd\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nignore:\n  - **Voss**\n',
      fixes: [['*Put in quotation marks', 'schema: source-review/1\nignore:\n  - "**Voss**"\n']],
    },
    {
      file: "schema: source-review/1\narticle:\n  title: &t 'Ferry' # first\n  author: *t\n  note: *t\n",
      fixes: [
        [
          '*Replace by a copy',
          "schema: source-review/1\narticle:\n  title: 'Ferry' # first\n  author: 'Ferry'\n  note: 'Ferry'\n",
        ],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  title: &t Ferry\n',
      fixes: [
        ['Put in quotation marks', 'schema: source-review/1\narticle:\n  title: "&t Ferry"\n'],
        ['Remove the anchor', 'schema: source-review/1\narticle:\n  title: Ferry\n'],
      ],
    },
  ],
  'yaml-merge-key': [
    {
      file: 'schema: source-review/1\narticle:\n  <<: { title: Ferry, author: Voss } # all\n  title: Boat\n',
      fixes: [['Write the keys out', 'schema: source-review/1\narticle:\n  author: Voss # all\n  title: Boat\n']],
    },
    {
      file: 'schema: source-review/1\narticle: { <<: { title: Ferry, author: [Voss] } }\n',
      fixes: [['Write the keys out', 'schema: source-review/1\narticle: { title: Ferry, author: ["Voss"] }\n']],
    },
  ],
  'yaml-tag': [
    {
      file: 'schema: source-review/1\nnotes:\n  - text: !Important call\n',
      fixes: [
        ['Remove the tag', 'schema: source-review/1\nnotes:\n  - text: call\n'],
        ['*Put in quotation marks, with the "!"', 'schema: source-review/1\nnotes:\n  - text: "!Important call"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  title: !!str Ferry # t\n',
      fixes: [
        ['*Remove the tag', 'schema: source-review/1\narticle:\n  title: Ferry # t\n'],
        ['Put in quotation marks, with the "!"', 'schema: source-review/1\narticle:\n  title: "!!str Ferry" # t\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  title: !!str 2020\n',
      fixes: [
        ['*Remove the tag', 'schema: source-review/1\narticle:\n  title: "2020"\n'],
        ['Put in quotation marks, with the "!"', 'schema: source-review/1\narticle:\n  title: "!!str 2020"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  author: !voss\n',
      fixes: [['*Put in quotation marks, with the "!"', 'schema: source-review/1\narticle:\n  author: "!voss"\n']],
    },
  ],
  'yaml-ambiguous-value': [
    {
      file: 'schema: source-review/1\narticle:\n  published: 2020-01-10 # day\n  language: no\n',
      fixes: [
        [
          '*Put in quotation marks',
          'schema: source-review/1\narticle:\n  published: "2020-01-10" # day\n  language: no\n',
        ],
      ],
      all: 'schema: source-review/1\narticle:\n  published: "2020-01-10" # day\n  language: "no"\n',
    },
    {
      file: 'schema: source-review/1\narticle:\n  title: "a\u2028b"\n  note: c\u0085d\n',
      fixes: [
        ['*Write it as an escape', 'schema: source-review/1\narticle:\n  title: "a\\u2028b"\n  note: c\u0085d\n'],
      ],
      all: 'schema: source-review/1\narticle:\n  title: "a\\u2028b"\n  note: "c\\u0085d"\n',
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { quote: Voss, occurrence: 010, text: x }\n',
      around: { article: 'Voss '.repeat(12) },
      fixes: [['*Change to 10', 'schema: source-review/1\nnotes:\n  - { quote: Voss, occurrence: 10, text: x }\n']],
    },
    {
      file: 'schema: source-review/1\nx-own: { on: [NO] }\n',
      fixes: [['*Put in quotation marks', 'schema: source-review/1\nx-own: { "on": [NO] }\n']],
      all: 'schema: source-review/1\nx-own: { "on": ["NO"] }\n',
    },
  ],
  'yaml-comment-cuts-value': [
    {
      file: 'schema: source-review/1\narticle:\n  title: #MeToo grows # so\n  publisher: The\n    #ferry\nignore: [a]\n',
      around: { article: '#MeToo grows in The #ferry' },
      fixes: [
        [
          '*Quote the whole text',
          'schema: source-review/1\narticle:\n  title: "#MeToo grows" # so\n  publisher: The\n    #ferry\nignore: [a]\n',
        ],
      ],
      all: 'schema: source-review/1\narticle:\n  title: "#MeToo grows" # so\n  publisher: "The #ferry"\nignore: [a]\n',
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - quote: the #ferry strike\n    text: A # b\n',
      around: { article: 'the #ferry strike' },
      fixes: [
        ['*Quote the whole text', 'schema: source-review/1\nnotes:\n  - quote: "the #ferry strike"\n    text: A # b\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: A }\n  - text: B\n    quote: ferry # strike\n',
      around: { article: 'ferry' },
      fixes: [
        [
          'Quote the whole text',
          'schema: source-review/1\nnotes:\n  - { text: A }\n  - text: B\n    quote: "ferry # strike"\n',
        ],
      ],
    },
  ],
  'typographic-quotes': [
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: “no ferry” # so\n    verdict: “unchecked”\n',
      around: { article: 'There is no ferry.' },
      fixes: [
        [
          '*Use straight quotation marks',
          'schema: source-review/1\nclaims:\n  - quote: "no ferry" # so\n    verdict: “unchecked”\n',
        ],
      ],
      all: 'schema: source-review/1\nclaims:\n  - quote: "no ferry" # so\n    verdict: "unchecked"\n',
    },
    {
      file: 'schema: source-review/1\narticle:\n  title: «The "Voss" affair»\n',
      fixes: [
        ['Use straight quotation marks', 'schema: source-review/1\narticle:\n  title: "The \\"Voss\\" affair"\n'],
      ],
      all: 'schema: source-review/1\narticle:\n  title: «The "Voss" affair»\n',
    },
  ],
  'unknown-rule': [
    {
      file: 'schema: source-review/1\nnotes:\n  # source-review-disable-next-line note-opn, empty-value -- ours\n  - text: x\n',
      fixes: [
        [
          '*Change to "note-open"',
          'schema: source-review/1\nnotes:\n  # source-review-disable-next-line note-open, empty-value -- ours\n  - text: x\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\n# source-review-disable-next-line note-spen\nignore: [a]\n',
      fixes: [
        [
          'Change to "note-open"',
          'schema: source-review/1\n# source-review-disable-next-line note-open\nignore: [a]\n',
        ],
      ],
    },
  ],
  'reserved-key': [
    {
      file: 'schema: source-review/1\nentities:\n  constructor:\n    name: Voss\n    type: person\nclaims:\n  - { quote: Voss, speaker: constructor }\n',
      around: { article: 'Voss' },
      fixes: [
        [
          'Rename to "constructor-1"',
          'schema: source-review/1\nentities:\n  constructor-1:\n    name: Voss\n    type: person\nclaims:\n  - { quote: Voss, speaker: constructor-1 }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nx-a:\n  __proto__: 1 # p\n',
      fixes: [['Rename to "x-proto"', 'schema: source-review/1\nx-a:\n  x-proto: 1 # p\n']],
    },
  ],
};
