import { type DiagnosticCollection, Disposable, languages, type Uri } from 'vscode';
import type { CancelSignal } from '../../core/corpus/folderAccess';
import { localDay } from '../../core/dates/localDay';
import { isWorkspaceFilePath } from '../../core/sidecar/names';
import type { Problem } from '../../core/sidecar/problem';
import { isLeftToOthers } from '../../core/sidecar/rules/leftToOthers';
import { wholeFolderRules } from '../../core/sidecar/rules/wholeFolder';
import { Debouncer } from '../host/debouncer';
import type { FolderReview } from '../host/folderReview';
import { describeError, handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import { hostScheduler } from '../host/scheduler';
import { toDiagnostics } from './diagnostics';
import { OtherYamlTool } from './otherYamlTool';

/** Changes come in bursts while a folder is indexed; checks wait until it is quiet for this long, in milliseconds. */
const burstPause = 25;

/** A sidecar or workspace file to check. */
interface Check {
  readonly space: FolderReview;
  readonly path: string;
}

/**
 * Shows the problems of all sidecars and workspace files, open or not: one collection, with one owner. A file is checked
 * again whenever something it depends on has changed.
 */
export class ProblemPublisher {
  readonly #set: ReviewSet;
  readonly #extensionUri: Uri;
  readonly #log: Log;
  readonly #otherTool: OtherYamlTool;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('source-review');
  /** What is shown, by folder, to clear it when the folder goes. */
  readonly #shown = new Map<FolderReview, Map<string, Uri>>();
  /** What waits to be checked, by folder and path; a file that changes again while it waits is checked once. */
  readonly #queue = new Map<FolderReview, Set<string>>();
  readonly #whole = new WeakSet<FolderReview>();
  readonly #burst = new Debouncer<'run'>(burstPause, () => {
    this.#startRun();
  });
  #running: Promise<void> | undefined;

  constructor(set: ReviewSet, extensionUri: Uri, log: Log) {
    this.#set = set;
    this.#extensionUri = extensionUri;
    this.#log = log;
    this.#otherTool = new OtherYamlTool(log);
  }

  register(): Disposable {
    return Disposable.from(
      this.#collection,
      this.#burst,
      this.#set.onDidChange.on(({ space, checks }) => {
        const folder = this.#set.folders.find((review) => review === space);
        if (folder) this.#enqueue(folder, checks);
      }),
      this.#set.onDidProgress.on(() => {
        this.#enqueueWhole();
      }),
      this.#set.onDidChangeSettings.on(() => {
        this.#enqueueAll();
      }),
      this.#otherTool.follow((uri) => {
        const located = uri && this.#set.locate(uri);
        if (!uri) this.#enqueueAll();
        else if (located?.space.roleOf(located.path) === 'record') this.#enqueue(located.space, [located.path]);
      }),
      this.#set.onDidCloseFolder.on((folder) => {
        this.#queue.delete(folder);
        for (const uri of this.#shown.get(folder)?.values() ?? []) this.#collection.delete(uri);
        this.#shown.delete(folder);
      }),
    );
  }

  /** Resolves when nothing waits to be checked. */
  async whenChecked(): Promise<void> {
    this.#burst.flush();
    while (this.#running) await this.#running;
  }

  #enqueueAll(): void {
    for (const folder of this.#set.folders) this.#enqueue(folder, folder.review.checkedPaths);
  }

  /** What is nowhere in a folder is known when all of it has been read. */
  #enqueueWhole(): void {
    for (const folder of this.#set.folders) {
      if (!folder.isWhole || this.#whole.has(folder)) continue;
      this.#whole.add(folder);
      this.#enqueue(folder, folder.review.checkedPaths.filter(isWorkspaceFilePath));
    }
  }

  #enqueue(folder: FolderReview, paths: readonly string[]): void {
    if (paths.length === 0) return;
    const waiting = this.#queue.get(folder) ?? new Set();
    for (const path of paths) waiting.add(path);
    this.#queue.set(folder, waiting);
    this.#burst.add('run');
  }

  #startRun(): void {
    if (this.#running || this.#queue.size === 0) return;
    this.#running = this.#run();
    handle(this.#running, this.#log, 'Checking sidecars failed');
  }

  async #run(): Promise<void> {
    try {
      for (let check = this.#next(); check; check = this.#next()) {
        await this.#check(check);
        await hostScheduler.pause();
      }
    } finally {
      // At once, and not when the promise settles: what is asked for in between would be left to this run.
      this.#running = undefined;
    }
  }

  #next(): Check | undefined {
    for (const [space, paths] of this.#queue) {
      for (const path of paths) {
        paths.delete(path);
        return { space, path };
      }
      this.#queue.delete(space);
    }
    return undefined;
  }

  async #check({ space, path }: Check): Promise<void> {
    const uri = space.uriOf(path);
    const { severities, yamlSyntax } = space.settings;
    let problems: readonly Problem[] = [];
    try {
      const today = localDay(new Date());
      const signal = this.#stalenessOf({ space, path });
      problems = await space.review.problems(path, { severities, today, signal, scheduler: hostScheduler });
    } catch (error) {
      this.#log.error(`Checking ${path} failed: ${describeError(error)}`);
    }
    const text = space.review.recordText(path) ?? '';
    const isChecked = this.#otherTool.checks(uri);
    problems = problems.filter(
      ({ rule }) =>
        !isLeftToOthers(rule, text, yamlSyntax, isChecked) && (space.isWhole || !wholeFolderRules.has(rule)),
    );
    if (this.#stalenessOf({ space, path }).isCancelled) return;
    const shown = this.#shown.get(space) ?? new Map<string, Uri>();
    this.#shown.set(space, shown);
    if (problems.length === 0) {
      shown.delete(path);
      this.#collection.delete(uri);
      return;
    }
    shown.set(path, uri);
    this.#collection.set(uri, toDiagnostics(space, path, problems, this.#extensionUri));
  }

  /** Says of a check that goes on whether the folder was closed, or the file changed: then it is checked again. */
  #stalenessOf({ space, path }: Check): CancelSignal {
    const isStale = (): boolean => !this.#set.folders.includes(space) || this.#queue.get(space)?.has(path) === true;
    return {
      get isCancelled() {
        return isStale();
      },
    };
  }
}
