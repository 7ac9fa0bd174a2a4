/** The extension's entry in the browser, and that of its workers: there is one file, which the workers load too. */
import type { WorkerScope } from '../worker/webWorker';
import { activation } from './activation';
import { startWebWorker } from './host/workers/webWorker';

export const activate = activation(startWebWorker);

/** Called in a worker, with its global object. */
export async function serveAnalysis(scope: WorkerScope): Promise<void> {
  const { serve } = await import('../worker/webWorker');
  serve(scope);
}
