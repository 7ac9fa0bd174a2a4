import type { ExtensionContext } from 'vscode';
import type { SourceReviewApi } from './api';
import type { Disk } from './host/disk';
import { hostScheduler } from './host/scheduler';
import type { StartWorker } from './host/workers/startWorker';

/**
 * What VS Code calls to start the extension. It holds next to nothing: VS Code waits for it to be loaded and called before
 * it starts other extensions. What does the work is loaded afterwards and started in turns of its own, so that others run
 * in between; commands and other extensions wait for the promise.
 */
export function activation(
  startWorker: StartWorker,
  disk?: Disk,
): (context: ExtensionContext) => Promise<SourceReviewApi> {
  return async (context) => {
    await hostScheduler.pause();
    // In Node a file of its own; in the browser, where an extension has one file, a part of it that has not run yet.
    const { startReview } = await import('./start');
    await hostScheduler.pause();
    return startReview(context, startWorker, disk);
  };
}
