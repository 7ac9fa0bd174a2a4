import type { ProblemDetails } from '../problem';
import type { RuleId } from '../rules/table';
import type { Surroundings } from './checking';

/** A file with problems, and the same file without them. */
export interface Fixture {
  /** The file; each expected problem's range is between « and ». */
  readonly file: string;
  /** The expected problems, in the order of their ranges: rule and message. Nothing else may be reported. */
  readonly problems: readonly (readonly [rule: RuleId, message: string])[];
  /** What the problems know beyond their messages, in the same order; not looked at where it is not given. */
  readonly details?: readonly (ProblemDetails | undefined)[];
  /** Where the other places of each problem are: file, and the words there. Not looked at where it is not given. */
  readonly related?: readonly (readonly (readonly [path: string, words: string])[])[];
  /** The file once it is right: no problems at all; undefined where only the surroundings can be put right. */
  readonly fixed?: string;
  readonly around?: Surroundings;
  /** Whether the file is a workspace file instead of a sidecar. */
  readonly isWorkspaceFile?: boolean;
}

/** The first line of every sidecar. */
export const schema = 'schema: source-review/1\n';
/** The first line of every workspace file. */
export const workspaceSchemaLine = 'schema: source-review-workspace/1\n';
