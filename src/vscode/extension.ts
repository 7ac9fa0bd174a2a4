/** The extension's entry in Node.js. */
import { realpath } from 'node:fs/promises';
import { activation } from './activation';
import { startNodeWorker } from './host/workers/nodeWorker';

export const activate = activation(startNodeWorker, realpath);
