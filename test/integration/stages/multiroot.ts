import { runInNode } from '../support/runInNode';
import { activationTimeSuite } from '../suites/activationTime';
import { multirootSuite } from '../suites/multiroot';

/** A window with several folders. */
export const run = (): Promise<void> => runInNode([activationTimeSuite, multirootSuite]);
