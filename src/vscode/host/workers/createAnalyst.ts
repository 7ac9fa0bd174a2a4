import { Disposable, type Uri } from 'vscode';
import { WorkerAnalyst } from '../../../core/corpus/analysis/workerAnalyst';
import { describeError, type Log } from '../log';
import { readNameModel } from '../recognizers';
import type { StartWorker } from './startWorker';

/** What analyses articles in bulk, for all folders. */
export function createAnalyst(startWorker: StartWorker, extensionUri: Uri, log: Log): WorkerAnalyst {
  return new WorkerAnalyst({
    start: (listener) => startWorker(extensionUri, listener),
    readModel: () => readNameModel(extensionUri),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return new Disposable(() => {
        clearTimeout(timer);
      });
    },
    log: (message, error) => {
      log.warn(`${message}: ${describeError(error)}`);
    },
  });
}
