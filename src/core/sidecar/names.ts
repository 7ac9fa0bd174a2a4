import { resolvePath } from '../text/path';

/**
 * Where sidecars live: `<full file name of the article>.source-review.yaml` beside the article, or, when the workspace
 * file sets `sidecars.root`, at the same path below that folder. Decisions across articles are in `source-review.yaml`
 * at the root of the folder. All paths are relative to the root and use `/`. `.yml` is read too, never written.
 */

const sidecarSuffix = '.source-review.yaml';
const sidecarSuffixes = [sidecarSuffix, '.source-review.yml'] as const;

/** The workspace file's path as it is written. */
export const workspaceFilePath = 'source-review.yaml';
/** The paths it is read from; the first one that is there counts. */
export const workspaceFilePaths: readonly string[] = [workspaceFilePath, 'source-review.yml'];

/**
 * The path of an article's sidecar as it is written.
 *
 * @param root folder for sidecars (`sidecars.root` of the workspace file); empty or absent: beside the article.
 */
export function sidecarPathFor(articlePath: string, root = ''): string {
  return `${rootPrefix(root)}${articlePath}${sidecarSuffix}`;
}

/** The path of a sidecar's article; undefined when the path is no sidecar's or does not lie below the sidecars' root. */
export function articlePathOf(sidecarPath: string, root = ''): string | undefined {
  const prefix = rootPrefix(root);
  if (!sidecarPath.startsWith(prefix)) return undefined;
  const suffix = sidecarSuffixes.find((candidate) => sidecarPath.endsWith(candidate));
  if (suffix === undefined) return undefined;
  const articlePath = sidecarPath.slice(prefix.length, sidecarPath.length - suffix.length);
  return articlePath === '' || articlePath.endsWith('/') ? undefined : articlePath;
}

/** The paths at which a sidecar would lie beside its article, `.yaml` first. */
export function pathsBeside(articlePath: string): readonly string[] {
  return sidecarSuffixes.map((suffix) => `${articlePath}${suffix}`);
}

/** Where a sidecar that lies beside its article belongs when sidecars are kept below a folder. It keeps its file name. */
export function pathBelowRoot(sidecarPath: string, root: string): string {
  return `${rootPrefix(root)}${sidecarPath}`;
}

/** Whether a path is that of a sidecar, `.yaml` or `.yml`, wherever it lies. */
export function isSidecarPath(path: string): boolean {
  return articlePathOf(path) !== undefined;
}

/** Whether a path is that of the workspace file, `.yaml` or `.yml`. It counts only at the root of the folder. */
export function isWorkspaceFilePath(path: string): boolean {
  return workspaceFilePaths.includes(path);
}

/** The one of several sidecars of an article that is used: `.yaml` before `.yml`, then the first by path. */
export function usedSidecar(paths: readonly string[]): string | undefined {
  return [...paths].sort((a, b) => Number(isShort(a)) - Number(isShort(b)) || (a < b ? -1 : 1))[0];
}

function isShort(path: string): boolean {
  return path.endsWith('.yml');
}

/** A folder that would be outside of the root is none: then sidecars lie beside their articles, and a problem says so. */
function rootPrefix(root: string): string {
  const folder = resolvePath('', root);
  return folder === undefined ? '' : `${folder}/`;
}
