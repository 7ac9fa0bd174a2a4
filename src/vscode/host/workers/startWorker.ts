import type { Uri } from 'vscode';
import type { WorkerLink, WorkerListener } from '../../../core/corpus/analysis/workerAnalyst';
import type { WorkerMessage } from '../../../core/corpus/analysis/workerMessages';

/** Starts a worker from the extension's own files; each kind of extension host has its way. Rejects where it has none. */
export type StartWorker = (extensionUri: Uri, listener: WorkerListener) => Promise<WorkerLink>;

/** What of a message a worker gets handed over rather than copied: a model of megabytes, where nothing else is in its memory. */
export function handedOver(message: WorkerMessage): ArrayBuffer[] {
  if (message.kind !== 'model') return [];
  const { buffer, byteLength } = message.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
