import { CancellationTokenSource, FileType, RelativePattern, type Uri, workspace, type WorkspaceFolder } from 'vscode';
import { recordGlobs, type FileSelection } from '../../core/editor/fileSelection';
import { type FolderEntry, walkFolder, type WalkLimits } from '../../core/editor/walkFolder';
import { filterInSteps, inSteps, type Steps } from '../../core/text/steps';
import type { Disk } from './disk';
import { diskSchemes } from './diskSchemes';
import { describeError, type Log } from './log';
import { pathIn, uriIn } from './paths';
import { inSlices } from './scheduler';
import type { Settings } from './settings';

/** How long a search may take where there may be no provider, in milliseconds. */
const searchLimit = 3000;
/** Limits of a walk through the folders of a virtual file system, which may be endless. */
const virtualLimits: WalkLimits = { depth: 32, folders: 20_000 };
/** A disk ends. */
const noLimits: WalkLimits = { depth: Infinity, folders: Infinity };

/** What is listed, and what of it. */
export interface ListedFolder {
  readonly folder: WorkspaceFolder;
  readonly selection: FileSelection;
  readonly settings: Settings;
}

/** Schemes whose search did not answer, so that the next listing need not wait again. */
const unsearchable = new Set<string>();

/**
 * The paths of all articles, sidecars and the workspace file of a folder, each once.
 * @param disk undefined where there is none. The editor's search is quicker in itself, but it runs in the extension host: that
 *   stands still while it starts a process, and while thousands of files are handed to the window and back at once.
 */
export async function listFolder(
  { folder, selection, settings }: ListedFolder,
  disk: Disk | undefined,
  log: Log,
): Promise<readonly string[]> {
  if (disk && folder.uri.scheme === 'file') {
    const entriesOf = ({ fsPath }: Uri): AsyncIterable<FolderEntry> => disk.entriesOf(fsPath);
    return walk(folder, selection, { entriesOf, limits: noLimits }, log);
  }
  const found = unsearchable.has(folder.uri.scheme) ? undefined : await search(folder, settings, log);
  if (!found) {
    unsearchable.add(folder.uri.scheme);
    return walk(folder, selection, { entriesOf: entriesInEditor, limits: virtualLimits }, log);
  }
  const paths = await inSlices(pathsOf(found, folder));
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

/** Lists folder by folder. */
async function walk(
  folder: WorkspaceFolder,
  selection: FileSelection,
  { entriesOf, limits }: { readonly entriesOf: (uri: Uri) => AsyncIterable<FolderEntry>; readonly limits: WalkLimits },
  log: Log,
): Promise<readonly string[]> {
  const uriOf = (path: string): Uri => (path === '' ? folder.uri : uriIn(folder, path));
  const { files, isWhole } = await walkFolder(
    {
      entriesOf: (path) => entriesOf(uriOf(path)),
      // A folder inside this one may be a workspace folder too; then its files are its own.
      isElsewhere: (path) => pathIn(folder, uriOf(path)) === undefined,
      onFailure: (path, error) => {
        log.warn(`Could not list ${folder.name}/${path}: ${describeError(error)}`);
      },
    },
    selection,
    limits,
  );
  if (!isWhole) log.warn(`${folder.name} has too many folders, or too deep ones; the others are not looked into.`);
  return files;
}

async function* entriesInEditor(uri: Uri): AsyncGenerator<FolderEntry> {
  for (const [name, type] of await workspace.fs.readDirectory(uri)) {
    if ((type & FileType.File) !== 0) yield { name, isFolder: false };
    else if (type === FileType.Directory) yield { name, isFolder: true };
  }
}
