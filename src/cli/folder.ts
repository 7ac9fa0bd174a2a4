import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './usageError';
import { DiskFolder, selection } from './diskFolder';
import { Review, type SkippedFile } from '../core/review';
import { workspaceFilePath } from '../core/sidecar/names';

/** A review of the files that were named on the command line. */
export interface LoadedFolder {
  readonly review: Review;
  /** Articles asked for, as paths relative to the folder. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files asked for, as paths relative to the folder. */
  readonly checks: readonly string[];
  /** Files asked for that were not read, as the user would write them, with the reason. */
  readonly skipped: readonly SkippedFile[];
  /** A path relative to the folder as the user would write it: relative to where the command runs. */
  readonly display: (path: string) => string;
}

/**
 * Reads articles with their sidecars and the workspace file above them into a review. A folder stands for everything
 * below it; an article for itself and its sidecar; a sidecar for itself and its article.
 * @param published publication date (EDTF) of articles whose sidecar gives none.
 * @throws UsageError when a path does not exist or is no article or sidecar.
 */
export async function loadFolder(paths: readonly string[], published: string | undefined): Promise<LoadedFolder> {
  const targets = await Promise.all(paths.map(kindOf));
  const root = await rootOf(targets.map((target) => (target.isFolder ? target.absolute : dirname(target.absolute))));
  const toRelative = (absolute: string): string => relative(root, absolute).split(sep).join('/');
  const listed = new Set<string>();
  for (const target of targets) {
    const path = toRelative(target.absolute);
    if (!target.isFolder) listed.add(path);
    else for (const file of await new DiskFolder(root, [path]).list()) listed.add(file);
  }
  const asked = [...listed].sort();
  for (const path of asked) {
    if (selection.roleOf(path) === undefined)
      throw new UsageError(`${path} is neither an article (.txt) nor a sidecar.`);
  }
  const access = new DiskFolder(root);
  const review = new Review(access, { published });
  // Decisions and publication dates first: then every article is analysed once.
  const records = [workspaceFilePath, ...asked.flatMap(recordsFor)];
  for (const path of new Set(records)) review.setFile(path, await access.read(path));
  const display = (path: string): string => relative(process.cwd(), join(root, path)).split(sep).join('/');
  const articles = asked.filter(isArticle);
  for (const path of articles) review.setFile(path, await access.read(path));
  return {
    review,
    articles: articles.filter((path) => review.article(path)),
    checks: [...new Set(asked.flatMap(recordsFor))].filter((path) => review.checkedPaths.includes(path)),
    skipped: review.counts.skipped.map(({ path, reason }) => ({ path: display(path), reason })),
    display,
  };
}

interface Target {
  readonly absolute: string;
  readonly isFolder: boolean;
}

async function kindOf(path: string): Promise<Target> {
  const absolute = resolve(path);
  try {
    return { absolute, isFolder: (await stat(absolute)).isDirectory() };
  } catch {
    throw new UsageError(`${path} does not exist.`);
  }
}

function isArticle(path: string): boolean {
  return selection.roleOf(path) === 'article';
}

/** The sidecars that a file asked for stands for. */
function recordsFor(path: string): readonly string[] {
  return isArticle(path) ? [`${path}.source-review.yaml`, `${path}.source-review.yml`] : [path];
}

/** The nearest folder at or above all given ones that has a workspace file; else the deepest one above all. */
async function rootOf(folders: readonly string[]): Promise<string> {
  const common = folders.reduce(commonFolder);
  for (let folder = common; ; folder = dirname(folder)) {
    if (await exists(join(folder, workspaceFilePath))) return folder;
    if (dirname(folder) === folder) return common;
  }
}

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (b !== folder && !b.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
