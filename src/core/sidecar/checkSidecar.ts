import { resolvePath } from '../text/path';
import { QuotedText } from './anchors/quotedText';
import { sidecarSchema, sidecarShape } from './format/sidecarShape';
import { placesOf } from './format/places';
import { articlePathOf, workspaceFilePath } from './names';
import type { Problem } from './problem';
import type { Finding } from './reading/finding';
import { readSidecar, type SidecarReading } from './reading/readSidecar';
import type { WorkspaceReading } from './reading/readWorkspaceFile';
import { placeChecks, sidecarChecks } from './rules/checks';
import { schemaVersion } from './rules/checks/schemaVersion';
import type { KnownFiles, SidecarContext } from './rules/context';
import { report, type SeveritySettings } from './rules/report';

/** A sidecar and all that is needed to check it. All paths are relative to the folder of articles, with `/`. */
export interface SidecarCheckInput {
  readonly path: string;
  readonly text: string;
  /** The text as already read, to save reading it again. Must be of the same text. */
  readonly reading?: SidecarReading | undefined;
  readonly byteLength?: number | undefined;
  readonly invalidUtf8At?: number | undefined;
  readonly maxBytes?: number | undefined;
  /** The article; undefined when there is none, or when it is not loaded yet and `files.exists` knows it. */
  readonly article?: { readonly path: string; readonly text: string } | undefined;
  readonly workspace?: WorkspaceReading | undefined;
  /** Path of the workspace file, for links to it; `source-review.yaml` when absent. */
  readonly workspacePath?: string | undefined;
  readonly files: KnownFiles;
  /** Other sidecars of the same article; the checked one may be among them. */
  readonly otherSidecars: readonly string[];
  readonly severities: SeveritySettings;
}

/**
 * Finds all problems of a sidecar, sorted by place; at most 200. What cannot be read as YAML or follows an unknown version of
 * the format is not checked further, so that one mistake is one problem. Never throws.
 */
export function checkSidecar(input: SidecarCheckInput): readonly Problem[] {
  const reading = input.reading ?? readSidecar(input.text, input);
  return report(input.path, input.text, reading.yaml.lines, findingsOf(input, reading), input.severities);
}

function* findingsOf(input: SidecarCheckInput, reading: SidecarReading): Generator<Finding> {
  yield* reading.findings;
  const { root } = reading.yaml;
  if (root === undefined) return;
  const version = [...schemaVersion(input.text, root, reading.records.schema, sidecarSchema)];
  yield* version;
  if (version.some((finding) => finding.rule === 'schema-unsupported')) return;
  const context = contextOf(input, reading, root);
  for (const place of context.places) for (const check of placeChecks) yield* check(place, context);
  for (const check of sidecarChecks) yield* check(context);
}

function contextOf(input: SidecarCheckInput, reading: SidecarReading, root: SidecarContext['root']): SidecarContext {
  const { path, text, article, workspace, files, otherSidecars } = input;
  return {
    path,
    basePath: articlePathFor(input),
    text,
    root,
    places: [...placesOf(root, sidecarShape)],
    reading,
    records: reading.records,
    article: article && new QuotedText(article.text),
    workspace,
    workspacePath: input.workspacePath ?? workspaceFilePath,
    files,
    otherSidecars,
  };
}

/**
 * The files whose existence or text a check of this sidecar asks for, besides its article: targets of links and evidence.
 * The host loads them before it checks. Paths that leave the folder are left out.
 *
 * @param path path of the sidecar; paths in it are relative to its article's folder
 * @param sidecarsRoot `sidecars.root` of the workspace file, when it has one
 */
export function referencedFiles(reading: SidecarReading, path: string, sidecarsRoot?: string): readonly string[] {
  const articlePath = articlePathOf(path, sidecarsRoot) ?? articlePathOf(path) ?? path;
  const links = reading.records.links.map((link) => link.to);
  const evidence = reading.records.claims.flatMap((claim) => claim.evidence.map((item) => item.article));
  const found = new Set<string>();
  for (const written of [...links, ...evidence]) {
    const target = written === undefined ? undefined : resolvePath(articlePath, written.value);
    if (target !== undefined) found.add(target);
  }
  return [...found];
}

function articlePathFor({ path, article, workspace }: SidecarCheckInput): string {
  return article?.path ?? articlePathOf(path, workspace?.records.sidecarsRoot?.value) ?? articlePathOf(path) ?? path;
}
