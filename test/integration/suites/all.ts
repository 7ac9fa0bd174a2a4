import { activationSuite } from './activation';
import { commandsSuite } from './commands';
import { diagnosticsSuite } from './diagnostics';
import { filesSuite } from './files';
import { hoverSuite } from './hover';
import { settingsSuite } from './settings';
import { tokensSuite } from './tokens';

/** What has to hold in every extension host, for a folder that can be written. */
export const allSuites: readonly (() => void)[] = [
  activationSuite,
  tokensSuite,
  hoverSuite,
  diagnosticsSuite,
  commandsSuite,
  settingsSuite,
  filesSuite,
];
