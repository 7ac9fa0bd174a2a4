import { activationSuite } from './activation';
import { commandsSuite } from './commands';
import { decidingSuite } from './deciding';
import { decisionsSuite } from './decisions';
import { diagnosticsSuite } from './diagnostics';
import { entitiesSuite } from './entities';
import { filesSuite } from './files';
import { fixesSuite } from './fixes';
import { hoverSuite } from './hover';
import { navigationSuite } from './navigation';
import { publicationNoticeSuite } from './publicationNotice';
import { publicationStatusSuite } from './publicationStatus';
import { recordedDatesSuite } from './recordedDates';
import { recordEditingSuite } from './recordEditing';
import { settingsSuite } from './settings';
import { sidecarToolsSuite } from './sidecarTools';
import { snapshotSuite } from './snapshot';
import { timelineSuite } from './timeline';
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
  entitiesSuite,
  recordEditingSuite,
  decisionsSuite,
  sidecarToolsSuite,
  settingsSuite,
  filesSuite,
  workersSuite,
  snapshotSuite,
];
