import { runInWeb } from '../support/runInWeb';
import { allSuites } from '../suites/all';

/** The extension host in a browser. */
export const run = (): Promise<void> => runInWeb(allSuites);
