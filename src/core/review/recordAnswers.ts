import type { CancelSignal, Scheduler } from '../corpus/folderAccess';
import { type CheckSources, RecordChecks } from '../corpus/recordChecks';
import type { RecordFile } from '../corpus/recordFile';
import type { TextEdit } from '../sidecar/edits/edit';
import { fixAll } from '../sidecar/fixes/fixAll';
import type { FixableFile } from '../sidecar/fixes/fixableFile';
import type { Problem } from '../sidecar/problem';
import type { SeveritySettings } from '../sidecar/rules/loudness';
import { finish, finishInSlices } from '../text/steps';
import { ReviewFiles } from './reviewFiles';

/** How a file is checked. */
export interface CheckOptions {
  /** How loud each rule is; rules that are not named keep their own severity. */
  readonly severities: SeveritySettings;
  /** The day now (EDTF); without it no date is in the future. */
  readonly today?: string | undefined;
  readonly signal: CancelSignal;
  /** For checking in slices; absent: a file is checked in one go. */
  readonly scheduler?: Scheduler | undefined;
}

/** What a review answers about sidecars and the workspace file. */
export class RecordAnswers extends ReviewFiles {
  readonly #checks = new RecordChecks(this.sidecars);

  /** The article a sidecar belongs to; undefined for other files. */
  articleOf(sidecarPath: string): string | undefined {
    return this.sidecars.articleOf(sidecarPath);
  }

  /** The sidecar of an article that is used, if there is one. */
  sidecarOf(articlePath: string): string | undefined {
    return this.sidecars.sidecarOf(articlePath);
  }

  /** Where the sidecar of an article is, or would be written: beside it, or in the folder that the workspace file names. */
  sidecarPathFor(articlePath: string): string {
    return this.sidecars.sidecarOf(articlePath) ?? this.sidecars.newPathFor(articlePath);
  }

  /** Where the decisions for all articles are, or would be written. */
  get workspacePath(): string {
    return this.sidecars.workspacePath;
  }

  /** Whether there is a workspace file of which nothing is known: what depends on it is not checked. */
  get isWorkspaceUnread(): boolean {
    return this.sidecars.isWorkspaceUnread;
  }

  /** Checks a sidecar or the workspace file. Reads the article and those it refers to. */
  async problems(path: string, options: CheckOptions): Promise<readonly Problem[]> {
    return this.#checks.check(path, this.#checkSources(options));
  }

  /** Examines versions of a sidecar or the workspace file to solve their problems; undefined for other files. */
  async fixable(path: string, options: CheckOptions): Promise<((text: string) => FixableFile) | undefined> {
    const open = await this.#checks.fixable(path, this.#checkSources(options));
    return open && ((text) => finish(open(text)));
  }

  /** Examines a version of a file in slices; undefined for other files, or when it is cancelled. */
  async fixableInSlices(
    path: string,
    text: string,
    options: CheckOptions & { readonly scheduler: Scheduler },
  ): Promise<FixableFile | undefined> {
    const open = await this.#checks.fixable(path, this.#checkSources(options));
    return open && finishInSlices(open(text), options.scheduler, options.signal);
  }

  /** The edits for all problems of a text that have an obvious solution, worked out in slices; undefined as above. */
  async fixAllInSlices(
    path: string,
    text: string,
    options: CheckOptions & { readonly scheduler: Scheduler },
  ): Promise<readonly TextEdit[] | undefined> {
    const open = await this.#checks.fixable(path, this.#checkSources(options));
    return open && finishInSlices(fixAll(text, open), options.scheduler, options.signal);
  }

  /** The text of a sidecar or the workspace file as it was read. */
  recordText(path: string): string | undefined {
    return this.sidecars.textOf(path);
  }

  /** The sidecars and the workspace file that count, as they were read, by path. */
  get recordFiles(): readonly RecordFile[] {
    return this.sidecars.files;
  }

  /** Paths of the sidecars and the workspace file that cannot be read now: what they said last is what counts. */
  get outdatedRecords(): readonly string[] {
    return this.sidecars.outdated;
  }

  /** The text of a file of the folder; undefined when it cannot be read. */
  async textOf(path: string): Promise<string | undefined> {
    return this.texts.text(path);
  }

  /** Paths of all sidecars and workspace files, in no order. */
  get checkedPaths(): readonly string[] {
    return [...this.sidecars.paths];
  }

  #checkSources(options: CheckOptions): CheckSources {
    const { texts, articles, recognizers } = this;
    return { texts, articles, dates: recognizers.dates, ...options };
  }
}
