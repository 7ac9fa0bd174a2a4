/** What runs in a worker thread of Node.js: reads the articles that the extension host sends, and sends back what it found. */
import { parentPort } from 'node:worker_threads';
import { AnalysisService } from '../core/corpus/analysis/analysisService';
import type { WorkerMessage } from '../core/corpus/analysis/workerMessages';

const service = new AnalysisService();

parentPort?.on('message', (message: WorkerMessage) => {
  const answer = service.take(message);
  if (answer) parentPort?.postMessage(answer, 'article' in answer ? [answer.article.buffer] : []);
});
