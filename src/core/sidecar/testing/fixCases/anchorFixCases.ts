import type { FixCases } from '../fixCases';

/** Problems, and what each fix makes of the file. */
export const anchorFixCases: FixCases = {
  'anchor-not-found': [
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions: [Voss, "Mali"] # both\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['Search the article', 'search-article'],
        [
          'Remove this mention',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions: [Voss] # both\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: two ferries\n    text: A\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['Search the article', 'search-article'],
        [
          'Keep this claim as rejected',
          'schema: source-review/1\nclaims:\n  - quote: two ferries\n    text: A\n    status: rejected\n',
        ],
        ['Remove this claim', 'schema: source-review/1\nclaims: []\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { quote: two ferries, text: A }\n  - text: B\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['Search the article', 'search-article'],
        ['Remove this note', 'schema: source-review/1\nnotes:\n  - text: B\n'],
      ],
    },
  ],
  'anchor-ambiguous': [
    {
      file: 'schema: source-review/1\nnotes:\n  - quote: Monday # which?\n    text: A\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'The one in “Hanna Voss met Lund on |Monday|. On Monday evening, Vos…”',
          'schema: source-review/1\nnotes:\n  - quote: Monday # which?\n    prefix: "on"\n    text: A\n',
        ],
        [
          'The one in “… met Lund on Monday. On |Monday| evening, Voss left. She…”',
          'schema: source-review/1\nnotes:\n  - quote: Monday # which?\n    prefix: "On"\n    text: A\n',
        ],
        ['All 2', 'schema: source-review/1\nnotes:\n  - quote: Monday # which?\n    occurrence: all\n    text: A\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\r\n  - { text: A, quote: Voss, prefix: "" }\r\n',
      around: { article: 'Voss, Voss' },
      fixes: [
        [
          'The one in “|Voss|, Voss”',
          'schema: source-review/1\nnotes:\r\n  - { text: A, quote: Voss, suffix: "," }\r\n',
        ],
        [
          'The one in “Voss, |Voss|”',
          'schema: source-review/1\nnotes:\r\n  - { text: A, quote: Voss, prefix: "Voss," }\r\n',
        ],
        ['All 2', 'schema: source-review/1\nnotes:\r\n  - { text: A, quote: Voss, occurrence: "all" }\r\n'],
      ],
      all: 'schema: source-review/1\nnotes:\r\n  - { text: A, quote: Voss }\r\n',
    },
  ],
  'anchor-context-mismatch': [
    {
      file: "schema: source-review/1\nnotes:\n  - quote: ferry\n    prefix: 'any '\n    text: A\n",
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Use the words of the article',
          "schema: source-review/1\nnotes:\n  - quote: ferry\n    prefix: 'no '\n    text: A\n",
        ],
        ['Without the words around it', 'schema: source-review/1\nnotes:\n  - quote: ferry\n    text: A\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { quote: Monday, suffix: night, text: B }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'The one in “Hanna Voss met Lund on |Monday|. On Monday evening, Vos…”',
          'schema: source-review/1\nnotes:\n  - { quote: Monday, suffix: ".", text: B }\n',
        ],
        [
          'The one in “… met Lund on Monday. On |Monday| evening, Voss left. She…”',
          'schema: source-review/1\nnotes:\n  - { quote: Monday, suffix: " evening,", text: B }\n',
        ],
      ],
    },
  ],
  'anchor-case': [
    // The blank lines behind a text in block style are none of it.
    ...['|', '>-', '|\r'].map((mark) => {
      const lineBreak = mark.endsWith('\r') ? '\r\n' : '\n';
      const lines = (...all: readonly string[]): string => all.join(lineBreak);
      const head = ['schema: source-review/1', 'dates:'];
      const tail = ['', '', '    value: "2024"', ''];
      const after = lines(...head, '  - quote: no ferry', ...tail);
      return {
        file: lines(...head, `  - quote: ${mark.trim()}`, '      no Ferry', ...tail),
        around: { article: 'There was no ferry in 2024.' },
        fixes: [['*Use the article’s spelling', after] as const],
        all: after,
      };
    }),
    {
      file: "schema: source-review/1\nnotes:\n  - quote: 'hanna voss' # who\n    text: A\n",
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Use the article’s spelling',
          "schema: source-review/1\nnotes:\n  - quote: 'Hanna Voss' # who\n    text: A\n",
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, mentions: [HANNA VOSS] }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Use the article’s spelling',
          'schema: source-review/1\nentities:\n  voss: { name: Hanna Voss, type: person, mentions: [Hanna Voss] }\n',
        ],
      ],
    },
  ],
  'anchor-fuzzy': [
    {
      file: 'schema: source-review/1\nclaims:\n  - quote: no ferries would sail # who?\n    text: A\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Use the words of the article',
          'schema: source-review/1\nclaims:\n  - quote: no ferry would sail # who?\n    text: A\n',
        ],
        ['Search the article', 'search-article'],
      ],
    },
  ],
  'anchor-partial-word': [
    {
      file: 'schema: source-review/1\nnotes:\n  - { quote: would sai, text: A }\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [['Extend to whole words', 'schema: source-review/1\nnotes:\n  - { quote: would sail, text: A }\n']],
    },
  ],
  'anchor-trim': [
    {
      file: "schema: source-review/1\nnotes:\n  - quote: ' no ferry'\n    text: A\n",
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['*Remove the spaces at the edge', "schema: source-review/1\nnotes:\n  - quote: 'no ferry'\n    text: A\n"],
      ],
    },
  ],
  'anchor-offset-stale': [
    {
      file: 'schema: source-review/1\nnotes:\n  - quote: no ferry\n    at: [1, 9] # once\n    text: A\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Update the position',
          'schema: source-review/1\nnotes:\n  - quote: no ferry\n    at: [70, 78] # once\n    text: A\n',
        ],
        ['Remove the position', 'schema: source-review/1\nnotes:\n  - quote: no ferry\n    text: A\n'],
      ],
    },
  ],
  'anchor-overlap-conflict': [
    {
      file: 'schema: source-review/1\nentities:\n  lund: { name: Lund, type: person, mentions: [Lund] }\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - Lund # him\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Keep it for "voss" only',
          'schema: source-review/1\nentities:\n  lund: { name: Lund, type: person, mentions: [] }\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - Lund # him\n',
        ],
        [
          'Keep it for "lund" only',
          'schema: source-review/1\nentities:\n  lund: { name: Lund, type: person, mentions: [Lund] }\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n',
        ],
        [
          'Only the one in “Hanna Voss met |Lund| on Monday. On Monday ev…”',
          'schema: source-review/1\nentities:\n  lund: { name: Lund, type: person, mentions: [Lund] }\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - { quote: "Lund", occurrence: 1 } # him\n',
        ],
      ],
    },
  ],
  'anchor-duplicate': [
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - "Voss"\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          '*Remove this mention',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n      - "Voss" # again\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Remove this mention',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - Voss\n',
        ],
      ],
    },
  ],
  'anchor-too-long': [
    {
      file: 'schema: source-review/1\nnotes:\n  - quote: "The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on."\n    text: A\n',
      around: {
        article:
          'Today. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on. The ferry sails on and on.',
      },
      fixes: [
        [
          'Shorten to the first words',
          'schema: source-review/1\nnotes:\n  - quote: "The ferry sails on and on. The ferry sails on and on. The"\n    prefix: Today.\n    text: A\n',
        ],
      ],
    },
  ],
  'anchor-too-common': [
    {
      file: 'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - she # who\n',
      around: { article: 'Voss said she left, and she did.' },
      fixes: [
        [
          'Only the one in “Voss said |she| left, and she did.”',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - { quote: "she", prefix: "said" } # who\n',
        ],
        [
          'Only the one in “Voss said she left, and |she| did.”',
          'schema: source-review/1\nentities:\n  voss:\n    name: Voss\n    type: person\n    mentions:\n      - { quote: "she", prefix: "and" } # who\n',
        ],
      ],
    },
  ],
  'mention-in-ignore': [
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, mentions: [Voss, Lund] }\nignore:\n  - Monday\n  - lund # no\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        [
          'Remove it from "ignore"',
          'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, mentions: [Voss, Lund] }\nignore:\n  - Monday\n',
        ],
        [
          'Remove this mention',
          'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, mentions: [Voss] }\nignore:\n  - Monday\n  - lund # no\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, mentions: [Voss] }\n',
      around: {
        article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.',
        workspace: 'schema: source-review-workspace/1\nignore: [Share, Voss]\n',
      },
      fixes: [
        [
          'Remove it from "ignore" in source-review.yaml',
          'source-review.yaml: schema: source-review-workspace/1\nignore: [Share]\n',
        ],
        [
          'Remove this mention',
          'schema: source-review/1\nentities:\n  voss: { name: Voss, type: person, mentions: [] }\n',
        ],
      ],
    },
  ],
  'anchor-occurrence-range': [
    {
      file: 'schema: source-review/1\nnotes:\n  - { quote: Monday, occurrence: 3, text: A } # third\n',
      around: { article: 'Hanna Voss met Lund on Monday. On Monday evening, Voss left. She said no ferry would sail.' },
      fixes: [
        ['*Change to 2', 'schema: source-review/1\nnotes:\n  - { quote: Monday, occurrence: 2, text: A } # third\n'],
        ['All of them', 'schema: source-review/1\nnotes:\n  - { quote: Monday, occurrence: all, text: A } # third\n'],
      ],
    },
  ],
};
