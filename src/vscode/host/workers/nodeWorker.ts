import type { WorkerAnswer } from '../../../core/corpus/analysis/workerMessages';
import { handedOver, type StartWorker } from './startWorker';

/** Starts a thread of Node.js. */
export const startNodeWorker: StartWorker = async ({ fsPath }, listener) => {
  const { Worker } = await import('node:worker_threads');
  const worker = new Worker(`${fsPath}/dist/worker.js`);
  let isEnded = false;
  worker.on('message', (answer: WorkerAnswer) => {
    listener.onAnswer(answer);
  });
  const failed = (error: unknown): void => {
    if (isEnded) return;
    isEnded = true;
    listener.onFailure(error);
  };
  worker.on('error', failed);
  worker.on('exit', (code) => {
    failed(new Error(`It exited with code ${code}.`));
  });
  return {
    post: (message) => {
      worker.postMessage(message, handedOver(message));
    },
    end: () => {
      isEnded = true;
      void worker.terminate();
    },
  };
};
