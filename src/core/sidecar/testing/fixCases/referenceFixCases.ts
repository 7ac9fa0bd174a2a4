import type { FixCases } from '../fixCases';

/** Ids that records name: entities and dates. */
export const referenceFixCases: FixCases = {
  'entity-unknown': [
    {
      file: 'schema: source-review/1\nentities:\n  hv: { name: Hanna Voss, type: person }\nclaims:\n  - quote: no ferry\n    speaker: hanna voss\n    about: [hv, Hanna Voss]\n',
      around: { article: 'no ferry, said Hanna Voss' },
      fixes: [
        [
          '*Change to "hv"',
          'schema: source-review/1\nentities:\n  hv: { name: Hanna Voss, type: person }\nclaims:\n  - quote: no ferry\n    speaker: hv\n    about: [hv, Hanna Voss]\n',
        ],
      ],
      all: 'schema: source-review/1\nentities:\n  hv: { name: Hanna Voss, type: person }\nclaims:\n  - quote: no ferry\n    speaker: hv\n    about: [hv]\n',
    },
    {
      file: 'schema: source-review/1\nentities:\n  a: { name: Lund, type: person }\n  b: { name: Lund, type: place }\nclaims:\n  - { quote: no ferry, speaker: Lund }\n',
      around: { article: 'no ferry, said Lund' },
      fixes: [
        [
          'Change to "a"',
          'schema: source-review/1\nentities:\n  a: { name: Lund, type: person }\n  b: { name: Lund, type: place }\nclaims:\n  - { quote: no ferry, speaker: a }\n',
        ],
        [
          'Change to "b"',
          'schema: source-review/1\nentities:\n  a: { name: Lund, type: person }\n  b: { name: Lund, type: place }\nclaims:\n  - { quote: no ferry, speaker: b }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nclaims:\n  - { quote: no ferry, speaker: Karl Brandt }\n',
      around: { article: 'no ferry' },
      fixes: [
        [
          'Record "karl-brandt" as Karl Brandt (person)',
          'schema: source-review/1\nentities:\n  karl-brandt:\n    name: Karl Brandt\n    type: person\nclaims:\n  - { quote: no ferry, speaker: karl-brandt }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  hanna-voss: { name: Voss, type: person }\nclaims:\n  - { quote: no ferry, speaker: Hanna_Voss }\n',
      around: { article: 'Hanna Voss met Lund on Monday. She said no ferry would sail.' },
      fixes: [
        [
          '*Change to "hanna-voss"',
          'schema: source-review/1\nentities:\n  hanna-voss: { name: Voss, type: person }\nclaims:\n  - { quote: no ferry, speaker: hanna-voss }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  iran: { name: Iran, type: place }\nclaims:\n  - { quote: No ferry, about: [irak, iran] }\n',
      around: { article: 'No ferry sailed to Iran.' },
      fixes: [
        [
          'Change to "iran"',
          'schema: source-review/1\nentities:\n  iran: { name: Iran, type: place }\nclaims:\n  - { quote: No ferry, about: [iran] }\n',
        ],
        [
          'Record "irak" as Irak (person)',
          'schema: source-review/1\nentities:\n  irak:\n    name: Irak\n    type: person\n  iran: { name: Iran, type: place }\nclaims:\n  - { quote: No ferry, about: [irak, iran] }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\nclaims:\n  - { quote: no ferry, speaker: vos }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "voss"',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\nclaims:\n  - { quote: no ferry, speaker: voss }\n',
        ],
        [
          'Record "vos" as Vos (person)',
          'schema: source-review/1\nentities:\n  vos:\n    name: Vos\n    type: person\n  voss:\n    name: Voss\n    type: person\nclaims:\n  - { quote: no ferry, speaker: vos }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person }\ndates:\n  - quote: on Monday\n    value: "2024-05-06"\n    entities: [voss, vos]\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "voss"',
          'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person }\ndates:\n  - quote: on Monday\n    value: "2024-05-06"\n    entities: [voss]\n',
        ],
        [
          'Record "vos" as Vos (person)',
          'schema: source-review/1\nentities:\n  vos:\n    name: Vos\n    type: person\n  voss: { name: Voss, type: person }\ndates:\n  - quote: on Monday\n    value: "2024-05-06"\n    entities: [voss, vos]\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: no ferry\n    speaker: port-authority # who?\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Record "port-authority" as Port Authority (person)',
          'schema: source-review/1\nentities:\n  port-authority:\n    name: Port Authority\n    type: person\nclaims:\n  - quote: no ferry\n    speaker: port-authority # who?\n',
        ],
      ],
    },
  ],
  'entity-incomplete': [
    {
      file: 'schema: source-review/1\nentities:\n  voss: # mayor\n    role: Mayor\n    mentions: [Hanna Voss]\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Add name: Hanna Voss, type: person',
          'schema: source-review/1\nentities:\n  voss: # mayor\n    name: Hanna Voss\n    type: person\n    role: Mayor\n    mentions: [Hanna Voss]\n',
        ],
        [
          'Add name: Hanna Voss, type: person to source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n',
      around: {
        article: 'Voss',
        workspace: 'schema: source-review-workspace/1\nentities:\n  lund: { name: Lund, type: person }\n',
      },
      fixes: [
        [
          'Add name: Voss, type: person',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n',
        ],
        [
          'Add name: Voss, type: person to source-review.yaml',
          `source-review.yaml: schema: source-review-workspace/1\nentities:\n  lund: { name: Lund, type: person }\n  voss:\n    name: Voss\n    type: person\n`,
        ],
      ],
    },
  ],
  'id-duplicate': [
    {
      file: 'schema: source-review/1\ndates:\n  - { id: a, quote: on Monday, value: "2024" }\n  - { id: a, quote: On Monday, value: "2024" }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "a-2"',
          'schema: source-review/1\ndates:\n  - { id: a, quote: on Monday, value: "2024" }\n  - { id: a-2, quote: On Monday, value: "2024" }\n',
        ],
      ],
    },
  ],
  'date-ref-unknown': [
    {
      file: 'schema: source-review/1\ndates:\n  - { id: strike, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: no ferry, when: stryke }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "strike"',
          'schema: source-review/1\ndates:\n  - { id: strike, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: no ferry, when: strike }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  published: "2024-05-10"\nclaims:\n  - quote: met Lund on Monday\n    when: meeting\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Record "Monday" as the date "meeting"',
          'schema: source-review/1\narticle:\n  published: "2024-05-10"\ndates:\n  - id: meeting\n    quote: "Monday"\n    value: "2024-05-06"\nclaims:\n  - quote: met Lund on Monday\n    when: meeting\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - { quote: on Monday, value: "2024", basis: publishd }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "published"',
          'schema: source-review/1\ndates:\n  - { quote: on Monday, value: "2024", basis: published }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - { id: d1, quote: on Monday, value: "2024", basis: Published }\n',
      around: { article: 'Hanna Voss met Lund on Monday.' },
      fixes: [
        [
          '*Change to "published"',
          'schema: source-review/1\ndates:\n  - { id: d1, quote: on Monday, value: "2024", basis: published }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - { id: d1, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: no ferry, when: d3 }\n',
      around: { article: 'Hanna Voss met Lund on Monday. She said no ferry would sail.' },
      fixes: [
        [
          'Change to "d1"',
          'schema: source-review/1\ndates:\n  - { id: d1, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: no ferry, when: d1 }\n',
        ],
      ],
    },
  ],
  'entity-unused': [
    {
      file: 'schema: source-review/1\nentities:\n  # nobody yet\n  lund: { name: Berg, type: person }\n  voss: { name: Voss, type: person }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['Remove "lund"', 'schema: source-review/1\nentities:\n  # nobody yet\n  voss: { name: Voss, type: person }\n'],
        ['Search the article for "Berg"', 'search-article'],
      ],
    },
  ],
};
