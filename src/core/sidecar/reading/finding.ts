import type { Span } from '../../text/span';
import type { ProblemDetails, Severity } from '../problem';
import type { RuleId } from '../rules/table';

/** Another place that explains a finding. */
export interface RelatedFinding {
  /** Path of the file, relative to the folder; absent for the checked file itself. */
  readonly path?: string;
  /** UTF-16 span in that file. */
  readonly span: Span;
  readonly message: string;
}

/** What a check found: a problem whose severity is not yet decided. */
export interface Finding {
  readonly rule: RuleId;
  /** One or two sentences for the user; plain text. */
  readonly message: string;
  /** UTF-16 span in the checked file; may be empty, it is widened when reported. */
  readonly span: Span;
  readonly related?: readonly RelatedFinding[];
  readonly details?: ProblemDetails;
  /** Where it is more or less serious than its rule usually is; what the user has set counts more. */
  readonly severity?: Severity;
  /** The editor may fade these words: nothing uses them. */
  readonly unnecessary?: boolean;
}
