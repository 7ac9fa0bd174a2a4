import type { EntityAtAGlance } from '../../entities/entity';
import { hashText } from '../../text/hash';
import type { Article } from '../article';
import { decodeArticle, encodeArticle } from '../codec/articleCodec';
import type { FileState, Scheduler } from '../folderAccess';
import { Slices } from '../slices';
import { type KeptFolder, keptFolderForm, type KeptNames, keptNamesForm, keptNamesOf } from './keptNames';
import { EntitySnapshot } from './entitySnapshot';
import type { KeptEntity } from './keptEntity';
import { isSameState, type KeptArticle, readShard, Shard } from './shard';
import type { SnapshotFiles } from './snapshotFiles';

/** What a snapshot is to hold. */
export interface SnapshotContent {
  readonly articles: Iterable<Article>;
  /** Paths of the sidecars and of the workspace file. */
  readonly records: readonly string[];
  readonly linked: LinkedContent;
}

/** How articles are linked. */
export interface LinkedContent {
  /** All entities, in no order. */
  readonly entities: Iterable<EntityAtAGlance>;
  /** Ids of an article's entities, in the order in which the article has them. */
  idsIn(path: string): readonly string[];
}

/** So many files hold the articles of a folder: a changed one has a few hundred kilobytes written anew, not all. */
const shardCount = 64;
/** Articles that do not fit are analysed anew; in all, a folder takes no more than 256 MiB. */
const largestShard = 4 * 1024 * 1024;
/** The longest stretch of work, in milliseconds, before others may run. */
const sliceMilliseconds = 5;
const folderFile = 'folder';

/**
 * The analysed articles of a folder as they were when it was last open, so that those that are the same are not analysed
 * again. An article counts if it has the same path and circumstances, comes from the same engines, and has the same text, or
 * its file is in the state in which it had that text. Nothing in the files is trusted: what is damaged is not there. Windows
 * that share the files may overwrite what the other one wrote, which costs an analysis and nothing else.
 */
export class ArticleSnapshot {
  readonly #files: SnapshotFiles;
  readonly #version: () => number;
  readonly #entities: EntitySnapshot;
  readonly #shards = new Map<number, Promise<Shard | undefined>>();
  /** What the files hold, by number of the shard. */
  readonly #signatures = new Map<number, number>();
  /** States of files with the hash of the text that they have in them, by the hash of their paths. */
  readonly #states = new Map<number, Pick<KeptArticle, 'state' | 'textHash'>>();
  readonly #names = new Map<number, Promise<ReadonlyMap<string, KeptNames>>>();
  #folder: string | undefined;
  #isForgotten = false;
  #saving: Promise<void> = Promise.resolve();

  /**
   * @param version differs wherever the same text may give another article in the same circumstances. Not asked for
   *   before it is needed, since it may be in a model that has to be read for it.
   */
  constructor(files: SnapshotFiles, version: () => string) {
    this.#files = files;
    this.#version = () => hashText(version());
    this.#entities = new EntitySnapshot(files, this.#version);
  }

  /** Takes note that a file has a text in a state. */
  note(path: string, text: string, state: FileState): void {
    this.#states.set(hashText(path), { textHash: hashText(text), state });
  }

  /** The article with this path and text as it was read in these circumstances; undefined when it is not kept. */
  async find(path: string, text: string, circumstances: string): Promise<Article | undefined> {
    const kept = await this.#kept(path);
    if (kept?.textHash !== hashText(text)) return undefined;
    const article = articleIn(kept, path, circumstances);
    return article?.length === text.length ? article : undefined;
  }

  /**
   * The article with this path as it was read in these circumstances, if its file is as it was then, as far as that can be told
   * without reading it; undefined when it is not kept.
   */
  async recall(path: string, state: FileState, circumstances: string): Promise<Article | undefined> {
    const kept = await this.#kept(path);
    return kept?.state && isSameState(kept.state, state) ? articleIn(kept, path, circumstances) : undefined;
  }

  /** The names of all articles that are kept. Works in slices. */
  async names(scheduler: Scheduler): Promise<readonly KeptNames[]> {
    if (this.#isForgotten) return [];
    const slices = new Slices(scheduler, sliceMilliseconds);
    const all: KeptNames[] = [];
    for (let number = 0; number < shardCount; number++) {
      all.push(...(await this.#namesIn(number)).values());
      await slices.turn();
    }
    return all;
  }

  /** The names of an article that is kept. */
  async namesOf(path: string): Promise<KeptNames | undefined> {
    return this.#isForgotten ? undefined : (await this.#namesIn(shardOf(path))).get(path);
  }

  /** The entity whose id has a key (`keyOfEntity`), as it was; undefined for one that is not kept, or is in one article. */
  async entity(key: number): Promise<KeptEntity | undefined> {
    return this.#isForgotten ? undefined : this.#entities.find(key);
  }

  /** How many articles, and which sidecars and workspace files there were. */
  async folder(): Promise<KeptFolder> {
    const bytes = this.#isForgotten ? undefined : await this.#files.read(folderFile);
    const folder = (bytes && keptFolderForm.decode(bytes)) ?? { articles: 0, records: [] };
    this.#folder ??= describe(folder);
    return folder;
  }

  /** Finds nothing from now on: all that is kept is to be found out anew. */
  forget(): void {
    this.#isForgotten = true;
    this.#states.clear();
    this.release();
  }

  /** Drops what was read from the files and is kept in memory. */
  release(): void {
    this.#shards.clear();
    this.#names.clear();
    this.#entities.release();
  }

  /** Makes the files hold this and nothing else. Writes only files that would be others; works in slices. */
  async save({ articles, records, linked }: SnapshotContent, scheduler: Scheduler): Promise<void> {
    const all = [...articles];
    // One after the other: what is written last is what came last.
    const saving = this.#saving.then(async () => {
      const slices = new Slices(scheduler, sliceMilliseconds);
      const byShard = Array.from({ length: shardCount }, (): Article[] => []);
      for (const article of all) {
        byShard[shardOf(article.path)]?.push(article);
        await slices.turn();
      }
      for (const [number, members] of byShard.entries()) await this.#write(number, members, linked, slices);
      await this.#writeFolder({ articles: all.length, records: [...records].sort() });
      await this.#entities.save(linked.entities, slices);
    });
    this.#saving = saving.catch(() => undefined);
    return saving;
  }

  async #write(number: number, articles: readonly Article[], linked: LinkedContent, slices: Slices): Promise<void> {
    // To find out that nothing changed takes a while too, over all articles.
    await slices.turn();
    const signature = this.#signatureOf(articles);
    if (this.#signatures.get(number) === signature) return;
    // A shard that nothing was asked of may still hold articles that are gone.
    if (articles.length === 0 && !this.#signatures.has(number) && (await this.#load(number)) === undefined) return;
    if (this.#signatures.get(number) === signature) return;
    const shard = new Shard(this.#version(), signature);
    const names: KeptNames[] = [];
    let size = 0;
    for (const article of articles) {
      const bytes = encodeArticle(article);
      size += bytes.length;
      if (size > largestShard) break;
      const { textHash } = article;
      shard.articles.set(hashText(article.path), { textHash, state: this.#stateOf(article), bytes });
      names.push(keptNamesOf(article, linked.idsIn(article.path)));
      await slices.turn();
    }
    await this.#files.write(namesFile(number), keptNamesForm.encode(names));
    await this.#files.write(articlesFile(number), shard.bytes());
    this.#signatures.set(number, signature);
  }

  async #writeFolder(folder: KeptFolder): Promise<void> {
    const described = describe(folder);
    if (this.#folder === described) return;
    await this.#files.write(folderFile, keptFolderForm.encode(folder));
    this.#folder = described;
  }

  #namesIn(number: number): Promise<ReadonlyMap<string, KeptNames>> {
    let reading = this.#names.get(number);
    if (reading === undefined) this.#names.set(number, (reading = this.#readNames(number)));
    return reading;
  }

  async #readNames(number: number): Promise<ReadonlyMap<string, KeptNames>> {
    const bytes = await this.#files.read(namesFile(number));
    const names = (bytes && keptNamesForm.decode(bytes)) ?? [];
    return new Map(names.map((article) => [article.path, article]));
  }

  async #kept(path: string): Promise<KeptArticle | undefined> {
    if (this.#isForgotten) return undefined;
    const number = shardOf(path);
    let reading = this.#shards.get(number);
    if (reading === undefined) this.#shards.set(number, (reading = this.#load(number)));
    return (await reading)?.articles.get(hashText(path));
  }

  async #load(number: number): Promise<Shard | undefined> {
    const bytes = await this.#files.read(articlesFile(number));
    const shard = bytes && readShard(bytes, this.#version());
    if (shard === undefined) return undefined;
    if (!this.#signatures.has(number)) this.#signatures.set(number, shard.signature);
    for (const [path, { state, textHash }] of shard.articles) {
      if (!this.#states.has(path)) this.#states.set(path, { state, textHash });
    }
    return shard;
  }

  /** A state in which the article's file has the text that was analysed. */
  #stateOf({ path, textHash }: Article): FileState | undefined {
    const known = this.#states.get(hashText(path));
    return known?.textHash === textHash ? known.state : undefined;
  }

  /** Differs for other articles; their order means nothing. */
  #signatureOf(articles: readonly Article[]): number {
    const described = articles.map((article) => {
      const { path, textHash, length, circumstances } = article;
      return JSON.stringify([path, textHash, length, circumstances, this.#stateOf(article)]);
    });
    return hashText(described.sort().join('\n'));
  }
}

function articleIn({ bytes, textHash }: KeptArticle, path: string, circumstances: string): Article | undefined {
  const article = decodeArticle(bytes);
  const isMeant = article?.path === path && article.textHash === textHash && article.circumstances === circumstances;
  return isMeant ? article : undefined;
}

function describe({ articles, records }: KeptFolder): string {
  return [articles, ...records].join('\n');
}

function articlesFile(number: number): string {
  return `${number}.articles`;
}

function namesFile(number: number): string {
  return `${number}.names`;
}

function shardOf(path: string): number {
  return hashText(path) % shardCount;
}
