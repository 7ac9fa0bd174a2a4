import { runInNode } from '../support/runInNode';
import { restrictedSuite } from '../suites/restricted';

/** Restricted Mode. */
export const run = (): Promise<void> => runInNode([restrictedSuite]);
