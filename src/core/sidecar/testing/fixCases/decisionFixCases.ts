import type { FixCases } from '../fixCases';

/** A workspace file that merges two ids, and an article of theirs. */
const merged = {
  article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.',
  workspace:
    'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nsame:\n  h-voss: voss\n',
};

/** A name that an article has. */
const stale = 'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n';

/** What the workspace file says of names: merges, and names that no article has. */
export const decisionFixCases: FixCases = {
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
          'Change to "voss"',
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
};
