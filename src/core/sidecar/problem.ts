import type { Span } from '../text/span';

/** How loud a problem is, in the editor's own four steps. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** Another place that explains a problem: the first of two equal keys, the words in the article. */
export interface RelatedPlace {
  /** Path of the file, relative to the folder of articles. */
  readonly path: string;
  /** UTF-16 span in that file. */
  readonly span: Span;
  readonly message: string;
}

/** Something wrong with a sidecar or a workspace file. */
export interface Problem {
  /** Id of the rule, stable and in kebab case: `anchor-not-found`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two sentences for the user; plain text. */
  readonly message: string;
  /** UTF-16 span in the checked file; never empty unless the file is. */
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  /** The editor may fade these words: nothing uses them. */
  readonly unnecessary?: boolean;
}
