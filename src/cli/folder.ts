import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { DiskFolder } from './diskFolder';
import { eachFile } from './eachFile';
import { printable } from './printable';
import { isRepository } from './repository';
import { UsageError } from './usageError';
import { isWithin } from './within';
import type { Recognizers } from '../core/corpus/article';
import type { FileContent } from '../core/corpus/folderAccess';
import { Review, type SkippedFile } from '../core/review';
import { isSidecarPath, isWorkspaceFilePath, workspaceFilePaths } from '../core/sidecar/names';

/** A review of the files that were named on the command line. */
export interface LoadedFolder {
  /** Absolute path of the folder whose settings count, or those of the nearest one above it. */
  readonly settingsFolder: string;
  readonly review: Review;
  /** Articles asked for, as paths relative to the folder. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files asked for, as paths relative to the folder. */
  readonly checks: readonly string[];
  /** Files and folders asked for that were not read, as the user would write them, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** What else the user should know of what was read, in sentences. */
  readonly notes: readonly string[];
  /** Whether all sidecars asked for were read, and the workspace file: what was found in them is all there is. */
  readonly isWhole: boolean;
  /** A path relative to the folder as the user would write it: absolute if that was, else from where the command runs. */
  readonly display: (path: string) => string;
}

/** What files are read for. */
interface LoadOptions {
  /** Publication date (EDTF) of articles whose sidecar gives none. */
  readonly published?: string | undefined;
  /** Whether what the workspace file says is checked: of a name in it that depends on every article, asked for or not. */
  readonly isForChecks?: boolean;
}

/**
 * Reads articles with their sidecars and the workspace file above them into a review. A folder stands for everything
 * below it; an article for itself and its sidecar; a sidecar for itself and its article. Nothing is read that is outside of
 * the folder of the workspace file, or of the repository where there is none, whatever leads there.
 * @param recognizers what reads the articles.
 * @throws UsageError when a path does not exist, is no article or sidecar, or cannot be read.
 */
export async function loadFolder(
  paths: readonly string[],
  recognizers: Recognizers,
  { published, isForChecks = false }: LoadOptions = {},
): Promise<LoadedFolder> {
  const targets = await Promise.all(paths.map(targetOf));
  const { root, settingsFolder } = await rootOf(
    targets.map((target) => (target.isFolder ? target.absolute : dirname(target.absolute))),
  );
  await refuseOutside(targets, root);
  const display = displayFrom(root, paths.every(isAbsolute));
  const { asked, unlisted } = await listTargets(targets, root);
  const access = new DiskFolder(root);
  const review = new Review(access, recognizers, { published });
  const garbled: string[] = [];
  const load = async (path: string): Promise<void> => {
    const content = await access.read(path);
    if (isArticle(path) && content.kind === 'text' && content.invalidUtf8At !== undefined) garbled.push(path);
    review.setFile(path, content.kind === 'missing' && asked.includes(path) ? notFound(path) : content);
  };
  // Decisions and publication dates first: then every article is analysed once.
  const failed = [...(await eachFile(workspaceFilePaths, load))];
  const records = asked.flatMap((path) => (isArticle(path) ? sidecarsFor(path, review) : [path]));
  // Of two sidecars of an article only one counts, and the other is told of it.
  const twins = records.flatMap((path) => (isSidecarPath(path) ? twinOf(path) : []));
  // Whether the workspace file is right depends on all sidecars, asked for or not.
  const around = asked.some(isWorkspaceFilePath) ? await access.list() : [];
  failed.push(...(await eachFile(new Set([...records, ...twins, ...around.filter(isSidecarPath)]), load)));
  const articles = [...new Set(asked.flatMap((path) => (isArticle(path) ? path : (review.articleOf(path) ?? []))))];
  const others = isForChecks ? around.filter(isArticle) : [];
  failed.push(...(await eachFile(new Set([...articles, ...others]), load)));
  const skipped = [...review.counts.skipped, ...failed].map(({ path, reason }) => ({ path: display(path), reason }));
  const unread = unreadFiles(review);
  refuseUnread(targets, unread, root);
  const checks = [...new Set(records)].filter((path) => review.recordText(path) !== undefined);
  const wanted = [...records, ...workspaceFilePaths];
  const read = articles.filter((path) => review.article(path)).sort();
  return {
    settingsFolder,
    review,
    articles: read,
    checks: checks.sort(),
    skipped: [...unlisted.map(({ path, reason }) => ({ path: display(path), reason })), ...skipped],
    notes: [
      // Of a sidecar it is a problem; of an article, names and dates come out wrong without a word.
      ...garbled.map(
        (path) => `${printable(display(path))} is not UTF-8: some of its letters are lost. Save it as UTF-8.`,
      ),
      ...(read.length === 0 && !isForChecks ? ['There is no article (.txt) to read.'] : []),
    ],
    isWhole: unlisted.length === 0 && failed.length === 0 && !wanted.some((path) => unread.has(path)),
    display,
  };
}

interface Target {
  readonly written: string;
  readonly absolute: string;
  readonly isFolder: boolean;
}

async function targetOf(written: string): Promise<Target> {
  const absolute = resolve(written);
  let isFolder: boolean;
  try {
    isFolder = (await stat(absolute)).isDirectory();
  } catch {
    throw new UsageError(`${written} does not exist.`);
  }
  if (!isFolder && !isArticle(written) && !isSidecarPath(written) && !isWorkspaceName(written)) {
    throw new UsageError(`${written} is neither an article (.txt) nor a sidecar.`);
  }
  return { written, absolute, isFolder };
}

/** The files that the targets stand for, relative to the root and sorted, and the folders that could not be listed. */
async function listTargets(
  targets: readonly Target[],
  root: string,
): Promise<{ readonly asked: readonly string[]; readonly unlisted: readonly SkippedFile[] }> {
  const asked = new Set<string>();
  const unlisted: SkippedFile[] = [];
  for (const { absolute, isFolder } of targets) {
    const prefix = toPath(relative(root, absolute));
    if (!isFolder) {
      asked.add(prefix);
      continue;
    }
    const below = (path: string): string => [prefix, path].filter((part) => part !== '').join('/');
    const folder = new DiskFolder(absolute);
    // A workspace file below the root is none: it counts only at the root.
    const files = (await folder.list()).filter((path) => !isWorkspaceName(path) || isWorkspaceFilePath(below(path)));
    for (const path of files) asked.add(below(path));
    unlisted.push(...folder.unlisted.map(({ path, reason }) => ({ path: below(path), reason })));
  }
  return { asked: [...asked].sort(), unlisted };
}

/** A folder that leads out of the root is another one, whoever asks for it: lists of changed files name links too. */
async function refuseOutside(targets: readonly Target[], root: string): Promise<void> {
  const realRoot = await realpath(root);
  for (const { written, absolute, isFolder } of targets) {
    if (isFolder && !isWithin(realRoot, await realpath(absolute))) {
      throw new UsageError(`${written} is a link that leads out of ${root}.`);
    }
  }
}

/** What stands for a file that was listed and then not found. */
function notFound(path: string): FileContent {
  // So are bytes decoded that are none: the name stands for another one.
  const reason = path.includes('\ufffd') ? 'its name is not UTF-8' : 'it is not there any more';
  return { kind: 'skipped', reason, byteLength: 0 };
}

/** The files of which nothing is known, with the reason. Of a sidecar that is too large that is known: it is a problem. */
function unreadFiles(review: Review): ReadonlyMap<string, string> {
  const unread = review.counts.skipped.filter(({ path }) => review.recordText(path) === undefined);
  return new Map(unread.map(({ path, reason }) => [path, reason]));
}

/** A file that was named but not read is no success. */
function refuseUnread(targets: readonly Target[], unread: ReadonlyMap<string, string>, root: string): void {
  for (const { written, absolute, isFolder } of targets) {
    const reason = isFolder ? undefined : unread.get(toPath(relative(root, absolute)));
    if (reason !== undefined) throw new UsageError(`${written} was not read: ${reason}.`);
  }
}

/** Where the sidecars of an article may be: the usual place, or that of the workspace file; long and short ending. */
function sidecarsFor(article: string, review: Review): readonly string[] {
  const path = review.sidecarPathFor(article);
  return [path, twinOf(path)];
}

/** The path of a sidecar with the other ending. */
function twinOf(sidecar: string): string {
  return sidecar.endsWith('.yml') ? sidecar.replace(/\.yml$/u, '.yaml') : sidecar.replace(/\.yaml$/u, '.yml');
}

function isArticle(path: string): boolean {
  return path.toLowerCase().endsWith('.txt');
}

function isWorkspaceName(path: string): boolean {
  return isWorkspaceFilePath(toPath(path).split('/').at(-1) ?? '');
}

/**
 * The nearest folder at or above all given ones that has a workspace file; else the repository that holds them, since
 * files of one refer to each other; else the deepest one above all.
 */
async function rootOf(folders: readonly string[]): Promise<{ readonly root: string; readonly settingsFolder: string }> {
  const common = folders.reduce(commonFolder);
  let repository: string | undefined;
  for (let folder = common; ; folder = dirname(folder)) {
    for (const name of workspaceFilePaths) {
      if (await exists(join(folder, name))) return { root: folder, settingsFolder: folder };
    }
    if (repository === undefined && (await isRepository(folder))) repository = folder;
    if (dirname(folder) === folder) return { root: repository ?? common, settingsFolder: common };
  }
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isWithin(folder, b)) folder = dirname(folder);
  return folder;
}

function displayFrom(root: string, isAbsolutePath: boolean): LoadedFolder['display'] {
  return (path) => toPath(isAbsolutePath ? join(root, path) : relative(process.cwd(), join(root, path)));
}

function toPath(path: string): string {
  return path.split(sep).join('/');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
