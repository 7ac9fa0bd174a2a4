import { runInNode } from '../support/runInNode';
import { multirootSuite } from '../suites/multiroot';

/** A window with several folders. */
export const run = (): Promise<void> => runInNode([multirootSuite]);
