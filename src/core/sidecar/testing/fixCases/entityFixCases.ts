import type { FixCases } from '../fixCases';

const head = 'schema: source-review/1\n';
const workspaceHead = 'schema: source-review-workspace/1\n';
const article = 'Hanna Voss met Per Lund. The port closed on 6 May 2024, and opened a day later. It closed yesterday.';
const other = 'b.txt.source-review.yaml';
const entities = (...lines: readonly string[]): string =>
  `${head}entities:\n${lines.map((line) => `  ${line}\n`).join('')}`;

/** Entities of which files, or decisions, say different things. */
export const entityFixCases: FixCases = {
  'entity-type-conflict': [
    {
      file: entities('voss: { name: Hanna Voss, type: "person" } # her'),
      around: { article, others: { [other]: entities('voss: { name: Hanna Voss, type: organization }') } },
      fixes: [
        [
          'Change to organization, as there',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: "organization" } # her\n',
        ],
        [
          'Move the type person to source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss:\n    type: person\n',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss } # her\n',
        ],
      ],
    },
    {
      file: entities('voss:', '  # Ms', '  name: Hanna Voss', '  type: person'),
      around: { article, workspace: `${workspaceHead}entities:\n  voss: { type: organization }\n` },
      fixes: [
        [
          'Change to organization, as there',
          'schema: source-review/1\nentities:\n  voss:\n    # Ms\n    name: Hanna Voss\n    type: organization\n',
        ],
        [
          'Leave the type to source-review.yaml',
          'schema: source-review/1\nentities:\n  voss:\n    # Ms\n    name: Hanna Voss\n',
        ],
      ],
    },
  ],
  'entity-identifier-conflict': [
    {
      file: `${entities('voss: { name: Hanna Voss, type: person, wikidata: Q1 }')}claims:\n  - { quote: The port closed, speaker: voss, about: ["voss"] } # she\n`,
      around: {
        article,
        others: {
          [other]: entities(
            'voss: { name: Hanna Voss, type: person, wikidata: Q2 }',
            'voss-2: { name: Vera, type: person }',
          ),
        },
      },
      fixes: [
        [
          'Change to Q2, as there',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q2 }\nclaims:\n  - { quote: The port closed, speaker: voss, about: ["voss"] } # she\n',
        ],
        [
          'It is another one: call it "voss-3" in this file',
          'schema: source-review/1\nentities:\n  voss-3: { name: Hanna Voss, type: person, wikidata: Q1 }\nclaims:\n  - { quote: The port closed, speaker: voss-3, about: ["voss-3"] } # she\n',
        ],
      ],
    },
  ],
  'entity-name-conflict': [
    {
      file: entities('voss:', '  name: "Hanna Voss"', '  type: person', '  aliases: [Voss]'),
      around: { article, others: { [other]: entities('voss: { name: Johanna Voss, type: person }') } },
      fixes: [
        [
          'Add "Johanna Voss" to the aliases',
          'schema: source-review/1\nentities:\n  voss:\n    name: "Hanna Voss"\n    type: person\n    aliases: [Voss, "Johanna Voss"]\n',
        ],
        [
          'Change to "Johanna Voss", with "Hanna Voss" as an alias',
          'schema: source-review/1\nentities:\n  voss:\n    name: "Johanna Voss"\n    type: person\n    aliases: [Voss, "Hanna Voss"]\n',
        ],
        [
          'Move the name "Hanna Voss" to source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases:\n      - "Johanna Voss"\n',
          'schema: source-review/1\nentities:\n  voss:\n    type: person\n    aliases: [Voss]\n',
        ],
      ],
    },
    {
      file: entities('voss:', '  name: "Hanna Voss" # as printed', '  type: person', '  aliases: [Voss]'),
      around: { article, others: { [other]: entities('voss: { name: Johanna Voss, type: person }') } },
      fixes: [
        [
          'Add "Johanna Voss" to the aliases',
          'schema: source-review/1\nentities:\n  voss:\n    name: "Hanna Voss" # as printed\n    type: person\n    aliases: [Voss, "Johanna Voss"]\n',
        ],
        [
          'Change to "Johanna Voss", with "Hanna Voss" as an alias',
          'schema: source-review/1\nentities:\n  voss:\n    name: "Johanna Voss" # as printed\n    type: person\n    aliases: [Voss, "Hanna Voss"]\n',
        ],
      ],
    },
    {
      file: entities('voss: { name: Hanna Voss, type: person }'),
      around: { article, workspace: `${workspaceHead}entities:\n  voss: { name: Johanna Voss }\n` },
      fixes: [
        [
          'Add "Johanna Voss" to the aliases',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, aliases: ["Johanna Voss"] }\n',
        ],
        [
          'Change to "Johanna Voss", with "Hanna Voss" as an alias',
          'schema: source-review/1\nentities:\n  voss: { name: Johanna Voss, type: person, aliases: ["Hanna Voss"] }\n',
        ],
        [
          'Leave the name to source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss: { name: Johanna Voss, aliases: ["Hanna Voss"] }\n',
          'schema: source-review/1\nentities:\n  voss: { type: person }\n',
        ],
      ],
    },
  ],
  'entity-identifier-shared': [
    {
      file: `${entities('h-voss: { name: H. Voss, type: person, wikidata: Q1 } # her', 'lund: { name: Per Lund, type: person }')}claims:\n  - { quote: The port closed, speaker: h-voss }\n`,
      around: { article, others: { [other]: entities('voss: { name: Hanna Voss, type: person, wikidata: Q1 }') } },
      fixes: [
        [
          '*They are the same: merge "h-voss" into "voss"',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q1, aliases: ["H. Voss"] } # her\n  lund: { name: Per Lund, type: person }\nclaims:\n  - { quote: The port closed, speaker: voss }\n',
        ],
        [
          '"h-voss" and "voss" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - ["h-voss", "voss"]\n',
        ],
      ],
    },
    {
      file: entities(
        'h-voss: { name: H. Voss, wikidata: Q1, type: person, aliases: ["Ms Voss"], mentions: [Ms Voss] }',
        'voss:',
        '  name: Hanna Voss # full',
        '  type: person',
        '  wikidata: Q1',
      ),
      around: { article },
      fixes: [
        [
          '*They are the same: merge "h-voss" into "voss"',
          'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss # full\n    type: person\n    aliases:\n      - "H. Voss"\n      - "Ms Voss"\n    wikidata: Q1\n    mentions:\n      - "Hanna Voss"\n      - "Ms Voss"\n',
        ],
        [
          '"h-voss" and "voss" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - ["h-voss", "voss"]\n',
        ],
      ],
    },
    {
      // The id is used elsewhere too: the merge is kept for all files.
      file: entities('h-voss: { name: H. Voss, type: person, wikidata: Q1 }'),
      around: {
        article,
        workspace: `${workspaceHead}entities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q1 }\n`,
        others: { [other]: entities('h-voss: { name: H. Voss, type: person, wikidata: Q1 }') },
      },
      fixes: [
        [
          '*They are the same: merge "h-voss" into "voss"',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q1 }\nsame:\n  h-voss: voss\n',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q1, aliases: ["H. Voss"] }\n',
        ],
        [
          '"h-voss" and "voss" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, wikidata: Q1 }\nnot-same:\n  - ["h-voss", "voss"]\n',
        ],
      ],
    },
  ],
  'entity-same-name': [
    {
      file: entities('voss:', '  name: Hanna Voss', '  type: person', '  note: mayor'),
      around: { article, others: { [other]: entities('hv: { name: Hanna Voss, type: person }') } },
      fixes: [
        [
          'They are the same: merge "voss" into "hv"',
          'schema: source-review/1\nentities:\n  hv:\n    name: Hanna Voss\n    type: person\n    note: mayor\n',
        ],
        [
          '"voss" and "hv" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - ["voss", "hv"]\n',
        ],
      ],
    },
    {
      // The record of the workspace file stays.
      file: entities('voss:', '  mentions: [Hanna Voss]', '  name: Hanna Voss'),
      around: {
        article,
        workspace: `${workspaceHead}entities:\n  voss: { type: person, name: Hanna Voss }\n`,
        others: { [other]: entities('hv: { name: Hanna Voss, type: person }') },
      },
      fixes: [
        [
          'They are the same: merge "hv" into "voss"',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss: { type: person, name: Hanna Voss }\nsame:\n  hv: voss\n',
        ],
        [
          '"voss" and "hv" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nentities:\n  voss: { type: person, name: Hanna Voss }\nnot-same:\n  - ["voss", "hv"]\n',
        ],
      ],
    },
    {
      // Two remarks cannot become one, and a comment is not lost.
      file: entities(
        'hv: { name: Hanna Voss, type: person, note: a }',
        'voss: { name: Hanna Voss, type: person, note: b }',
      ),
      around: { article },
      fixes: [
        [
          '"hv" and "voss" are not the same',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - ["hv", "voss"]\n',
        ],
      ],
    },
  ],
  'not-same-violated': [
    {
      file: entities(
        'voss:',
        '  name: Hanna Voss',
        '  type: person',
        '  aliases: # other names',
        '    - Per Lund # ?',
        '  note: x',
      ),
      around: {
        article,
        workspace: `${workspaceHead}not-same:\n  - [lund, Hanna Voss] # asked\n  - [voss, Per Lund]\n`,
      },
      fixes: [
        [
          'Remove this alias',
          'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    note: x\n',
        ],
        [
          'Take back that "voss" and "Per Lund" are different',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - [lund, Hanna Voss] # asked\n',
        ],
      ],
    },
    {
      file: entities('voss: { name: Hanna Voss, type: person, mentions: [Hanna Voss, { quote: Per Lund }] }'),
      around: { article, workspace: `${workspaceHead}not-same:\n  - [voss, Per Lund, Petra]\n` },
      fixes: [
        [
          'Remove this mention',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, mentions: [Hanna Voss] }\n',
        ],
        [
          'Take "Per Lund" out of what is different',
          'source-review.yaml: schema: source-review-workspace/1\nnot-same:\n  - [voss, Petra]\n',
        ],
      ],
    },
  ],
  'decision-contradiction': [
    {
      file: `${workspaceHead}entities:\n  voss: { name: Hanna Voss, type: person }\nsame:\n  hv: voss # clear\nnot-same:\n  - [hv, voss] # not so clear\n`,
      isWorkspaceFile: true,
      fixes: [
        [
          'Take back that "hv" and "voss" are different',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nsame:\n  hv: voss # clear\nnot-same: [] # not so clear\n',
        ],
        [
          'Take back that "hv" is "voss"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person }\nsame: {} # clear\nnot-same:\n  - [hv, voss] # not so clear\n',
        ],
      ],
    },
    {
      file: `${workspaceHead}entities:\n  voss: { name: Hanna Voss, type: person, aliases: [HV] }\nnot-same:\n  - [voss, lund, HV]\n`,
      isWorkspaceFile: true,
      fixes: [
        [
          'Take "HV" out of what is different',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, aliases: [HV] }\nnot-same:\n  - [voss, lund]\n',
        ],
      ],
    },
  ],
  'alias-ambiguous': [
    {
      file: `${workspaceHead}entities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases:\n      - Voss\n      - HV # initials\n  p-voss: { name: Petra Voss, type: person, aliases: [Voss] }\n`,
      isWorkspaceFile: true,
      fixes: [
        [
          'Remove it from "voss"',
          'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases:\n      - HV # initials\n  p-voss: { name: Petra Voss, type: person, aliases: [Voss] }\n',
        ],
        [
          'Remove it from "p-voss"',
          'schema: source-review-workspace/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    aliases:\n      - Voss\n      - HV # initials\n  p-voss: { name: Petra Voss, type: person }\n',
        ],
      ],
    },
    {
      file: `${workspaceHead}entities:\n  voss: { name: Hanna Voss, type: person, aliases: [HV, 'Lund'] }\n  lund: { name: Lund, type: person }\n`,
      isWorkspaceFile: true,
      fixes: [
        [
          'Remove it from "voss"',
          'schema: source-review-workspace/1\nentities:\n  voss: { name: Hanna Voss, type: person, aliases: [HV] }\n  lund: { name: Lund, type: person }\n',
        ],
      ],
    },
  ],
};
