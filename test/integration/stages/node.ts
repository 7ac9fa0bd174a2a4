import { runInNode } from '../support/runInNode';
import { allSuites } from '../suites/all';

/** The extension host in Node. */
export const run = (): Promise<void> => runInNode([...allSuites]);
