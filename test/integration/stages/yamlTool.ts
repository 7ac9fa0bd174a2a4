import { runInNode } from '../support/runInNode';
import { yamlToolSuite } from '../suites/yamlTool';

/** A window with the YAML extension of Red Hat, or what looks like it. */
export const run = (): Promise<void> => runInNode([yamlToolSuite]);
