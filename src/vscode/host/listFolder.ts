import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { recordGlobs, type FileSelection } from '../../core/editor/fileSelection';
import { filterInSteps, inSteps, type Steps } from '../../core/text/steps';
import { diskSchemes } from './diskSchemes';
import { describeError, type Log } from './log';
import { pathIn } from './paths';
import { inSlices } from './scheduler';
import type { Settings } from './settings';

/** How long a search may take where there may be no provider, in milliseconds. */
const searchLimit = 3000;
/** Limits of a walk through the folders, against link cycles and endless virtual file systems. */
const maxDepth = 32;
const maxFolders = 20_000;
/** Folders that are listed at once. */
const foldersAtOnce = 16;

/** Schemes whose search did not answer, so that the next listing need not wait again. */
const unsearchable = new Set<string>();

/** The paths of all articles, sidecars and the workspace file of a folder. */
export async function listFolder(
  folder: WorkspaceFolder,
  selection: FileSelection,
  settings: Settings,
  log: Log,
): Promise<readonly string[]> {
  const found = unsearchable.has(folder.uri.scheme) ? undefined : await search(folder, settings, log);
  if (!found) unsearchable.add(folder.uri.scheme);
  const paths = found ? await inSlices(pathsOf(found, folder)) : await walk(folder, selection, log);
  return inSlices(filterInSteps(paths, (path) => selection.roleOf(path) !== undefined));
}

/** Paths of the files that are in this folder and in none inside it, each once. */
function* pathsOf(uris: readonly Uri[], folder: WorkspaceFolder): Steps<Iterable<string>> {
  const paths = new Set<string>();
  yield* inSteps(uris, (uri) => {
    const path = pathIn(folder, uri);
    if (path !== undefined) paths.add(path);
  });
  return paths;
}

/** Asks the editor's file search; undefined when that does not answer. */
async function search(folder: WorkspaceFolder, settings: Settings, log: Log): Promise<readonly Uri[] | undefined> {
  const cancellation = new CancellationTokenSource();
  const patterns = [...new Set([...settings.include, ...recordGlobs])];
  const exclude = excludePattern(settings);
  const searching = Promise.all(
    patterns.map((pattern) =>
      workspace.findFiles(new RelativePattern(folder, pattern), exclude, undefined, cancellation.token),
    ),
  );
  try {
    const found = diskSchemes.has(folder.uri.scheme) ? await searching : await within(searchLimit, searching);
    if (found) return found.flat();
    log.info(`No file search for ${folder.uri.scheme}: folders are listed one by one.`);
  } catch (error) {
    log.warn(`Searching ${folder.name} failed: ${describeError(error)}`);
  } finally {
    cancellation.cancel();
    cancellation.dispose();
  }
  return undefined;
}

/**
 * One pattern for what is left out, so that the search does not descend into it. Alternatives can't be nested in the
 * editor's patterns; those that have some are left to the selection.
 */
function excludePattern(settings: Settings): string | undefined {
  const simple = settings.exclude.filter((pattern) => pattern !== '' && !/[{},]/.test(pattern));
  return simple.length === 0 ? undefined : `{${simple.join(',')}}`;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lists folder by folder. Symbolic links to folders are not followed. */
async function walk(folder: WorkspaceFolder, selection: FileSelection, log: Log): Promise<readonly string[]> {
  const files: string[] = [];
  let level: readonly string[] = [''];
  let listed = 0;
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    const next: string[] = [];
    for (let first = 0; first < level.length; first += foldersAtOnce) {
      if (listed >= maxFolders) {
        log.warn(`${folder.name} has more than ${maxFolders} folders; the others are not looked into.`);
        return files;
      }
      const batch = level.slice(first, first + foldersAtOnce);
      listed += batch.length;
      for (const { path, entries } of await Promise.all(batch.map((path) => entriesOf(folder, path, log)))) {
        for (const [name, type] of entries) {
          const child = path === '' ? name : `${path}/${name}`;
          if ((type & FileType.File) !== 0) files.push(child);
          else if (type === FileType.Directory && !selection.excludes(child)) next.push(child);
        }
      }
    }
    level = next;
  }
  return files;
}

async function entriesOf(
  folder: WorkspaceFolder,
  path: string,
  log: Log,
): Promise<{ readonly path: string; readonly entries: readonly [string, FileType][] }> {
  try {
    const uri = path === '' ? folder.uri : Uri.joinPath(folder.uri, path);
    return { path, entries: await workspace.fs.readDirectory(uri) };
  } catch (error) {
    log.warn(`Could not list ${folder.name}/${path}: ${describeError(error)}`);
    return { path, entries: [] };
  }
}
