/** The extension's entry in Node.js. */
import { activation } from './activation';
import { nodeDisk } from './host/nodeDisk';
import { startNodeWorker } from './host/workers/nodeWorker';

export const activate = activation(startNodeWorker, nodeDisk);
