import type { FixCases } from '../fixCases';

/** A workspace file that merges two ids, and an article of theirs. */
const merged = {
  article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.',
  workspace:
    'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nsame:\n  h-voss: voss\n',
};

/** A name that an article has. */
const stale = 'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n';

/** Problems, and what each fix makes of the file. */
export const referenceFixCases: FixCases = {
  'article-not-found': [
    {
      file: 'schema: source-review/1\n',
      around: { article: null },
      fixes: [
        ['Choose the article and rename this sidecar after it', 'choose-article'],
        ['Delete this sidecar of article.txt', 'delete-file'],
      ],
    },
  ],
  'sidecar-duplicate': [
    {
      file: 'schema: source-review/1\n',
      around: { otherSidecars: ['article.txt.source-review.yml'] },
      fixes: [['Compare with article.txt.source-review.yml', 'compare-with']],
    },
  ],
  'sidecar-misplaced': [
    {
      file: 'schema: source-review/1\n',
      around: { workspace: 'schema: source-review-workspace/1\nsidecars:\n  root: reviews\n' },
      fixes: [['Move it to reviews/article.txt.source-review.yaml', 'move-file']],
    },
  ],
  'entity-unknown': [
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\nclaims:\n  - { quote: no ferry, speaker: vos }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Change to "voss"',
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
          '*Change to "voss"',
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
  'type-unknown': [
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: persn }\n',
      around: { article: 'Voss' },
      fixes: [
        ['*Change to "person"', 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person }\n'],
        [
          'Define the type "persn" in source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\ntypes:\n  persn:\n    label: Persn\n',
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\nentities:\n  a: { name: A, type: war-ship }\ntypes: {}\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Define the type "war-ship"',
          'schema: source-review-workspace/1\nentities:\n  a: { name: A, type: war-ship }\ntypes:\n  war-ship:\n    label: War ship\n',
        ],
      ],
    },
  ],
  'type-built-in': [
    {
      file: 'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes:\n  person: # our own\n    label: Politician\n    color: charts.red\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Make it a type of its own, "politician"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes:\n  politician: # our own\n    label: Politician\n    parent: person\n    color: charts.red\n',
        ],
        [
          'Remove "person"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\ntypes: {}\n',
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n  work: { note: ours }\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Make it a type of its own, "own-work-2"',
          'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n  own-work-2: { note: ours, parent: "work" }\n',
        ],
        ['Remove "work"', 'schema: source-review-workspace/1\ntypes:\n  own-work: { parent: work }\n'],
      ],
    },
  ],
  'type-cycle': [
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n    parent: vessel # up\n  vessel: { parent: ship }\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Remove "parent"',
          'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n  vessel: { parent: ship }\n',
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
          '*Change to "strike"',
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
          '*Change to "published"',
          'schema: source-review/1\ndates:\n  - { quote: on Monday, value: "2024", basis: published }\n',
        ],
      ],
    },
  ],
  'same-used': [
    {
      file: 'schema: source-review/1\nentities:\n  h-voss:\n    mentions: [Hanna Voss]\nclaims:\n  - { quote: no ferry, speaker: h-voss }\n',
      around: merged,
      fixes: [
        [
          '*Rename to "voss" in this file',
          'schema: source-review/1\nentities:\n  voss:\n    mentions: [Hanna Voss]\nclaims:\n  - { quote: no ferry, speaker: voss }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: no ferry\n    speaker: h-voss # old\n',
      around: merged,
      fixes: [
        [
          '*Rename to "voss" in this file',
          'schema: source-review/1\nclaims:\n  - quote: no ferry\n    speaker: voss # old\n',
        ],
      ],
    },
  ],
  'same-unknown': [
    {
      file: 'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\nsame:\n  h-voss: vos # once\n',
      isWorkspaceFile: true,
      fixes: [
        [
          '*Change to "voss"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\nsame:\n  h-voss: voss # once\n',
        ],
        [
          'Remove this merge',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Voss, type: person }\nsame: {} # once\n',
        ],
      ],
    },
  ],
  'same-cycle': [
    {
      file: 'schema: source-review-workspace/1\nsame:\n  a: b\n  b: a\n',
      isWorkspaceFile: true,
      fixes: [['Remove this merge', 'schema: source-review-workspace/1\nsame:\n  b: a\n']],
    },
  ],
  'link-target-missing': [
    { file: 'schema: source-review/1\nlinks:\n  - to: other.txt\n', fixes: [['Choose a file', 'choose-path']] },
  ],
  'evidence-article-missing': [
    {
      file: 'schema: source-review/1\nclaims:\n  - { quote: no ferry, evidence: [{ article: gone.txt }] }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [['Choose a file', 'choose-path']],
    },
  ],
  'evidence-quote-not-found': [
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: no ferry\n    evidence:\n      - article: b.txt\n        quote: the ferry sunk # there\n',
      around: {
        article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.',
        files: { 'b.txt': 'At noon the ferry sank.' },
      },
      fixes: [
        [
          'Use the words of the article: "the ferry sank"',
          'schema: source-review/1\nclaims:\n  - quote: no ferry\n    evidence:\n      - article: b.txt\n        quote: the ferry sank # there\n',
        ],
      ],
    },
  ],
  'path-outside-workspace': [
    { file: 'schema: source-review/1\nlinks:\n  - to: ../x.txt\n', fixes: [['Choose a file', 'choose-path']] },
  ],
  'link-self': [
    {
      file: 'schema: source-review/1\nlinks:\n  - to: article.txt # itself\n    kind: follow-up\n  - to: b.txt\n',
      around: { files: { 'b.txt': '' } },
      fixes: [['Remove this link', 'schema: source-review/1\nlinks:\n  - to: b.txt\n']],
    },
  ],
  'name-stale': [
    {
      file: `${stale}    aliases: [Voss, Hana Vos] # as in 2023\n`,
      isWorkspaceFile: true,
      around: { written: ['Voss', 'Hanna Vos'] },
      fixes: [
        ['Change to "Hanna Vos"', `${stale}    aliases: [Voss, Hanna Vos] # as in 2023\n`],
        ['Remove this alias', `${stale}    aliases: [Voss] # as in 2023\n`],
      ],
    },
    {
      file: `${stale}  # left\n  lund: { name: Lund, type: person, aliases: [PL] }\n`,
      isWorkspaceFile: true,
      around: { written: ['Hanna Voss'] },
      fixes: [['Remove "lund"', `${stale}  # left\n`]],
    },
    {
      file: `${stale}same:\n  h-voss: voss\n  hv: voss\n`,
      isWorkspaceFile: true,
      around: { written: ['Hanna Voss', 'HV'] },
      fixes: [['Remove this merge', `${stale}same:\n  hv: voss\n`]],
    },
    {
      file: `${stale}not-same:\n  - [voss, Harbor Council]\n  - [voss, Berg, Dahl]\n`,
      isWorkspaceFile: true,
      around: { written: ['Hanna Voss', 'Harbour Council'] },
      fixes: [
        ['Change to "Harbour Council"', `${stale}not-same:\n  - [voss, Harbour Council]\n  - [voss, Berg, Dahl]\n`],
        ['Remove what is different', `${stale}not-same:\n  - [voss, Berg, Dahl]\n`],
      ],
    },
    {
      file: `${stale}not-same:\n  - [voss, Harbor Council, Berg]\n`,
      isWorkspaceFile: true,
      around: { written: ['Hanna Voss', 'Harbour Council'] },
      fixes: [
        ['Change to "Harbour Council"', `${stale}not-same:\n  - [voss, Harbour Council, Berg]\n`],
        ['Take it out of what is different', `${stale}not-same:\n  - [voss, Berg]\n`],
      ],
    },
    {
      file: `${stale}ignore:\n  - Fery Post # the publisher\n`,
      isWorkspaceFile: true,
      around: { written: ['Hanna Voss', 'Ferry Post'] },
      fixes: [
        ['Change to "Ferry Post"', `${stale}ignore:\n  - Ferry Post # the publisher\n`],
        ['Remove this term', stale],
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
