import { runInNode } from '../support/runInNode';
import { corpusSuite } from '../suites/corpus';

/** A folder of articles that the tests do not know. */
export const run = (): Promise<void> => runInNode([corpusSuite]);
