import { runInNode } from '../support/runInNode';
import { installedSuite } from '../suites/installed';
import { smokeSuite } from '../suites/smoke';

/** The packed extension, installed; these tests run in another extension. */
export const run = (): Promise<void> => runInNode([installedSuite, smokeSuite]);
