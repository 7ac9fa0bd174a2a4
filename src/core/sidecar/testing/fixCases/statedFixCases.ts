import type { FixCases } from '../fixCases';

const head = 'schema: source-review/1\n';
const article =
  'Hanna Voss met Per Lund. The minister resigned yesterday, early this week. The port closed on 6 May 2024.';
const other = 'b.txt.source-review.yaml';
const friday = 'article:\n  published: "2020-01-10"\n';
const zeros = '0'.repeat(64);

/** A date of a sidecar before and after a fix. */
const dated = (published: string, value: string, more = ''): string =>
  `${head}${published}dates:\n  - quote: ${more}\n    value: ${value} # seen\n`;

const closed = (value: string): string =>
  `${head}entities:\n  voss: { name: Hanna Voss, type: person }\ndates:\n  - { quote: on 6 May 2024, value: ${value}, event: The port closes, entities: [voss] }\n`;
const claim = (verdict: string): string =>
  `${head}claims:\n  - quote: The port closed\n    id: port\n    text: The port closed.\n    verdict: ${verdict} # so far\n    evidence: [{ url: "https://example.org/a" }]\n`;

/** Problems, and what each fix makes of the file. */
export const statedFixCases: FixCases = {
  'review-outdated': [
    {
      file: `${head}review:\n  status: 'reviewed' # done\nnotes:\n  - { quote: nowhere, text: A }\n`,
      around: { article },
      fixes: [
        [
          '*Set to in-progress',
          `${head}review:\n  status: 'in-progress' # done\nnotes:\n  - { quote: nowhere, text: A }\n`,
        ],
      ],
      all: `${head}review:\n  status: 'reviewed' # done\nnotes:\n  - { quote: nowhere, text: A }\n`,
    },
  ],
  'review-incomplete': [
    {
      file: `${head}review:\n  status: reviewed\nclaims:\n  - { quote: The port closed, verdict: checking }\n`,
      around: { article },
      fixes: [
        ['Show the first that is open', 'show'],
        [
          'Set to in-progress',
          `${head}review:\n  status: in-progress\nclaims:\n  - { quote: The port closed, verdict: checking }\n`,
        ],
      ],
    },
    {
      file: `${head}review: { status: reviewed }\n`,
      around: { article: 'Hanna Voss left.', names: ['Hanna Voss'] },
      fixes: [
        ['Decide one by one in the article', 'decide-suggestions'],
        ['Set to in-progress', `${head}review: { status: in-progress }\n`],
      ],
    },
  ],
  'review-date-future': [
    {
      file: `${head}review:\n  date: "2024-05-04" # signed\n`,
      around: { today: '2024-05-03' },
      fixes: [['Change to "2024-05-03", today', `${head}review:\n  date: "2024-05-03" # signed\n`]],
    },
  ],
  'article-changed': [
    {
      file: `${head}article:\n  sha256: "${zeros}"\n`,
      around: { article: 'Short.' },
      fixes: [
        [
          'Take over the hash of the article as it is now',
          `${head}article:\n  sha256: "c9145e654bf3ea4822d6f2a3246ab4e18e28ad6c950bf80d7b1e4d81eb315f6a"\n`,
        ],
      ],
    },
  ],
  'date-relative-mismatch': [
    {
      file: `${head}${friday}dates:\n  - { quote: resigned yesterday, value: "2020-01-08", basis: published }\n`,
      around: { article, readsDates: true },
      fixes: [
        [
          '*Change to "2020-01-09", as the words say',
          `${head}${friday}dates:\n  - { quote: resigned yesterday, value: "2020-01-09", basis: published }\n`,
        ],
        ['Remove the basis', `${head}${friday}dates:\n  - { quote: resigned yesterday, value: "2020-01-08" }\n`],
      ],
      all: `${head}${friday}dates:\n  - { quote: resigned yesterday, value: "2020-01-08", basis: published }\n`,
    },
  ],
  'date-too-precise': [
    {
      file: dated(friday, '"2020-01-06"', 'early this week'),
      around: { article, readsDates: true },
      fixes: [
        [
          'Change to "2020-01-06/2020-01-12", as the words say',
          dated(friday, '"2020-01-06/2020-01-12"', 'early this week'),
        ],
        ['Mark the value as approximate ("~")', dated(friday, '"2020-01-06~"', 'early this week')],
      ],
    },
  ],
  'date-year-assumed': [
    {
      file: dated('', '"2021-01-20"', 'Jan. 20'),
      around: { article: 'It closed on Jan. 20.', readsDates: true },
      fixes: [
        ['Mark the value as uncertain ("?")', dated('', '"2021-01-20?"', 'Jan. 20')],
        [
          'Note that the year is assumed',
          `${dated('', '"2021-01-20"', 'Jan. 20')}    note: "The text gives no year; 2021 is an assumption."\n`,
        ],
      ],
    },
  ],
  'date-conflict': [
    {
      file: closed('"2024-05-06"'),
      around: { article, others: { [other]: closed('"2024-05-07"') } },
      fixes: [
        ['Mark the value as uncertain ("?")', closed('"2024-05-06?"')],
        ['Change to "2024-05-07", as there', closed('"2024-05-07"')],
      ],
    },
  ],
  'claim-verdict-conflict': [
    {
      file: claim('supported'),
      around: { article, others: { [other]: claim('refuted') } },
      fixes: [['Change to refuted, as there', claim('refuted')]],
    },
  ],
  'note-open': [
    {
      file: `${head}notes:\n  - kind: question # whose?\n    text: Who?\n`,
      fixes: [['Mark as resolved', `${head}notes:\n  - kind: question # whose?\n    text: Who?\n    resolved: true\n`]],
    },
    {
      file: `${head}notes:\n  - { kind: todo, text: Ask., resolved: false }\n`,
      fixes: [['Mark as resolved', `${head}notes:\n  - { kind: todo, text: Ask., resolved: true }\n`]],
    },
  ],
  'bidi-control': [
    {
      file: `${head}article:\n  title: "Ferry \u2066\u2067delayed" # as printed\n`,
      fixes: [['*Remove what nobody sees', `${head}article:\n  title: "Ferry delayed" # as printed\n`]],
    },
    {
      file: `${head}article:\n  title: "Ferry \\u202Edelayed"\n`,
      fixes: [['*Remove what nobody sees', `${head}article:\n  title: "Ferry delayed"\n`]],
    },
    { file: `# a \u202ecomment\n${head}`, fixes: [] },
  ],
  'control-character': [
    {
      file: `${head}article:\n  title: Ferry\u0007 delayed\n`,
      fixes: [['*Remove what nobody sees', `${head}article:\n  title: Ferry delayed\n`]],
    },
  ],
};
