import type { Rule } from '../rule';

/** Quotations and the places they mean. */
export const anchorRules = [
  {
    id: 'anchor-not-found',
    group: 'anchor',
    severity: 'warning',
    summary: 'Words not found in the article',
    why: 'Spaces, line breaks, quotation marks and dashes may differ, letters may not. A text without keys must also be whole words. Perhaps the article was changed after the review.',
    wrong:
      'schema: source-review/1\nnotes:\n  - quote: "words that the article does not have"\n    text: Check this.\n',
  },
  {
    id: 'anchor-ambiguous',
    group: 'anchor',
    severity: 'warning',
    summary: 'Words found in several places',
    why: 'A quotation with keys means one place. Add the words before (`prefix`) or after it (`suffix`), or say which one is meant with `occurrence`.',
  },
  {
    id: 'anchor-context-mismatch',
    group: 'anchor',
    severity: 'warning',
    summary: 'Words found, but not in this context',
    why: 'The quotation is in the article, but not after the given prefix or before the given suffix. It is not moved to another place by itself.',
  },
  {
    id: 'anchor-occurrence-range',
    group: 'anchor',
    severity: 'warning',
    summary: 'Not so many occurrences',
    why: 'The words occur less often than `occurrence` says.',
  },
  {
    id: 'anchor-case',
    group: 'anchor',
    severity: 'warning',
    summary: 'Words found in other capitals only',
    why: 'The article has these words, but with other capital letters. That may be the same place or another one, so it is not taken for it before you say so.',
    wrong: 'schema: source-review/1\nnotes:\n  - quote: "hanna voss"\n    text: Check this.\n',
    right: 'schema: source-review/1\nnotes:\n  - quote: "Hanna Voss"\n    text: Check this.\n',
  },
  {
    id: 'anchor-fuzzy',
    group: 'anchor',
    severity: 'warning',
    summary: 'Similar words found only',
    why: 'The article has words that differ in up to a quarter of their letters. Either it was changed, or the quotation is not exact. It is never moved to other words by itself: see whether they still say what was reviewed.',
    wrong: 'schema: source-review/1\nnotes:\n  - quote: "no feries today"\n    text: Check this.\n',
    right: 'schema: source-review/1\nnotes:\n  - quote: "no ferry today"\n    text: Check this.\n',
  },
  {
    id: 'anchor-offset-stale',
    group: 'anchor',
    severity: 'information',
    summary: 'Position is out of date',
    why: 'The words were found, but no longer at the position that `at` gives. The position only ever decides between equal words; update it or leave it out.',
    wrong: 'schema: source-review/1\nnotes:\n  - { quote: "no ferry today", at: [0, 14], text: Check this. }\n',
    right: 'schema: source-review/1\nnotes:\n  - { quote: "no ferry today", text: Check this. }\n',
  },
  {
    id: 'anchor-overlap-conflict',
    group: 'anchor',
    severity: 'warning',
    summary: 'Same words for two entities',
    why: 'The same place is a mention of two entities. A mention of one place wins over a bare text, and longer words win over shorter ones within them; between equals nobody can choose. Keep one, or add context to one of them.',
    wrong:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\n  vossberg:\n    name: Hanna Vossberg\n    type: person\n    mentions: ["Hanna Voss"]\n',
    right:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\n',
  },
  {
    id: 'anchor-duplicate',
    group: 'anchor',
    severity: 'information',
    summary: 'Same place twice',
    why: 'The mention stands for places that other mentions of the entity stand for, or the date is recorded twice.',
    wrong:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss", { quote: "Hanna Voss" }]\n',
    right:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\n',
  },
  {
    id: 'anchor-partial-word',
    group: 'anchor',
    severity: 'information',
    summary: 'Part of a word',
    why: 'The quotation begins or ends inside a word, which is seldom meant.',
    wrong: 'schema: source-review/1\nnotes:\n  - { quote: "anna Vos", text: Check this. }\n',
    right: 'schema: source-review/1\nnotes:\n  - { quote: "Hanna Voss", text: Check this. }\n',
  },
  {
    id: 'anchor-trim',
    group: 'anchor',
    severity: 'hint',
    summary: 'Spaces at the edge',
    why: 'Spaces at the beginning and end of a quotation are ignored.',
    wrong: 'schema: source-review/1\nnotes:\n  - { quote: " Hanna Voss ", text: Check this. }\n',
    right: 'schema: source-review/1\nnotes:\n  - { quote: "Hanna Voss", text: Check this. }\n',
  },
  {
    id: 'anchor-too-long',
    group: 'anchor',
    severity: 'information',
    summary: 'Long quotation',
    why: 'A few words are enough to find a place again. Short quotations outlast more changes of the article, and a sidecar should not be a copy of it. More than 300 characters are reported.',
  },
  {
    id: 'anchor-too-common',
    group: 'anchor',
    severity: 'hint',
    summary: 'Common words stand for every occurrence',
    why: 'A text without keys means every whole-word occurrence in the article. For a pronoun or another word without a capital letter that is seldom meant: write `quote` and `occurrence`, `prefix` or `suffix`.',
    wrong:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss", "ferry"]\n',
    right:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss", { quote: "ferry", suffix: "strike" }]\n',
  },
  {
    id: 'mention-in-ignore',
    group: 'anchor',
    severity: 'information',
    summary: 'Mention is ignored too',
    why: 'The same words are recorded as a mention, and under `ignore` as no name at all. One of them is wrong.',
    wrong:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\nignore: ["Hanna Voss"]\n',
    right:
      'schema: source-review/1\nentities:\n  voss:\n    name: Hanna Voss\n    type: person\n    mentions: ["Hanna Voss"]\n',
  },
] as const satisfies readonly Rule[];
