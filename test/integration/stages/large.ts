import { runInNode } from '../support/runInNode';
import { largeFolderSuite } from '../suites/largeFolder';

/** A folder with more articles than anybody reads, in one of two extension hosts that come after each other. */
export const run = (): Promise<void> => runInNode([largeFolderSuite]);
