import { verdicts } from '../../format/sidecarShape';
import type { FixCases } from '../fixCases';

/** Problems, and what each fix makes of the file. */
export const schemaFixCases: FixCases = {
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
  ],
  'wrong-type': [
    {
      file: 'schema: source-review/1\narticle:\n  published: 2020 # year\n',
      fixes: [['*Put in quotation marks', 'schema: source-review/1\narticle:\n  published: "2020" # year\n']],
    },
    {
      file: 'schema: source-review/1\narticle:\n  note: { a: b }\n',
      fixes: [['Put in quotation marks', 'schema: source-review/1\narticle:\n  note: "{ a: b }"\n']],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, aliases: Miss Voss }\n',
      around: { article: 'Voss' },
      fixes: [
        [
          '*Make it a list',
          'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, aliases: [Miss Voss] }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\narticle: { author: 12 }\n',
      fixes: [
        ['*Put in quotation marks', 'schema: source-review/1\narticle: { author: "12" }\n'],
        ['Make it a list', 'schema: source-review/1\narticle: { author: ["12"] }\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: a\n    resolved: "no" # yet\n',
      fixes: [
        ['Change to true', 'schema: source-review/1\nnotes:\n  - text: a\n    resolved: true # yet\n'],
        ['*Change to false', 'schema: source-review/1\nnotes:\n  - text: a\n    resolved: false # yet\n'],
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
  'unknown-value': [
    {
      file: 'schema: source-review/1\nreview:\n  status: |\n    reviwed\n\n  by: Voss\n',
      fixes: ['reviewed', 'unreviewed', 'in-progress', 'needs-second-review', 'rejected'].map(
        (status, index) =>
          [
            `${index === 0 ? '*' : ''}Change to "${status}"`,
            `schema: source-review/1\nreview:\n  status: ${status}\n\n  by: Voss\n`,
          ] as const,
      ),
    },
    ...Object.entries({
      unsupported: 'supported',
      unrefuted: 'refuted',
      undisputed: 'disputed',
      verifiable: 'unverifiable',
      checked: 'unchecked',
      'supported?': 'supported',
    }).map(([written, near]) => ({
      file: `schema: source-review/1\nclaims:\n  - { quote: Voss, evidence: [{ url: https://x.org }], verdict: ${written} }\n`,
      around: { article: 'Voss' },
      fixes: [near, ...verdicts.filter((verdict) => verdict !== near)].map(
        (verdict) =>
          [
            `Change to "${verdict}"`,
            `schema: source-review/1\nclaims:\n  - { quote: Voss, evidence: [{ url: https://x.org }], verdict: ${verdict} }\n`,
          ] as const,
      ),
    })),
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: second }\n',
      around: { article: 'Voss, Voss' },
      fixes: [
        ['*Change to 2', 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: 2 }\n'],
        ['Change to "all"', 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: all }\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: last }\n',
      around: { article: 'Voss, Voss' },
      fixes: [['Change to "all"', 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: all }\n']],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: All }\n',
      around: { article: 'Voss, Voss' },
      fixes: [['*Change to "all"', 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: all }\n']],
    },
    {
      file: "schema: source-review/1\nreview:\n  status: 'reviwed' # s\n",
      fixes: [
        ['*Change to "reviewed"', "schema: source-review/1\nreview:\n  status: 'reviewed' # s\n"],
        ['Change to "unreviewed"', "schema: source-review/1\nreview:\n  status: 'unreviewed' # s\n"],
        ['Change to "in-progress"', "schema: source-review/1\nreview:\n  status: 'in-progress' # s\n"],
        ['Change to "needs-second-review"', "schema: source-review/1\nreview:\n  status: 'needs-second-review' # s\n"],
        ['Change to "rejected"', "schema: source-review/1\nreview:\n  status: 'rejected' # s\n"],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: "1" }\n',
      around: { article: 'Voss' },
      fixes: [
        [
          '*Remove the quotation marks',
          'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: 1 }\n',
        ],
        ['Change to "all"', 'schema: source-review/1\nnotes:\n  - { text: a, quote: Voss, occurrence: "all" }\n'],
      ],
    },
  ],
  'invalid-id': [
    {
      file: 'schema: source-review/1\nentities:\n  王毅: { name: 王毅, type: person }\n',
      around: {
        article: '王毅',
        workspace: 'schema: source-review-workspace/1\nentities:\n  entity: { name: X, type: person }\n',
        others: {
          'b.txt.source-review.yaml': 'schema: source-review/1\nentities:\n  entity-2: { name: Y, type: person }\n',
        },
      },
      fixes: [
        [
          'Change to "entity-3", here and where it is referred to',
          'schema: source-review/1\nentities:\n  entity-3: { name: 王毅, type: person }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  Hanna Voss:\n    name: Hanna Voss\n    type: person\n  hanna-voss: { name: Voss, type: person }\nclaims:\n  - { quote: Voss, speaker: "Hanna Voss", about: [Hanna Voss] }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Change to "hanna-voss-2", here and where it is referred to',
          'schema: source-review/1\nentities:\n  hanna-voss-2:\n    name: Hanna Voss\n    type: person\n  hanna-voss: { name: Voss, type: person }\nclaims:\n  - { quote: Voss, speaker: "hanna-voss-2", about: [hanna-voss-2] }\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  - { id: Día, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: Voss met, when: Día }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Change to "dia", here and where it is referred to',
          'schema: source-review/1\ndates:\n  - { id: dia, quote: on Monday, value: "2024" }\nclaims:\n  - { quote: Voss met, when: dia }\n',
        ],
      ],
    },
  ],
  'invalid-wikidata': [
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, wikidata: https://www.wikidata.org/wiki/q42?uselang=de }\n',
      around: { article: 'Voss' },
      fixes: [
        ['*Change to Q42', 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, wikidata: Q42 }\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    wikidata: "794"\n',
      around: { article: 'Voss' },
      fixes: [
        [
          'Change to Q794',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    wikidata: "Q794"\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    wikidata: mayor\n',
      around: { article: 'Voss' },
      fixes: [],
    },
  ],
  'empty-value': [
    {
      file: 'schema: source-review/1\narticle:\ntitle: Ferry\n# when\npublished: "2024-05-10"\nreview:\n  status: reviewed\n',
      fixes: [
        [
          '*Indent what stands below "article"',
          'schema: source-review/1\narticle:\n  title: Ferry\n  # when\n  published: "2024-05-10"\nreview:\n  status: reviewed\n',
        ],
        [
          'Remove "article"',
          'schema: source-review/1\ntitle: Ferry\n# when\npublished: "2024-05-10"\nreview:\n  status: reviewed\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n\nvoss:\n  name: Voss\n  type: person\n',
      around: { article: 'Voss' },
      fixes: [
        [
          '*Indent what stands below "entities"',
          'schema: source-review/1\nentities:\n\n  voss:\n    name: Voss\n    type: person\n',
        ],
        ['Remove "entities"', 'schema: source-review/1\n\nvoss:\n  name: Voss\n  type: person\n'],
      ],
    },
    {
      file: 'schema: source-review/1\ndates:\n  # - quote: on Monday\nignore: [x]\n',
      fixes: [['Remove "dates"', 'schema: source-review/1\n  # - quote: on Monday\nignore: [x]\n']],
    },
    { file: 'schema:\n', fixes: [['*Complete: schema source-review/1', 'schema: source-review/1\n']] },
    {
      file: 'schema: source-review/1\nentities:\n  hanna-voss:\n    name: # who?\n    type: person\n    mentions: [Voss]\n',
      around: { article: 'Voss' },
      fixes: [
        [
          'Complete: name Hanna Voss',
          'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss # who?\n    type: person\n    mentions: [Voss]\n',
        ],
        [
          'Remove "name"',
          'schema: source-review/1\nentities:\n  hanna-voss:\n    type: person\n    mentions: [Voss]\n',
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n    color: #ff0000\n',
      isWorkspaceFile: true,
      fixes: [
        [
          '*Put #ff0000 in quotation marks',
          'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n    color: "#ff0000"\n',
        ],
        ['Remove "color"', 'schema: source-review-workspace/1\ntypes:\n  ship:\n    label: Ship\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nignore:\n  - Ferry # f\n  - ""\n  - Port\n',
      fixes: [['*Remove this item', 'schema: source-review/1\nignore:\n  - Ferry # f\n  - Port\n']],
    },
    {
      file: 'schema: source-review/1\nignore:\n  - Ferry # f\n  - "" # nothing\n  - Port\n',
      fixes: [['Remove this item', 'schema: source-review/1\nignore:\n  - Ferry # f\n  - Port\n']],
    },
    {
      file: 'schema: source-review/1\narticle:\n  # the headline\n  title:\n  author: Voss\n',
      fixes: [['*Remove "title"', 'schema: source-review/1\narticle:\n  # the headline\n  author: Voss\n']],
    },
    {
      file: 'schema: source-review/1\narticle:\r\n  title: # none\r\nreview:\r\n  status: reviewed\r\n',
      fixes: [['Remove "article"', 'schema: source-review/1\nreview:\r\n  status: reviewed\r\n']],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: a, kind: note, by: "" }',
      fixes: [['*Remove "by"', 'schema: source-review/1\nnotes:\n  - { text: a, kind: note }']],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text:\n  - text: a\n',
      fixes: [['Remove this note', 'schema: source-review/1\nnotes:\n  - text: a\n']],
    },
  ],
  'invalid-url': [
    {
      file: 'schema: source-review/1\narticle:\n  source: http//example.org/x\n',
      fixes: [
        ['*Change to "http://example.org/x"', 'schema: source-review/1\narticle:\n  source: "http://example.org/x"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  source: <https://example.org>\n',
      fixes: [
        ['*Change to "https://example.org"', 'schema: source-review/1\narticle:\n  source: "https://example.org"\n'],
      ],
    },
    {
      file: 'schema: source-review/1\narticle:\n  source: "[Ferry](https://example.org/a)"\n',
      fixes: [
        [
          '*Change to "https://example.org/a"',
          'schema: source-review/1\narticle:\n  source: "https://example.org/a"\n',
        ],
      ],
    },
    { file: 'schema: source-review/1\narticle:\n  source: see the paper\n', fixes: [] },
    {
      file: "schema: source-review/1\narticle:\n  source: 'example.org/ferry' # from\n",
      fixes: [['*Add "https://"', "schema: source-review/1\narticle:\n  source: 'https://example.org/ferry' # from\n"]],
    },
    {
      file: 'schema: source-review/1\narticle:\n  archive: //example.org/x\n',
      fixes: [['*Add "https://"', 'schema: source-review/1\narticle:\n  archive: "https://example.org/x"\n']],
    },
    { file: 'schema: source-review/1\narticle:\n  source: no address\n', fixes: [] },
  ],
  'invalid-color': [
    {
      file: "schema: source-review-workspace/1\ntypes:\n  ship: { color: 'Red' } # as on maps\n",
      isWorkspaceFile: true,
      fixes: [
        [
          '*Change to "charts.red"',
          "schema: source-review-workspace/1\ntypes:\n  ship: { color: 'charts.red' } # as on maps\n",
        ],
      ],
    },
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  ship: { color: ff8800 }\n  boat: { color: charts.purpel }\n',
      isWorkspaceFile: true,
      fixes: [
        [
          '*Change to "#ff8800"',
          'schema: source-review-workspace/1\ntypes:\n  ship: { color: "#ff8800" }\n  boat: { color: charts.purpel }\n',
        ],
      ],
      all: 'schema: source-review-workspace/1\ntypes:\n  ship: { color: "#ff8800" }\n  boat: { color: charts.purple }\n',
    },
    {
      file: 'schema: source-review-workspace/1\ntypes:\n  ship:\n    color: sea\n',
      isWorkspaceFile: true,
      fixes: ['red', 'orange', 'yellow', 'green', 'blue', 'purple'].map((name) => [
        `Change to "charts.${name}"`,
        `schema: source-review-workspace/1\ntypes:\n  ship:\n    color: charts.${name}\n`,
      ]),
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
