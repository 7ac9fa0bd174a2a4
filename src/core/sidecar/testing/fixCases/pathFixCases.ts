import type { FixCases } from '../fixCases';

/** Which file a sidecar belongs to, and where its paths lead. */
export const pathFixCases: FixCases = {
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
  'link-target-missing': [
    {
      file: 'schema: source-review/1\nlinks:\n  - to: news/Othr.txt\n',
      around: { files: { 'other.txt': '', 'news/other.txt': '' } },
      fixes: [
        ['Change to "news/other.txt"', 'schema: source-review/1\nlinks:\n  - to: news/other.txt\n'],
        ['Choose a file', 'choose-path'],
      ],
    },
    {
      file: 'schema: source-review/1\nlinks:\n  - to: Other\n',
      around: { files: { 'other.txt': '' } },
      fixes: [
        ['*Change to "other.txt"', 'schema: source-review/1\nlinks:\n  - to: other.txt\n'],
        ['Choose a file', 'choose-path'],
      ],
    },
    { file: 'schema: source-review/1\nlinks:\n  - to: other.txt\n', fixes: [['Choose a file', 'choose-path']] },
  ],
  'evidence-article-missing': [
    {
      file: 'schema: source-review/1\nclaims:\n  - { quote: no ferry, evidence: [{ article: Other.txt }] }\n',
      around: { article: 'no ferry', files: { 'other.txt': '' } },
      fixes: [
        [
          '*Change to "other.txt"',
          'schema: source-review/1\nclaims:\n  - { quote: no ferry, evidence: [{ article: other.txt }] }\n',
        ],
        ['Choose a file', 'choose-path'],
      ],
    },
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
    {
      file: 'schema: source-review/1\nlinks:\n  - to: news\\other.txt\n',
      around: { files: { 'news/other.txt': '' } },
      fixes: [
        ['*Change to "news/other.txt"', 'schema: source-review/1\nlinks:\n  - to: news/other.txt\n'],
        ['Choose a file', 'choose-path'],
      ],
    },
    { file: 'schema: source-review/1\nlinks:\n  - to: ../x.txt\n', fixes: [['Choose a file', 'choose-path']] },
  ],
  'link-self': [
    {
      file: 'schema: source-review/1\nlinks:\n  - to: article.txt # itself\n    kind: follow-up\n  - to: b.txt\n',
      around: { files: { 'b.txt': '' } },
      fixes: [['Remove this link', 'schema: source-review/1\nlinks:\n  - to: b.txt\n']],
    },
  ],
};
