import type { DateRecognizer } from '../dates/dateRecognizer';
import { type CheckedArticle, checkSidecarInSteps, type SidecarCheckInput } from '../sidecar/checkSidecar';
import { checkWorkspaceFileInSteps, type WorkspaceFileCheckInput } from '../sidecar/checkWorkspaceFile';
import { type FixableFile, fixableSidecar, fixableWorkspaceFile } from '../sidecar/fixes/fixableFile';
import type { Problem } from '../sidecar/problem';
import { ArticleReadings } from '../sidecar/rules/articleReading';
import type { SeveritySettings } from '../sidecar/rules/loudness';
import { hashText } from '../text/hash';
import { finish, finishInSlices, type Steps } from '../text/steps';
import type { ArticleStore } from './articleStore';
import type { ArticleTexts } from './articleTexts';
import type { CancelSignal, Scheduler } from './folderAccess';
import type { SidecarFile, WorkspaceFile } from './recordFile';
import type { SidecarStore } from './sidecarStore';

/** What a check needs besides the file. */
export interface CheckSources {
  readonly texts: ArticleTexts;
  readonly articles: ArticleStore;
  readonly dates: DateRecognizer;
  /** The day now (EDTF). */
  readonly today?: string | undefined;
  readonly severities: SeveritySettings;
  readonly signal: CancelSignal;
  /** For checking in slices; absent: a file is checked in one go. */
  readonly scheduler?: Scheduler | undefined;
}

/** Checks the sidecars and workspace files of a folder, with all that the folder knows besides. */
export class RecordChecks {
  readonly #store: SidecarStore;
  readonly #readings = new ArticleReadings();

  constructor(store: SidecarStore) {
    this.#store = store;
  }

  /**
   * Finds the problems of a sidecar or workspace file; none for a file that is not known or could not be read, or when it
   * is cancelled.
   */
  async check(path: string, sources: CheckSources): Promise<readonly Problem[]> {
    const file = this.#store.readable(path);
    if (file === undefined) return [];
    const steps =
      file.kind === 'workspace'
        ? checkWorkspaceFileInSteps(this.#workspaceInput(file, sources))
        : checkSidecarInSteps(await this.#sidecarInput(file, sources));
    const { signal, scheduler } = sources;
    if (signal.isCancelled) return [];
    return scheduler === undefined ? finish(steps) : ((await finishInSlices(steps, scheduler, signal)) ?? []);
  }

  /**
   * Examines a sidecar or workspace file to solve its problems; undefined for a file that is not known or could not be
   * read. Versions of its text can be examined one after the other.
   */
  async fixable(path: string, sources: CheckSources): Promise<((text: string) => Steps<FixableFile>) | undefined> {
    const file = this.#store.readable(path);
    if (file === undefined) return undefined;
    const { dates } = sources;
    const workspace = { path: this.#store.workspacePath, text: this.#store.workspaceFile?.content.text };
    // What is known of the file's bytes is not true of another version of its text.
    const asTyped = { reading: undefined, byteLength: undefined, invalidUtf8At: undefined };
    if (file.kind === 'workspace') {
      const input = this.#workspaceInput(file, sources);
      return (text) => fixableWorkspaceFile({ ...input, ...asTyped, text }, { dates, workspace });
    }
    const input = await this.#sidecarInput(file, sources);
    const article = sources.articles.get(this.#store.articleOf(path) ?? '');
    return (text) =>
      fixableSidecar(text === file.content.text ? input : { ...input, ...asTyped, text }, {
        article,
        dates,
        workspace,
      });
  }

  #workspaceInput(
    { path, content, written: reading }: WorkspaceFile,
    { articles, severities }: CheckSources,
  ): WorkspaceFileCheckInput {
    const { sidecarEntityIds } = this.#store;
    return { path, ...content, reading, sidecarEntityIds, written: articles.written, severities };
  }

  async #sidecarInput(
    { path, content, written: reading, references }: SidecarFile,
    sources: CheckSources,
  ): Promise<SidecarCheckInput> {
    const store = this.#store;
    const articlePath = store.articleOf(path);
    const meant = store.meantArticleOf(path);
    const text = articlePath === undefined ? undefined : await sources.texts.text(articlePath);
    // Of a sidecar that does not count it is asked all the same whether its article is there.
    const files = await filesFor(
      text === undefined && meant !== undefined ? [...references, meant] : references,
      sources,
    );
    return {
      path,
      ...content,
      reading,
      article:
        articlePath === undefined || text === undefined ? undefined : this.#checkedArticle(articlePath, text, sources),
      workspace: store.workspaceFile?.reading,
      isWorkspaceUnread: store.isWorkspaceUnread,
      workspacePath: store.workspacePath,
      files: {
        exists: (file) => files.texts.has(file) || sources.articles.has(file),
        isOutside: (file) => files.outside.has(file),
        articles: () => sources.articles.paths,
        text: (file) => files.texts.get(file),
      },
      otherSidecars: meant === undefined ? [] : store.everySidecarOf(meant),
      together: store.togetherWith(path),
      today: sources.today,
      severities: sources.severities,
    };
  }

  #checkedArticle(path: string, text: string, { articles, dates }: CheckSources): CheckedArticle {
    const article = articles.get(path);
    // What the sidecar itself records is read from it.
    const published = article?.publishedBy === 'record' ? undefined : article?.published;
    // The index may be of an earlier text: then this file is checked again when the article has been read.
    const isOfText = article?.length === text.length && article.textHash === hashText(text);
    const names = isOfText ? article.mentions : undefined;
    return { path, text, reading: this.#readings.of(path, text), dates, names, published };
  }
}

/** What is known of the files that a sidecar refers to. */
interface ReferredFiles {
  /** Files that exist but hold no text have an empty one. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those whose path leads out of the folder. */
  readonly outside: ReadonlySet<string>;
}

async function filesFor(paths: readonly string[], sources: CheckSources): Promise<ReferredFiles> {
  const texts = new Map<string, string>();
  const outside = new Set<string>();
  for (const path of paths) {
    const content = await sources.texts.content(path);
    if (content.kind === 'skipped' && content.isOutside === true) outside.add(path);
    else if (content.kind !== 'missing') texts.set(path, content.kind === 'text' ? content.text : '');
  }
  return { texts, outside };
}
