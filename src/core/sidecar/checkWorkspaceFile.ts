import { finish, type Steps } from '../text/steps';
import { placesOf } from './format/places';
import { workspaceSchema, workspaceShape } from './format/workspaceShape';
import type { Problem } from './problem';
import type { Finding } from './reading/finding';
import { readWorkspaceFileInSteps, type WorkspaceReading } from './reading/readWorkspaceFile';
import { placeChecks, workspaceChecks } from './rules/checks';
import type { NamesOfArticles } from './rules/context';
import { schemaVersion } from './rules/checks/schemaVersion';
import { misreadValue } from './rules/checks/misreadValue';
import { ruleNames } from './rules/checks/ruleNames';
import { hiddenCharacters } from './rules/checks/hiddenCharacters';
import { Loudness, type SeveritySettings } from './rules/loudness';
import { report } from './rules/report';

/** A workspace file and all that is needed to check it. */
export interface WorkspaceFileCheckInput {
  /** Path relative to the folder of articles. */
  readonly path: string;
  readonly text: string;
  /** The text as already read, to save reading it again. Must be of the same text. */
  readonly reading?: WorkspaceReading | undefined;
  readonly byteLength?: number | undefined;
  readonly invalidUtf8At?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** Ids of entities recorded in the folder's sidecars: merges may lead to them. */
  readonly sidecarEntityIds?: ReadonlySet<string> | undefined;
  /** How the articles of the folder write names; absent where that is not known. */
  readonly written?: NamesOfArticles | undefined;
  readonly severities: SeveritySettings;
}

/** Finds all problems of a workspace file, sorted by place; at most 200. Never throws. */
export function checkWorkspaceFile(input: WorkspaceFileCheckInput): readonly Problem[] {
  return finish(checkWorkspaceFileInSteps(input));
}

/** The same in steps, between which others may run. */
export function* checkWorkspaceFileInSteps(input: WorkspaceFileCheckInput): Steps<readonly Problem[]> {
  const reading = input.reading ?? (yield* readWorkspaceFileInSteps(input.text, input));
  const { lines, root } = reading.yaml;
  const loudness = new Loudness(input.text, lines, input.severities, root !== undefined);
  return yield* report(input.path, input.text, lines, findingsOf(input, reading), loudness);
}

/** How many places of a file are checked in one step. */
const placesAtOnce = 64;

/** Undefined among the findings is where a step ends. */
function* findingsOf(input: WorkspaceFileCheckInput, reading: WorkspaceReading): Generator<Finding | undefined> {
  yield* reading.findings;
  const { root } = reading.yaml;
  if (root === undefined) return;
  const version = [...schemaVersion(input.text, root, reading.records.schema, workspaceSchema)];
  yield* version;
  if (version.some((finding) => finding.rule === 'schema-unsupported')) return;
  const { path, text, sidecarEntityIds = new Set<string>(), written } = input;
  const places = [...placesOf(root, workspaceShape)];
  yield undefined;
  const context = { path, basePath: path, text, root, places, reading, sidecarEntityIds, written };
  yield* hiddenCharacters(context);
  yield* ruleNames(context);
  const says = written && ((words: string): boolean => written.has(words));
  /** Where values begin that are read otherwise than they are meant. */
  const misread = new Set<number>();
  let checked = 0;
  for (const place of places) {
    const misreading = misreadValue(place, text, says);
    if (misreading !== undefined) yield misreading.finding;
    if (misreading?.isSure === true) misread.add(place.node.span.start);
    else for (const check of placeChecks) yield* check(place, context);
    if (++checked % placesAtOnce === 0) yield undefined;
  }
  for (const check of workspaceChecks) {
    for (const finding of check(context)) {
      const isMisread = finding !== undefined && misread.has(finding.span.start);
      if (!isMisread) yield finding;
    }
    yield undefined;
  }
}
