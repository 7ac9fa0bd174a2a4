import { runInNode } from '../support/runInNode';
import { activationTimeSuite } from '../suites/activationTime';
import { corpusSuite } from '../suites/corpus';

/** A folder of articles that the tests do not know. */
export const run = (): Promise<void> => runInNode([activationTimeSuite, corpusSuite]);
