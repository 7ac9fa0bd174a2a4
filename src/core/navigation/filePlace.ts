import type { PositionRange } from '../text/lines';

/** A stretch of a file that an editor can go to. */
export interface FilePlace {
  /** Path relative to the folder. */
  readonly path: string;
  readonly range: PositionRange;
}
