import { runInNode } from '../support/runInNode';
import { activationTimeSuite } from '../suites/activationTime';
import { allSuites } from '../suites/all';

/** The extension host in Node. */
export const run = (): Promise<void> => runInNode([activationTimeSuite, ...allSuites]);
