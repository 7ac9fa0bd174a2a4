import { activationSuite } from './activation';
import { commandsSuite } from './commands';
import { decisionsSuite } from './decisions';
import { decidingSuite } from './deciding';
import { diagnosticsSuite } from './diagnostics';
import { filesSuite } from './files';
import { fixesSuite } from './fixes';
import { hoverSuite } from './hover';
import { navigationSuite } from './navigation';
import { publicationNoticeSuite } from './publicationNotice';
import { publicationStatusSuite } from './publicationStatus';
import { recordedDatesSuite } from './recordedDates';
import { recordEditingSuite } from './recordEditing';
import { settingsSuite } from './settings';
import { timelineSuite } from './timeline';
import { sidecarToolsSuite } from './sidecarTools';
import { snapshotSuite } from './snapshot';
import { tokensSuite } from './tokens';
import { workersSuite } from './workers';

/** What has to hold in every extension host, for a folder that can be written. */
export const allSuites: readonly (() => void)[] = [
  activationSuite,
  tokensSuite,
  hoverSuite,
  navigationSuite,
  diagnosticsSuite,
  fixesSuite,
  commandsSuite,
  decidingSuite,
  publicationNoticeSuite,
  publicationStatusSuite,
  recordedDatesSuite,
  timelineSuite,
  recordEditingSuite,
  decisionsSuite,
  sidecarToolsSuite,
  settingsSuite,
  filesSuite,
  workersSuite,
  snapshotSuite,
];
