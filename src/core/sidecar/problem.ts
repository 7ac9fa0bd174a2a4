import type { Span } from '../text/span';
import type { TextEdit } from './edits/edit';

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

/** What a check knows beyond its message: what a fix needs, by the kind of what it knows. */
export type ProblemDetails =
  /** Words of the article that are probably meant: their text as the article has it, and their UTF-16 span there. */
  | { readonly kind: 'words'; readonly text: string; readonly place: Span }
  /** Places in the article that may be meant, as UTF-16 spans in order; all of them, however many. */
  | { readonly kind: 'places'; readonly places: readonly Span[] }
  /** What would be right instead of the text at the problem's span, without quotation marks. */
  | { readonly kind: 'value'; readonly value: string }
  /** The same, with whether nothing else can be meant. */
  | { readonly kind: 'meant'; readonly value: string; readonly isSure: boolean }
  /** Several such values, of which none is surer than the others. */
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** The same, where numbers belong: Unicode characters [start, end). */
  | { readonly kind: 'offsets'; readonly offsets: readonly [start: number, end: number] }
  /** How a slip is mended, in the words of a quick fix; `isSure` where nothing else can be meant. */
  | { readonly kind: 'mending'; readonly title: string; readonly edits: readonly TextEdit[]; readonly isSure: boolean }
  /**
   * Marks that are missing, and the UTF-16 offsets where they may have been meant; none in `all` where nobody can say which.
   */
  | {
      readonly kind: 'closing';
      readonly marks: string;
      readonly likeliest: number;
      readonly all: readonly number[];
    };

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
  readonly details?: ProblemDetails;
  /** The editor may fade these words: nothing uses them. */
  readonly unnecessary?: boolean;
}
