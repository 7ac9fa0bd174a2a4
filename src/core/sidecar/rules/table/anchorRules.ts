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
] as const satisfies readonly Rule[];
