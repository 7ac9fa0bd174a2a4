import type { IdentityDecisions } from '../entities/entity';
import { checkSidecar, referencedFiles } from '../sidecar/checkSidecar';
import { checkWorkspaceFile } from '../sidecar/checkWorkspaceFile';
import {
  articlePathOf,
  isWorkspaceFilePath,
  sidecarPathFor,
  usedSidecar,
  workspaceFilePath,
  workspaceFilePaths,
} from '../sidecar/names';
import type { Problem } from '../sidecar/problem';
import { readSidecar, type SidecarReading } from '../sidecar/reading/readSidecar';
import { readWorkspaceFile, type WorkspaceReading } from '../sidecar/reading/readWorkspaceFile';
import type { SeveritySettings } from '../sidecar/rules/report';
import { recordedEntitiesOf } from '../sidecar/recordedEntities';
import { parseEdtf } from '../dates/edtf/parseEdtf';
import type { ArticleRecords, ArticleStore } from './articleStore';
import type { ArticleTexts } from './articleTexts';
import type { CancelSignal, FileContent } from './folderAccess';

/** What a change of a sidecar or the workspace file touches. */
export interface RecordChange {
  /** Articles whose records may be others now. */
  readonly articles: readonly string[];
  /** Sidecars and workspace files to check again. */
  readonly checks: readonly string[];
  /** The decisions across articles, when they may have changed. */
  readonly decisions?: IdentityDecisions;
}

/** What a check needs besides the file. */
export interface CheckSources {
  readonly texts: ArticleTexts;
  readonly articles: ArticleStore;
  readonly severities: SeveritySettings;
  readonly signal: CancelSignal;
}

interface RecordText extends Extract<FileContent, { readonly kind: 'text' }> {
  /** The file is there, but nothing is known of what it says: there is nothing to check. */
  readonly isUnread?: true;
}

interface Sidecar {
  readonly path: string;
  readonly content: RecordText;
  readonly reading: SidecarReading;
  readonly references: readonly string[];
}

interface WorkspaceFile {
  readonly path: string;
  readonly content: RecordText;
  readonly reading: WorkspaceReading;
}

const noDecisions: IdentityDecisions = { entities: [], same: new Map(), notSame: [], ignore: [] };

/** The sidecars of a folder and its workspace file: which belongs to which article, and what has to be checked when. */
export class SidecarStore {
  readonly #sidecars = new Map<string, Sidecar>();
  /** Article path to the paths of its sidecars. */
  readonly #ofArticle = new Map<string, Set<string>>();
  /** Path of a file to the sidecars that link to it or cite it. */
  readonly #citing = new Map<string, Set<string>>();
  /** Workspace files by path: there may be a `.yaml` and a `.yml`, of which one counts. */
  readonly #workspaceFiles = new Map<string, WorkspaceFile>();

  /** Paths of all sidecars and workspace files. */
  get paths(): readonly string[] {
    return [...this.#sidecars.keys(), ...this.#workspaceFiles.keys()];
  }

  has(path: string): boolean {
    return this.#sidecars.has(path) || this.#workspaceFiles.has(path);
  }

  /** The text of a sidecar or workspace file as it was read; empty for one that is too large. */
  textOf(path: string): string | undefined {
    const content = (this.#sidecars.get(path) ?? this.#workspaceFiles.get(path))?.content;
    return content?.isUnread ? undefined : content?.text;
  }

  /** The article a sidecar belongs to. */
  articleOf(sidecarPath: string): string | undefined {
    return articlePathOf(sidecarPath, this.#sidecarsRoot);
  }

  /** The sidecar of an article that counts, when it has one. */
  sidecarOf(articlePath: string): string | undefined {
    return usedSidecar([...(this.#ofArticle.get(articlePath) ?? [])]);
  }

  /** The path of the sidecar that a command would create for an article. */
  newPathFor(articlePath: string): string {
    return sidecarPathFor(articlePath, this.#sidecarsRoot);
  }

  /** What the sidecar of an article says of it; undefined when it has none. */
  recordsOf(articlePath: string): ArticleRecords | undefined {
    const sidecar = this.#usedSidecar(articlePath);
    if (!sidecar) return undefined;
    const { records } = sidecar.reading;
    return {
      entities: recordedEntitiesOf(records, this.#workspace?.reading),
      ignore: records.ignore.map((term) => term.value),
    };
  }

  /** The publication date in an article's sidecar; undefined when there is none or it is not valid EDTF. */
  publishedOf(articlePath: string): string | undefined {
    const published = this.#usedSidecar(articlePath)?.reading.records.article?.published?.value;
    return published !== undefined && parseEdtf(published).ok ? published : undefined;
  }

  /** Sidecars whose problems may be others when a file changes, comes or goes. */
  dependentsOf(path: string): readonly string[] {
    return [...new Set([...(this.#ofArticle.get(path) ?? []), ...(this.#citing.get(path) ?? [])])];
  }

  /** Takes over the content of a sidecar or the workspace file; undefined when it is gone. */
  set(path: string, content: FileContent | undefined): RecordChange {
    const readable = content && content.kind !== 'missing' ? asText(content) : undefined;
    return isWorkspaceFilePath(path) ? this.#setWorkspace(path, readable) : this.#setSidecar(path, readable);
  }

  /** Finds the problems of a sidecar or workspace file; none for a file that is not known or could not be read. */
  async check(path: string, sources: CheckSources): Promise<readonly Problem[]> {
    const { severities, signal } = sources;
    const workspaceFile = this.#workspaceFiles.get(path);
    if ((this.#sidecars.get(path) ?? workspaceFile)?.content.isUnread) return [];
    if (workspaceFile) {
      const { content, reading } = workspaceFile;
      const sidecarEntityIds = new Set(
        [...this.#sidecars.values()].flatMap((other) => other.reading.records.entities.map(({ id }) => id.value)),
      );
      return checkWorkspaceFile({ path, ...content, reading, sidecarEntityIds, severities });
    }
    const sidecar = this.#sidecars.get(path);
    if (!sidecar) return [];
    const articlePath = this.articleOf(path);
    const text = articlePath === undefined ? undefined : await sources.texts.text(articlePath);
    const files = await filesFor(sidecar.references, sources);
    if (signal.isCancelled) return [];
    return checkSidecar({
      path,
      ...sidecar.content,
      reading: sidecar.reading,
      article: articlePath === undefined || text === undefined ? undefined : { path: articlePath, text },
      workspace: this.#workspace?.reading,
      workspacePath: this.#workspace?.path ?? workspaceFilePath,
      files: { exists: (file) => files.has(file) || sources.articles.has(file), text: (file) => files.get(file) },
      otherSidecars: articlePath === undefined ? [] : [...(this.#ofArticle.get(articlePath) ?? [])],
      severities,
    });
  }

  /** The workspace file that counts. */
  get #workspace(): WorkspaceFile | undefined {
    const path = workspaceFilePaths.find((candidate) => this.#workspaceFiles.has(candidate));
    return path === undefined ? undefined : this.#workspaceFiles.get(path);
  }

  /** `sidecars.root` of the workspace file. */
  get #sidecarsRoot(): string | undefined {
    return this.#workspace?.reading.records.sidecarsRoot?.value;
  }

  #usedSidecar(articlePath: string): Sidecar | undefined {
    const path = this.sidecarOf(articlePath);
    return path === undefined ? undefined : this.#sidecars.get(path);
  }

  #setSidecar(path: string, content: RecordText | undefined): RecordChange {
    const before = this.#sidecars.get(path);
    const article = this.articleOf(path);
    if (before) this.#forget(before, article);
    if (content) this.#add(path, content, article);
    const articles = article === undefined ? [] : [article];
    // The other sidecar of an article, if any, may now be the one that counts or not. Merges of the workspace file
    // may lead to entities that only a sidecar records.
    const others = article === undefined ? [] : [...(this.#ofArticle.get(article) ?? [])];
    return { articles, checks: [...new Set([path, ...others, ...this.#workspaceFiles.keys()])] };
  }

  #setWorkspace(path: string, content: RecordText | undefined): RecordChange {
    const rootBefore = this.#sidecarsRoot;
    if (content) this.#workspaceFiles.set(path, { path, content, reading: readWorkspaceFile(content.text, content) });
    else this.#workspaceFiles.delete(path);
    if (rootBefore !== this.#sidecarsRoot) this.#reassign();
    return {
      articles: [...this.#ofArticle.keys()],
      checks: [...new Set([path, ...this.#sidecars.keys()])],
      decisions: this.#workspace?.reading.decisions ?? noDecisions,
    };
  }

  /** Works out anew which sidecar belongs to which article: the folder of sidecars was set or moved. */
  #reassign(): void {
    const all = [...this.#sidecars.values()];
    const articles = [...this.#ofArticle.keys()];
    this.#ofArticle.clear();
    this.#citing.clear();
    // Articles that lose their sidecar must hear of it too: they stay as keys.
    for (const article of articles) this.#ofArticle.set(article, new Set());
    for (const { path, content } of all) this.#add(path, content, this.articleOf(path));
  }

  #add(path: string, content: RecordText, article: string | undefined): void {
    const reading = readSidecar(content.text, content);
    const references = referencedFiles(reading, path, this.#sidecarsRoot);
    this.#sidecars.set(path, { path, content, reading, references });
    if (article !== undefined) addTo(this.#ofArticle, article, path);
    for (const reference of references) addTo(this.#citing, reference, path);
  }

  #forget({ path, references }: Sidecar, article: string | undefined): void {
    this.#sidecars.delete(path);
    if (article !== undefined) removeFrom(this.#ofArticle, article, path);
    for (const reference of references) removeFrom(this.#citing, reference, path);
  }
}

/** A file that was left out counts as empty: when it is too large, its facts alone tell what is wrong with it. */
function asText(content: Exclude<FileContent, { readonly kind: 'missing' }>): RecordText {
  if (content.kind === 'text') return content;
  const { byteLength, maxBytes } = content;
  const asEmpty: RecordText = { kind: 'text', text: '', byteLength, maxBytes };
  return maxBytes !== undefined && byteLength > maxBytes ? asEmpty : { ...asEmpty, isUnread: true };
}

/** Texts of the files that a sidecar refers to; files that exist but hold no text have an empty one. */
async function filesFor(paths: readonly string[], sources: CheckSources): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const path of paths) {
    const content = await sources.texts.content(path);
    if (content.kind !== 'missing') files.set(path, content.kind === 'text' ? content.text : '');
  }
  return files;
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

function removeFrom(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  values?.delete(value);
  if (values?.size === 0) map.delete(key);
}
