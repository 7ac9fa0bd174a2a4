import { runInNode } from '../support/runInNode';
import { activationTimeSuite } from '../suites/activationTime';

/** Only how long an activation takes: to be repeated. */
export const run = (): Promise<void> => runInNode([activationTimeSuite]);
