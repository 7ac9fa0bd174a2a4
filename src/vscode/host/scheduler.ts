import type { Scheduler } from '../../core/corpus/folderAccess';

/** The clock and the pauses of the extension host: after a pause, editor requests that were waiting have been served. */
export const hostScheduler: Scheduler = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
