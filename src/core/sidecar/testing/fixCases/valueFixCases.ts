import { verdicts } from '../../format/sidecarShape';
import type { FixCases } from '../fixCases';

/** Problems of values that are of the wrong kind, none of a few words, or missing. And what each fix makes of the file. */
export const valueFixCases: FixCases = {
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
};
