import { runInNode } from '../support/runInNode';
import { typingSuite } from '../suites/typing';

/** How long sidecars are waited for, and what they keep waiting, while they are typed. */
export const run = (): Promise<void> => runInNode([typingSuite]);
