import type { Scheduler } from '../../core/corpus/folderAccess';
import { allInSlices, type Steps } from '../../core/text/steps';

/** The clock and the pauses of the extension host: after a pause, editor requests that were waiting have been served. */
export const hostScheduler: Scheduler = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/** Does long work in slices, between which the editor's requests are served. */
export function inSlices<T>(steps: Steps<T>): Promise<T> {
  return allInSlices(steps, hostScheduler);
}
