import { Uri, workspace } from 'vscode';
import type { WorkerAnswer, WorkerMessage } from '../../../core/corpus/analysis/workerMessages';
import { handedOver, type StartWorker } from './startWorker';

/** What is used of the browser, whose types are not those of Node.js. */
declare const Worker: new (url: string) => {
  onmessage: ((event: { readonly data: WorkerAnswer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: WorkerMessage, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
};

/** Around the extension's file: what VS Code gives to an extension when it loads it, without VS Code. */
const before = 'var module = { exports: {} }, exports = module.exports, require = () => ({});\n';
const after = '\n;module.exports.serveAnalysis(self);\n';

/**
 * Starts a worker of the browser with the extension's own file. Its text is handed over, since a worker can't be started
 * from the address of an extension that comes from another server.
 */
export const startWebWorker: StartWorker = async (extensionUri, listener) => {
  const bundle = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'web', 'extension.js'));
  const url = URL.createObjectURL(new Blob([before, bundle, after], { type: 'text/javascript' }));
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => {
    listener.onAnswer(data);
  };
  worker.onerror = ({ message }) => {
    listener.onFailure(new Error(message ?? 'It could not be loaded.'));
  };
  return {
    post: (message) => {
      worker.postMessage(message, handedOver(message));
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
};
