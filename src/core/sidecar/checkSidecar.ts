import { resolvePath } from '../text/path';
import { lazy } from '../text/lazy';
import type { DateRecognizer } from '../dates/dateRecognizer';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import { finish, inSteps, type Steps } from '../text/steps';
import { type ResolvedAnchor, resolvingAnchors } from './anchors/resolvedAnchors';
import type { SidecarsTogether } from './across/sidecarsTogether';
import { sidecarSchema, sidecarShape } from './format/sidecarShape';
import { type Place, placesOf } from './format/places';
import { articlePathOf, workspaceFilePath } from './names';
import type { Problem } from './problem';
import type { Finding } from './reading/finding';
import { readSidecarInSteps, type SidecarReading } from './reading/readSidecar';
import type { WorkspaceReading } from './reading/readWorkspaceFile';
import { ArticleReading } from './rules/articleReading';
import { placeChecks, sidecarChecks } from './rules/checks';
import { schemaVersion } from './rules/checks/schemaVersion';
import type { KnownFiles, NameInArticle, SidecarContext } from './rules/context';
import { misreadValue } from './rules/checks/misreadValue';
import { ruleNames } from './rules/checks/ruleNames';
import { hiddenCharacters } from './rules/checks/hiddenCharacters';
import { incompleteReview, outdatedReview } from './rules/checks/review';
import { Loudness, type SeveritySettings } from './rules/loudness';
import { needWorkspaceFile } from './rules/needWorkspaceFile';
import { report } from './rules/report';

/** The article of a sidecar, and what is known of it besides. */
export interface CheckedArticle {
  readonly path: string;
  readonly text: string;
  /** The text as already read, to save reading it again. Must be of the same text. */
  readonly reading?: ArticleReading | undefined;
  /** What reads its dates; undefined leaves out the checks that need it. */
  readonly dates?: DateRecognizer | undefined;
  /** The names that are shown in it; undefined where they are not known. */
  readonly names?: readonly NameInArticle[] | undefined;
  /** When it was published (EDTF), where that is known from elsewhere than the sidecar. */
  readonly published?: string | undefined;
}

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
  readonly article?: CheckedArticle | undefined;
  readonly workspace?: WorkspaceReading | undefined;
  /** Whether there is a workspace file of which nothing is known. */
  readonly isWorkspaceUnread?: boolean | undefined;
  /** Path of the workspace file, for links to it; `source-review.yaml` when absent. */
  readonly workspacePath?: string | undefined;
  readonly files: KnownFiles;
  /** Other sidecars of the same article; the checked one may be among them. */
  readonly otherSidecars: readonly string[];
  /** What the sidecars of the folder say, this one among them. */
  readonly together?: SidecarsTogether | undefined;
  /** The day now (EDTF), for dates that lie in the future. */
  readonly today?: string | undefined;
  readonly severities: SeveritySettings;
}

/**
 * Finds all problems of a sidecar, sorted by place; at most 200. What cannot be read as YAML or follows an unknown version of
 * the format is not checked further, so that one mistake is one problem. Never throws.
 */
export function checkSidecar(input: SidecarCheckInput): readonly Problem[] {
  return finish(examineSidecar(input)).problems;
}

/** The same in steps, between which others may run. */
export function* checkSidecarInSteps(input: SidecarCheckInput): Steps<readonly Problem[]> {
  return (yield* examineSidecar(input)).problems;
}

/** What the rules looked at, and what they found. */
interface Examination {
  readonly problems: readonly Problem[];
  readonly reading: SidecarReading;
  /** Undefined for a file that cannot be read. */
  readonly context: SidecarContext | undefined;
}

/** The same with what the rules looked at. */
export function* examineSidecar(input: SidecarCheckInput): Steps<Examination> {
  const reading = input.reading ?? (yield* readSidecarInSteps(input.text, input));
  const { root, lines } = reading.yaml;
  const context = root && (yield* contextOf(input, reading, root));
  const loudness = new Loudness(input.text, lines, input.severities, root !== undefined);
  const findings = findingsOf(input, reading, context, loudness);
  const problems = yield* report(input.path, input.text, lines, findings, loudness);
  return { problems, reading, context };
}

/** Undefined among the findings is where a step ends. */
function* findingsOf(
  input: SidecarCheckInput,
  reading: SidecarReading,
  context: SidecarContext | undefined,
  loudness: Loudness,
): Generator<Finding | undefined> {
  yield* reading.findings;
  if (context === undefined) return;
  const { root } = context;
  const version = [...schemaVersion(input.text, root, reading.records.schema, sidecarSchema)];
  yield* version;
  if (version.some((finding) => finding.rule === 'schema-unsupported')) return;
  const found: Finding[] = [...reading.findings, ...version];
  const isKnown = ({ rule }: Finding): boolean => input.isWorkspaceUnread !== true || !needWorkspaceFile.has(rule);
  for (const finding of contentFindings(context)) {
    if (finding !== undefined && !isKnown(finding)) continue;
    if (finding !== undefined) found.push(finding);
    yield finding;
  }
  yield* outdatedReview(context, found, loudness);
  for (const finding of incompleteReview(context, found, loudness)) if (isKnown(finding)) yield finding;
}

/** How many places of a file are checked in one step. */
const placesAtOnce = 64;
/** How many anchors are looked for in one step: the first search in an article costs more than others. */
const anchorsAtOnce = 8;

function* contentFindings(context: SidecarContext): Generator<Finding | undefined> {
  yield* hiddenCharacters(context);
  yield* ruleNames(context);
  const { article, text } = context;
  const says = article && ((words: string): boolean => article.includes(words));
  /** Where values begin that are read otherwise than they are meant. */
  const misread = new Set<number>();
  let checked = 0;
  for (const place of context.places) {
    const misreading = misreadValue(place, text, says);
    if (misreading !== undefined) yield misreading.finding;
    if (misreading?.isSure === true) misread.add(place.node.span.start);
    else for (const check of placeChecks) yield* check(place, context);
    if (++checked % placesAtOnce === 0) yield undefined;
  }
  for (const check of sidecarChecks) {
    for (const finding of check(context)) {
      const isMisread = finding !== undefined && misread.has(finding.span.start);
      if (!isMisread) yield finding;
    }
    yield undefined;
  }
}

function* contextOf(
  input: SidecarCheckInput,
  reading: SidecarReading,
  root: SidecarContext['root'],
): Steps<SidecarContext> {
  const { path, text, workspace, files, otherSidecars } = input;
  const article = input.article && (input.article.reading ?? new ArticleReading(input.article.text));
  const published = publishedIn(reading.records.article?.published?.value) ?? input.article?.published;
  const places: Place[] = [];
  yield* inSteps(placesOf(root, sidecarShape), (place) => places.push(place));
  const anchors: ResolvedAnchor[] = [];
  if (article !== undefined) {
    const resolving = resolvingAnchors(reading.records, article.quoted);
    yield* inSteps(resolving, (anchor) => anchors.push(anchor), anchorsAtOnce);
  }
  return {
    path,
    basePath: articlePathFor(input),
    text,
    root,
    places,
    reading,
    records: reading.records,
    article: article?.quoted,
    anchors,
    dates: lazy(() => (input.article?.dates && article?.dates(input.article.dates, published)) ?? []),
    published,
    names: input.article?.names,
    articleHash: () => article?.hash(),
    together: input.together,
    today: input.today,
    workspace,
    workspacePath: input.workspacePath ?? workspaceFilePath,
    files,
    otherSidecars,
  };
}

function publishedIn(edtf: string | undefined): string | undefined {
  return edtf !== undefined && parseEdtf(edtf).ok ? edtf : undefined;
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
