import type { YAMLError } from 'yaml';
import type { LineIndex } from '../../../text/lines';

/** An error of the library with what is needed to look around it. */
export interface ErrorPlace {
  readonly text: string;
  readonly lines: LineIndex;
  /** Line of the error, zero-based. */
  readonly line: number;
  readonly error: YAMLError;
}
