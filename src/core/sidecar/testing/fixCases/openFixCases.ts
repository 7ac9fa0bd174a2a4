import type { FixCases } from '../fixCases';

const head = 'schema: source-review/1\n';
const article = 'Hanna Voss met Per Lund. The port closed on 6 May 2024, and opened a day later. It closed yesterday.';
const other = 'b.txt.source-review.yaml';
const published = 'article: { published: "2024-05-10" }\n';

/** What a review has not done yet. */
export const openFixCases: FixCases = {
  'published-missing': [
    {
      file: head,
      around: { article, readsDates: true },
      fixes: [['Set the publication date of the article', 'ask-publication-date']],
    },
  ],
  'date-basis-missing': [
    {
      file: `${head}dates:\n  - quote: yesterday # when?\n    value: "2024-05-05"\n  - { id: closing, quote: on 6 May 2024, value: "2024-05-06" }\n  - { quote: The port closed, value: "2024-05-08" }\n  - { quote: a day later, value: "2024-05" }\n`,
      around: { article, readsDates: true },
      fixes: [
        ['Set the publication date of the article', 'ask-publication-date'],
        [
          'Counted from Monday 6 May 2024 ("on 6 May 2024")',
          'schema: source-review/1\ndates:\n  - quote: yesterday # when?\n    value: "2024-05-05"\n    basis: closing\n  - { id: closing, quote: on 6 May 2024, value: "2024-05-06" }\n  - { quote: The port closed, value: "2024-05-08" }\n  - { quote: a day later, value: "2024-05" }\n',
        ],
        [
          'Counted from Wednesday 8 May 2024 ("The port closed")',
          'schema: source-review/1\ndates:\n  - quote: yesterday # when?\n    value: "2024-05-05"\n    basis: "2024-05-08"\n  - { id: closing, quote: on 6 May 2024, value: "2024-05-06" }\n  - { quote: The port closed, value: "2024-05-08" }\n  - { quote: a day later, value: "2024-05" }\n',
        ],
        ['Choose the day it is counted from', 'ask-basis'],
      ],
    },
    {
      // A date that was counted from this one is no date to count it from.
      file: `${head}dates:\n  - { id: y, quote: yesterday, value: "2024-05-05", basis: published }\n  - { quote: a day later, value: "2024-05-07", basis: y }\n`,
      around: { article },
      fixes: [
        ['Set the publication date of the article', 'ask-publication-date'],
        ['Choose the day it is counted from', 'ask-basis'],
      ],
    },
  ],
  'coverage-entities': [
    {
      file: `# mine\r\n${head.replace('\n', '\r\n')}entities:\r\n    "port": # here\r\n        name: Port\r\n        type: place\r\n        mentions: [port]\r\n`,
      around: {
        article,
        names: ['Per Lund', 'Hanna Voss'],
        others: {
          [other]: `${head}entities:\n  lund: { name: Per Lund, type: person }\n  hanna-voss: { name: Another, type: person }\n`,
        },
      },
      fixes: [
        ['Decide one by one in the article', 'decide-suggestions'],
        [
          'Record all 2 names',
          '# mine\r\nschema: source-review/1\r\nentities:\r\n    hanna-voss-2:\r\n        name: Hanna Voss\r\n        type: person\r\n        mentions:\r\n            - "Hanna Voss"\r\n    lund:\r\n        name: Per Lund\r\n        type: person\r\n        mentions:\r\n            - "Per Lund"\r\n    "port": # here\r\n        name: Port\r\n        type: place\r\n        mentions: [port]\r\n',
        ],
        [
          'Record "Hanna Voss" (person)',
          '# mine\r\nschema: source-review/1\r\nentities:\r\n    hanna-voss-2:\r\n        name: Hanna Voss\r\n        type: person\r\n        mentions:\r\n            - "Hanna Voss"\r\n    "port": # here\r\n        name: Port\r\n        type: place\r\n        mentions: [port]\r\n',
        ],
        [
          'Record "Per Lund" (person)',
          '# mine\r\nschema: source-review/1\r\nentities:\r\n    lund:\r\n        name: Per Lund\r\n        type: person\r\n        mentions:\r\n            - "Per Lund"\r\n    "port": # here\r\n        name: Port\r\n        type: place\r\n        mentions: [port]\r\n',
        ],
        [
          'Ignore all 2 names here',
          '# mine\r\nschema: source-review/1\r\nentities:\r\n    "port": # here\r\n        name: Port\r\n        type: place\r\n        mentions: [port]\r\nignore:\r\n    - "Hanna Voss"\r\n    - "Per Lund"\r\n',
        ],
      ],
    },
    {
      file: `${head}ignore:\n- "A"\n`,
      around: { article, names: ['Hanna Voss'] },
      fixes: [
        ['Decide one by one in the article', 'decide-suggestions'],
        [
          'Record "Hanna Voss" (person)',
          'schema: source-review/1\nentities:\n  hanna-voss:\n    name: Hanna Voss\n    type: person\n    mentions:\n    - "Hanna Voss"\nignore:\n- "A"\n',
        ],
        ['Ignore "Hanna Voss" here', 'schema: source-review/1\nignore:\n- "A"\n- "Hanna Voss"\n'],
      ],
    },
  ],
  'coverage-dates': [
    {
      file: `${head}${published}dates:\n  # the first one\n  - { quote: on 6 May 2024, value: "2024-05-06" } # sure\n`,
      around: { article, readsDates: true },
      fixes: [
        ['Decide one by one in the article', 'decide-suggestions'],
        [
          'Record the values of all 2 dates',
          'schema: source-review/1\narticle: { published: "2024-05-10" }\ndates:\n  # the first one\n  - { quote: on 6 May 2024, value: "2024-05-06" } # sure\n  - quote: "a day later"\n    value: "2024-05-07"\n    basis: "2024-05-06"\n  - quote: "yesterday"\n    value: "2024-05-09"\n    basis: published\n',
        ],
      ],
    },
    {
      file: `${head}${published}`,
      around: { article: 'It closed yesterday.', readsDates: true },
      fixes: [
        ['Decide one by one in the article', 'decide-suggestions'],
        [
          'Record "yesterday"',
          'schema: source-review/1\narticle: { published: "2024-05-10" }\ndates:\n  - quote: "yesterday"\n    value: "2024-05-09"\n    basis: published\n',
        ],
      ],
    },
  ],
  'claim-without-evidence': [
    {
      file: `${head}claims:\n  - quote: The port closed\n    verdict: 'refuted' # by all\nlinks:\n  - { to: b.txt, kind: contradicts }\n  - { to: missing.txt, kind: contradicts }\n`,
      around: { article, files: { 'b.txt': 'It did not.' } },
      fixes: [
        [
          'Add evidence: a web address to fill in',
          'schema: source-review/1\nclaims:\n  - quote: The port closed\n    verdict: \'refuted\' # by all\n    evidence:\n      - url: ""\nlinks:\n  - { to: b.txt, kind: contradicts }\n  - { to: missing.txt, kind: contradicts }\n',
        ],
        [
          'Add evidence: b.txt',
          "schema: source-review/1\nclaims:\n  - quote: The port closed\n    verdict: 'refuted' # by all\n    evidence:\n      - article: b.txt\nlinks:\n  - { to: b.txt, kind: contradicts }\n  - { to: missing.txt, kind: contradicts }\n",
        ],
        [
          'Set the verdict to unchecked',
          "schema: source-review/1\nclaims:\n  - quote: The port closed\n    verdict: 'unchecked' # by all\nlinks:\n  - { to: b.txt, kind: contradicts }\n  - { to: missing.txt, kind: contradicts }\n",
        ],
      ],
    },
    {
      file: `${head}claims:\n  - { quote: The port closed, verdict: supported, evidence: [] }\n`,
      around: { article },
      fixes: [
        [
          'Add evidence: a web address to fill in',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: supported, evidence: [{ url: "" }] }\n',
        ],
        [
          'Set the verdict to unchecked',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: unchecked, evidence: [] }\n',
        ],
      ],
    },
  ],
  'claim-unchecked': [
    {
      file: `${head}claims:\n  - quote: The port closed # so they say\n    note: ask\n`,
      around: { article },
      fixes: [
        [
          'Set the verdict to checking',
          'schema: source-review/1\nclaims:\n  - quote: The port closed # so they say\n    verdict: checking\n    note: ask\n',
        ],
        [
          'Set the verdict to supported',
          'schema: source-review/1\nclaims:\n  - quote: The port closed # so they say\n    verdict: supported\n    note: ask\n',
        ],
        [
          'Set the verdict to disputed',
          'schema: source-review/1\nclaims:\n  - quote: The port closed # so they say\n    verdict: disputed\n    note: ask\n',
        ],
        [
          'Set the verdict to refuted',
          'schema: source-review/1\nclaims:\n  - quote: The port closed # so they say\n    verdict: refuted\n    note: ask\n',
        ],
        [
          'Set the verdict to unverifiable',
          'schema: source-review/1\nclaims:\n  - quote: The port closed # so they say\n    verdict: unverifiable\n    note: ask\n',
        ],
      ],
    },
    {
      file: `${head}claims:\n  - { quote: The port closed, verdict: "unchecked" }\n`,
      around: { article },
      fixes: [
        [
          'Set the verdict to checking',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: "checking" }\n',
        ],
        [
          'Set the verdict to supported',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: "supported" }\n',
        ],
        [
          'Set the verdict to disputed',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: "disputed" }\n',
        ],
        [
          'Set the verdict to refuted',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: "refuted" }\n',
        ],
        [
          'Set the verdict to unverifiable',
          'schema: source-review/1\nclaims:\n  - { quote: The port closed, verdict: "unverifiable" }\n',
        ],
      ],
    },
  ],
};
