import type { FixCases } from '../fixCases';

/** Problems, and what each fix makes of the file. */
export const fileFixCases: FixCases = {
  'file-too-large': [
    {
      file: 'schema: source-review/1\n# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
      around: { maxBytes: 1024 },
      fixes: [['Change the largest size that is read', 'open-setting']],
    },
  ],
  'file-not-utf8': [
    {
      file: 'schema: source-review/1\n',
      around: { invalidUtf8At: 7 },
      fixes: [['Reopen with another encoding', 'reopen-with-encoding']],
    },
  ],
  'merge-conflict': [
    {
      file: '<<<<<<< a\nschema: source-review/1\n=======\n>>>>>>> b\n',
      fixes: [['Resolve in the merge editor', 'open-merge-editor']],
    },
  ],
  'yaml-nbsp-indent': [
    {
      file: 'schema: source-review/1\narticle: # a\n\u00a0\u00a0title: Ferry\u00a0late # t\n\u00a0\u00a0author: Voss\n',
      fixes: [
        [
          '*Replace non-breaking spaces by spaces',
          'schema: source-review/1\narticle: # a\n  title: Ferry\u00a0late # t\n  author: Voss\n',
        ],
      ],
    },
  ],
  'yaml-tab-indent': [
    {
      file: 'schema: source-review/1\nreview:\r\n\tstatus: reviewed # done\r\n\tby:\tVoss\r\n',
      fixes: [
        [
          '*Replace tabs by two spaces',
          'schema: source-review/1\nreview:\r\n  status: reviewed # done\r\n  by:\tVoss\r\n',
        ],
      ],
    },
  ],
  'yaml-multiple-documents': [
    {
      file: 'schema: source-review/1\n---\nignore: [a] # b\n',
      fixes: [['Remove this line', 'schema: source-review/1\nignore: [a] # b\n']],
    },
    { file: 'schema: source-review/1\n---\nschema: source-review/1\n', fixes: [] },
  ],
  'yaml-directive': [
    {
      file: '%YAML 1.1\r\n---\r\nschema: source-review/1\r\n',
      fixes: [['*Remove the directive', '---\r\nschema: source-review/1\r\n']],
    },
  ],
  'yaml-root-not-map': [
    {
      file: '- a # b\r\n\r\n- c',
      fixes: [
        [
          'Insert a beginning, and keep what is there as a comment',
          'schema: source-review/1\r\n\r\nreview:\r\n  status: unreviewed\r\n\r\n# An id of your choice, then name, type and mentions. A mention in quotation marks means every whole-word occurrence.\r\nentities: {}\r\n\r\n# The words of the article as "quote", what they mean as "value": "2024-05-06", "2024-05", "2018~".\r\ndates: []\r\n\r\n# The words of the article as "quote", the claim as "text", what the check has shown as "verdict".\r\nclaims: []\r\n\r\n# - a # b\r\n\r\n# - c',
        ],
      ],
    },
    {
      file: '\ufeffsome words\n',
      isWorkspaceFile: true,
      fixes: [
        [
          'Insert a beginning, and keep what is there as a comment',
          '\ufeffschema: source-review-workspace/1\n\n# some words\n',
        ],
      ],
    },
  ],
  'file-empty': [
    {
      file: '# mine',
      isWorkspaceFile: true,
      fixes: [['*Insert a beginning', '# mine\nschema: source-review-workspace/1\n']],
    },
    {
      file: '\r\n',
      isWorkspaceFile: true,
      fixes: [['*Insert a beginning', '\r\nschema: source-review-workspace/1\r\n']],
    },
  ],
  'yaml-needs-quotes': [
    // With a colon before, the word that is a key elsewhere is none here.
    {
      file: 'schema: source-review/1\narticle: { title: Voss: a note: no, language: en }\n',
      fixes: [
        ['*Put in quotation marks', 'schema: source-review/1\narticle: { title: "Voss: a note: no", language: en }\n'],
      ],
      all: 'schema: source-review/1\narticle: { title: "Voss: a note: no", language: en }\n',
    },
    {
      file: 'schema: source-review/1\narticle: { title: Ferry: the talks, language: en } # so\nnotes: [{ text: He said: no and: never }]\n',
      fixes: [
        [
          '*Put in quotation marks',
          'schema: source-review/1\narticle: { title: "Ferry: the talks", language: en } # so\nnotes: [{ text: He said: no and: never }]\n',
        ],
      ],
      all: 'schema: source-review/1\narticle: { title: "Ferry: the talks", language: en } # so\nnotes: [{ text: "He said: no and: never" }]\n',
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - quote: “Voss said: no ferry” # so\n    text: a\n',
      around: { article: 'Voss said: no ferry' },
      fixes: [
        [
          '*Use straight quotation marks',
          'schema: source-review/1\nnotes:\n  - quote: "Voss said: no ferry" # so\n    text: a\n',
        ],
        [
          'Put all of the line in quotation marks',
          'schema: source-review/1\nnotes:\n  - quote: "“Voss said: no ferry” # so"\n    text: a\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: Voss said: "no ferry" # quoted\n    kind: note\n',
      fixes: [
        [
          '*Put in quotation marks',
          'schema: source-review/1\nnotes:\n  - text: \'Voss said: "no ferry"\' # quoted\n    kind: note\n',
        ],
        [
          'Put all of the line in quotation marks',
          'schema: source-review/1\nnotes:\n  - text: \'Voss said: "no ferry" # quoted\'\n    kind: note\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nignore:\n  - @HarbourDesk\n',
      fixes: [['*Put in quotation marks', 'schema: source-review/1\nignore:\n  - "@HarbourDesk"\n']],
    },
    {
      file: "schema: source-review/1\nignore:\n  - 'Voss's term'\n",
      fixes: [
        ['*Quote the text between the marks', 'schema: source-review/1\nignore:\n  - "Voss\'s term"\n'],
        ['Put in quotation marks', "schema: source-review/1\nignore:\n  - \"'Voss's term'\"\n"],
      ],
    },
    {
      file: 'schema: source-review/1\nignore:\r\n  - "so" he said\r\n',
      fixes: [['*Put in quotation marks', 'schema: source-review/1\nignore:\r\n  - \'"so" he said\'\r\n']],
    },
  ],
  'yaml-escape': [
    {
      file: 'schema: source-review/1\nnotes:\n  - text: "see C:\\quotes" # path\n',
      fixes: [
        ['*Double the backslash', 'schema: source-review/1\nnotes:\n  - text: "see C:\\\\quotes" # path\n'],
        ['Use single quotation marks', "schema: source-review/1\nnotes:\n  - text: 'see C:\\quotes' # path\n"],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - { text: "it\'s \\d" }\n',
      fixes: [
        ['*Double the backslash', 'schema: source-review/1\nnotes:\n  - { text: "it\'s \\\\d" }\n'],
        ['Use single quotation marks', "schema: source-review/1\nnotes:\n  - { text: 'it''s \\d' }\n"],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: "C:\\temp\\new\\quotes"\n',
      fixes: [
        ['*Use single quotation marks', "schema: source-review/1\nnotes:\n  - text: 'C:\\temp\\new\\quotes'\n"],
        ['Double the backslash', 'schema: source-review/1\nnotes:\n  - text: "C:\\temp\\new\\\\quotes"\n'],
      ],
    },
  ],
  'yaml-unclosed': [
    {
      file: 'schema: source-review/1\narticle:\n  title: "Ferry  \n  author: Voss\n',
      fixes: [
        [
          '*Close with " at the end of the line',
          'schema: source-review/1\narticle:\n  title: "Ferry"  \n  author: Voss\n',
        ],
      ],
    },
    {
      file: 'schema: source-review/1\nignore: [a, b # c\narticle: { title: x }\n',
      fixes: [
        [
          '*Close with ] at the end of the line',
          'schema: source-review/1\nignore: [a, b] # c\narticle: { title: x }\n',
        ],
      ],
    },
  ],
  'yaml-bad-indent': [
    {
      file: 'schema: source-review/1\narticle:\n   title: Ferry\n  author: Voss # who\n',
      fixes: [
        ['*Indent by 3 spaces', 'schema: source-review/1\narticle:\n   title: Ferry\n   author: Voss # who\n'],
        ['Indent by 0 spaces', 'schema: source-review/1\narticle:\n   title: Ferry\nauthor: Voss # who\n'],
      ],
    },
    {
      file: 'schema: source-review/1\nnotes:\n  - text: a\n   - text: b\n     kind: note\n',
      fixes: [['*Indent by 2 spaces', 'schema: source-review/1\nnotes:\n  - text: a\n  - text: b\n    kind: note\n']],
    },
  ],
};
