import { Slices } from '../corpus/slices';
import type { Article } from '../corpus/article';
import type { CancelSignal, Scheduler } from '../corpus/folderAccess';
import type { SidecarFile } from '../corpus/recordFile';
import {
  articleProgress,
  type ArticleProgress,
  type ReviewStatus,
  reviewStatusOf,
  untouchedProgress,
} from '../progress/articleProgress';
import { type ReviewMark, reviewMarks } from '../progress/reviewMarks';
import { QuotedText } from '../sidecar/anchors/quotedText';
import { looseTreeOf } from '../sidecar/loose/looseTree';
import type { SidecarRecords, WorkspaceRecords } from '../sidecar/model';
import { readSidecar, sidecarRecordsOf } from '../sidecar/reading/readSidecar';
import { hashText } from '../text/hash';
import { ArticleAnswers } from './articleAnswers';

/** An article with its text as it was analysed. */
export interface ReadArticle {
  readonly article: Article;
  readonly text: string;
}

/** How far a review has come, and by what records that was found out. */
interface KnownProgress {
  readonly records: SidecarRecords;
  readonly workspace: WorkspaceRecords | undefined;
  readonly progress: ArticleProgress;
}

/** So long may marks be worked out before others get their turn, in milliseconds. */
const sliceMilliseconds = 12;

/** The marks of an article, and what they were found by. */
interface KnownMarks {
  readonly article: string;
  readonly workspace: WorkspaceRecords | undefined;
  readonly marks: readonly ReviewMark[];
}

/** What a review answers about its state: what nobody has decided on. */
export class ProgressAnswers extends ArticleAnswers {
  /** Finding every quotation of a sidecar takes a while, and lists ask for all articles again and again. */
  readonly #known = new WeakMap<Article, KnownProgress>();
  /** By the sidecar as it was read. Whatever changes in a folder, articles ask for their marks. */
  readonly #marked = new WeakMap<SidecarFile, KnownMarks>();

  /** The state that its sidecar gives the review of an article. */
  statusOf(path: string): ReviewStatus {
    return reviewStatusOf(this.sidecars.allRecordsOf(path));
  }

  /**
   * How far the review of an article has come. Undefined for articles that are not known. Reads the text of an article
   * that has a sidecar.
   */
  async progress(path: string): Promise<ArticleProgress | undefined> {
    const atHand = this.articles.get(path);
    const known = atHand && this.#known.get(atHand);
    if (
      known &&
      known.records === this.sidecars.allRecordsOf(path) &&
      known.workspace === this.sidecars.workspaceRecords
    )
      return known.progress;
    const text = this.sidecars.allRecordsOf(path) && (await this.texts.text(path));
    // While the text was read, article and records may have become others.
    const article = this.articles.get(path);
    const records = this.sidecars.allRecordsOf(path);
    const workspace = this.sidecars.workspaceRecords;
    if (!article || !records || text === undefined) return article && untouchedProgress(article);
    const progress = articleProgress(article, text, records, workspace);
    if (hashText(text) === article.textHash) this.#known.set(article, { records, workspace, progress });
    return progress;
  }

  /** The same by the text of a sidecar that was just written: what was read may be older. */
  async progressWith(path: string, sidecar: string): Promise<ArticleProgress | undefined> {
    const text = await this.texts.text(path);
    const article = this.articles.get(path);
    if (!article || text === undefined) return article && untouchedProgress(article);
    return articleProgress(article, text, readSidecar(sidecar).records, this.sidecars.workspaceRecords);
  }

  /**
   * What the sidecar of an article says of its words, in slices; none for an article without a sidecar, undefined when
   * the signal was raised meanwhile. A sidecar that cannot be read counts as far as its lines let guess: while one is
   * typed, marks must not come and go.
   */
  async marks(path: string, scheduler: Scheduler, signal: CancelSignal): Promise<readonly ReviewMark[] | undefined> {
    const sidecar = this.sidecars.sidecarOf(path);
    const article = sidecar === undefined ? undefined : await this.texts.text(path);
    const file = sidecar === undefined ? undefined : this.sidecars.readable(sidecar);
    const isCancelled = (): boolean => signal.isCancelled;
    if (isCancelled()) return undefined;
    if (article === undefined || file?.kind !== 'sidecar') return [];
    const workspace = this.sidecars.workspaceRecords;
    const known = this.#marked.get(file);
    if (known?.article === article && known.workspace === workspace) return known.marks;
    const marks: ReviewMark[] = [];
    const slices = new Slices(scheduler, sliceMilliseconds);
    for (const some of reviewMarks(recordsAsTyped(file), workspace, new QuotedText(article))) {
      marks.push(...some);
      await slices.turn();
      if (isCancelled()) return undefined;
    }
    this.#marked.set(file, { article, workspace, marks });
    return marks;
  }

  /** An article to decide on its names and dates; undefined where it is not known or another text by now. */
  async articleToDecide(path: string): Promise<ReadArticle | undefined> {
    const text = await this.texts.text(path);
    const article = this.articles.get(path);
    return article && text !== undefined && hashText(text) === article.textHash ? { article, text } : undefined;
  }
}

/** What is recorded in a sidecar, broken or not. */
function recordsAsTyped({ written, content }: SidecarFile): SidecarRecords {
  return written.yaml.root === undefined ? sidecarRecordsOf(looseTreeOf(content.text).root) : written.records;
}
