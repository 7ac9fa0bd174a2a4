import { AnalysisService } from '../core/corpus/analysis/analysisService';
import type { WorkerAnswer, WorkerMessage } from '../core/corpus/analysis/workerMessages';

/** The part of a browser worker's global object that is used. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerMessage }) => void) | null;
  postMessage(answer: WorkerAnswer, transfer: readonly ArrayBuffer[]): void;
}

/** Reads the articles that the extension host sends, and sends back what it found. */
export function serve(scope: WorkerScope): void {
  const service = new AnalysisService();
  scope.onmessage = ({ data }) => {
    const answer = service.take(data);
    if (answer) scope.postMessage(answer, 'article' in answer ? [answer.article.buffer] : []);
  };
}
