import { runInNode } from '../support/runInNode';
import { multirootSuite } from '../suites/multiroot';
import { stoppedIndexingSuite } from '../suites/stoppedIndexing';

/** A window with several folders. */
export const run = (): Promise<void> => runInNode([multirootSuite, stoppedIndexingSuite]);
