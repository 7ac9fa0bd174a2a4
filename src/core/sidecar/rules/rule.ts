import type { Severity } from '../problem';

/** Rules belong to groups that are checked, documented and thought of together. */
export type RuleGroup =
  'file' | 'schema' | 'reference' | 'anchor' | 'date' | 'across' | 'review' | 'coverage' | 'security';

/** A kind of problem: everything about it but the code that finds it. */
export interface Rule {
  /** Stable name in kebab case; users write it in settings and comments. */
  readonly id: string;
  readonly group: RuleGroup;
  /** Severity unless the user sets another; `off` for rules that are opt-in. */
  readonly severity: Severity | 'off';
  /** What is wrong, in a few words: the heading of its help page. */
  readonly summary: string;
  /** Why it matters, in one to three sentences of Markdown. */
  readonly why: string;
  /** A short file, or part of one, that has the problem; undefined where no text can show it. */
  readonly wrong?: string;
  /** The same without the problem. */
  readonly right?: string;
}
