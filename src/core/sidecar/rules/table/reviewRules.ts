import type { Rule } from '../rule';

/** The state of the review, and whether it still holds. */
export const reviewRules = [
  {
    id: 'article-changed',
    group: 'review',
    severity: 'information',
    summary: 'Article changed since the review',
    why: 'The hash under `article.sha256` is that of another text: the article was edited after it was recorded. See whether what was reviewed still holds, then record the new hash. It is a warning when quotations are no longer found. Byte order mark and line ends do not count.',
    wrong: `schema: source-review/1\narticle:\n  sha256: "${'0'.repeat(64)}"\n`,
  },
  {
    id: 'review-outdated',
    group: 'review',
    severity: 'warning',
    summary: 'Reviewed, but no longer right',
    why: 'The review is marked as done, and since then the article changed, or errors and warnings appeared in the sidecar.',
    wrong:
      'schema: source-review/1\nreview:\n  status: reviewed\nnotes:\n  - { quote: "words that the article does not have", text: Check this. }\n',
    right:
      'schema: source-review/1\nreview:\n  status: reviewed\nnotes:\n  - { quote: "no ferry today", text: Checked. }\n',
  },
  {
    id: 'review-incomplete',
    group: 'review',
    severity: 'warning',
    summary: 'Reviewed, but not complete',
    why: 'The review is marked as done while claims are unchecked, or suggestions were neither accepted nor rejected: records with `status: suggested`, and names and relative dates of the article that `coverage-entities` and `coverage-dates` list. Where one of these two rules is off, what it would find is not counted.',
    wrong:
      'schema: source-review/1\nreview:\n  status: reviewed\nclaims:\n  - { quote: "no ferry today", verdict: checking }\n',
    right:
      'schema: source-review/1\nreview:\n  status: in-progress\nclaims:\n  - { quote: "no ferry today", verdict: checking }\n',
  },
  {
    id: 'review-same-person',
    group: 'review',
    severity: 'information',
    summary: 'Reviewed twice by one person',
    why: 'A second review is worth something when another person makes it.',
    wrong: 'schema: source-review/1\nreview:\n  by: ab\n  second: AB\n',
    right: 'schema: source-review/1\nreview:\n  by: ab\n  second: cd\n',
  },
  {
    id: 'review-date-future',
    group: 'review',
    severity: 'information',
    summary: 'Review in the future',
    why: 'The day of the review has not come yet: perhaps a slip of the year or the month.',
  },
] as const satisfies readonly Rule[];
