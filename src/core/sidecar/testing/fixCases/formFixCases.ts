import type { FixCases } from '../fixCases';

/** Problems of texts that have to be of a certain form: ids, addresses, colors. And what each fix makes of the file. */
export const formFixCases: FixCases = {
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
  'url-scheme': [
    {
      file: 'schema: source-review/1\narticle:\n  source: "htps://example.org/x"\n  archive: "htttp://example.org/y" # so\n',
      fixes: [
        [
          '*Change to "https://example.org/x"',
          'schema: source-review/1\narticle:\n  source: "https://example.org/x"\n  archive: "htttp://example.org/y" # so\n',
        ],
      ],
      all: 'schema: source-review/1\narticle:\n  source: "https://example.org/x"\n  archive: "http://example.org/y" # so\n',
    },
    // Other schemes, one that is written so on purpose, and one that may be either.
    ...['ftp', 'sftp', 'hxxps', 'httpp'].map((scheme) => ({
      file: `schema: source-review/1\narticle:\n  source: "${scheme}://example.org/x"\n`,
      fixes: [],
    })),
  ],
  'invalid-url': [
    {
      file: 'schema: source-review/1\narticle:\n  source: "https://<https://example.org/x>"\n  archive: https://https://example.org\n',
      fixes: [
        [
          '*Change to "https://example.org/x"',
          'schema: source-review/1\narticle:\n  source: "https://example.org/x"\n  archive: https://https://example.org\n',
        ],
      ],
      all: 'schema: source-review/1\narticle:\n  source: "https://example.org/x"\n  archive: "https://example.org"\n',
    },
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
};
