import type { Uri } from 'vscode';
import type { WorkerLink, WorkerListener } from '../../../core/corpus/analysis/workerAnalyst';

/** Starts a worker from the extension's own files; each kind of extension host has its way. Rejects where it has none. */
export type StartWorker = (extensionUri: Uri, listener: WorkerListener) => Promise<WorkerLink>;
