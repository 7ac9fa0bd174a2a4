import type { PlaceCheck, SidecarCheck, WorkspaceCheck } from './context';
import { entitiesAcross, violatedDistinctions } from './checks/acrossEntities';
import { datesAcross, linksAcross, verdictsAcross } from './checks/acrossRecords';
import { ambiguousAliases } from './checks/ambiguousAliases';
import { anchorForms, ignoredMentions } from './checks/anchorForm';
import { conflictingMentions, duplicateAnchors } from './checks/anchorOverlaps';
import { anchorPlaces } from './checks/anchorPlaces';
import { contradictions } from './checks/contradictions';
import { dateCycles, dateReferences, dateValues } from './checks/dates';
import { dateWords } from './checks/dateWords';
import { entityReferences, incompleteEntities, unusedEntities } from './checks/entities';
import { evidence, links, paths, surroundings } from './checks/files';
import { duplicateIds } from './checks/ids';
import { keysOfRecord } from './checks/keys';
import { leadingZeros } from './checks/leadingZeros';
import { merges } from './checks/merges';
import { staleNames } from './checks/staleNames';
import { builtInTypes, typeCycles, typesOfSidecar, typesOfWorkspace } from './checks/types';
import { unrecordedDates, unrecordedNames } from './checks/coverage';
import { changedArticle, openRecords, reviewers } from './checks/review';
import { datesAfterPublication, missingPublication } from './checks/publication';
import { choices, formats, kindOfValue, sizes } from './checks/values';

/** The checks of every single place of a file, by what the format says about it. */
export const placeChecks: readonly PlaceCheck[] = [
  kindOfValue,
  leadingZeros,
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
  duplicateIds,
  entityReferences,
  incompleteEntities,
  unusedEntities,
  typesOfSidecar,
  dateReferences,
  dateCycles,
  dateWords,
  missingPublication,
  datesAfterPublication,
  links,
  evidence,
  anchorPlaces,
  anchorForms,
  ignoredMentions,
  conflictingMentions,
  duplicateAnchors,
  entitiesAcross,
  violatedDistinctions,
  datesAcross,
  verdictsAcross,
  linksAcross,
  changedArticle,
  reviewers,
  openRecords,
  unrecordedNames,
  unrecordedDates,
];

/** The checks of the workspace file as a whole. */
export const workspaceChecks: readonly WorkspaceCheck[] = [
  typesOfWorkspace,
  builtInTypes,
  typeCycles,
  merges,
  contradictions,
  ambiguousAliases,
  staleNames,
];
