import { runInNode } from '../support/runInNode';
import { allSuites } from '../suites/all';
import { linksSuite } from '../suites/links';

/** The extension host in Node. */
export const run = (): Promise<void> => runInNode([...allSuites, linksSuite]);
