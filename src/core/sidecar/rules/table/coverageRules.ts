import type { Rule } from '../rule';

/** What a review has not looked at yet. */
export const coverageRules = [
  {
    id: 'coverage-entities',
    group: 'coverage',
    severity: 'hint',
    summary: 'Names that are not recorded',
    why: 'The article has names that are recorded neither in its sidecar nor in `source-review.yaml`. Record them, or put what is no name under `ignore`. Reviews with the status `rejected` are left alone.',
  },
  {
    id: 'coverage-dates',
    group: 'coverage',
    severity: 'hint',
    summary: 'Relative dates without a value',
    why: 'The article has words such as “yesterday” or “on Thursday” for which the sidecar records no date. Words that name their day in full need no record. Reviews with the status `rejected` are left alone.',
  },
  {
    id: 'claim-without-evidence',
    group: 'coverage',
    severity: 'information',
    summary: 'Verdict without evidence',
    why: 'A claim is marked as supported, disputed or refuted, and nothing says by what.',
    wrong: 'schema: source-review/1\nclaims:\n  - { quote: "no ferry today", verdict: refuted }\n',
    right:
      'schema: source-review/1\nclaims:\n  - { quote: "no ferry today", verdict: refuted, evidence: [{ url: "https://example.org/timetable" }] }\n',
  },
  {
    id: 'claim-unchecked',
    group: 'coverage',
    severity: 'hint',
    summary: 'Claim not checked',
    why: 'The claim is recorded and nobody has checked it yet.',
    wrong: 'schema: source-review/1\nclaims:\n  - { quote: "no ferry today" }\n',
    right: 'schema: source-review/1\nclaims:\n  - { quote: "no ferry today", verdict: unverifiable }\n',
  },
  {
    id: 'note-open',
    group: 'coverage',
    severity: 'hint',
    summary: 'Open question or task',
    why: 'A note of the kind `question` or `todo` is open until it has `resolved: true`.',
    wrong: 'schema: source-review/1\nnotes:\n  - { kind: question, text: Which ferry? }\n',
    right: 'schema: source-review/1\nnotes:\n  - { kind: question, text: Which ferry?, resolved: true }\n',
  },
] as const satisfies readonly Rule[];
