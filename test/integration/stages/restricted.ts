import { runInNode } from '../support/runInNode';
import { activationTimeSuite } from '../suites/activationTime';
import { restrictedSuite } from '../suites/restricted';

/** Restricted Mode. */
export const run = (): Promise<void> => runInNode([activationTimeSuite, restrictedSuite]);
