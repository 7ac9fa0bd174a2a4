import type { PlaceCheck, SidecarCheck, WorkspaceCheck } from './context';
import { anchors } from './checks/anchors';
import { cutValues } from './checks/cutValues';
import { dateCycles, dateReferences, dateValues, dateWords } from './checks/dates';
import { entityReferences, incompleteEntities, unusedEntities } from './checks/entities';
import { evidence, links, paths, surroundings } from './checks/files';
import { duplicateIds } from './checks/ids';
import { keysOfRecord } from './checks/keys';
import { merges } from './checks/merges';
import { typeCycles, typesOfSidecar, typesOfWorkspace } from './checks/types';
import { choices, formats, kindOfValue, sizes } from './checks/values';

/** The checks of every single place of a file, by what the format says about it. */
export const placeChecks: readonly PlaceCheck[] = [
  kindOfValue,
  keysOfRecord,
  choices,
  formats,
  sizes,
  paths,
  dateValues,
];

/** The checks of a sidecar as a whole. */
export const sidecarChecks: readonly SidecarCheck[] = [
  surroundings,
  cutValues,
  duplicateIds,
  entityReferences,
  incompleteEntities,
  unusedEntities,
  typesOfSidecar,
  dateReferences,
  dateCycles,
  dateWords,
  links,
  evidence,
  anchors,
];

/** The checks of the workspace file as a whole. */
export const workspaceChecks: readonly WorkspaceCheck[] = [typesOfWorkspace, typeCycles, merges];
