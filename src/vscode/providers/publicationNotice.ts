import { commands, ConfigurationTarget, type Disposable, l10n, type Memento, workspace } from 'vscode';
import { AskedArticles } from '../../core/dates/publication/askedArticles';
import { missedDates } from '../../core/dates/publication/missedDates';
import { baseName } from '../../core/text/path';
import { commandIds } from '../commands/commandIds';
import { followActiveArticle } from '../host/activeArticle';
import type { Log } from '../host/log';
import { inform } from '../host/messages';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewedDocument } from '../host/reviewSpace';

const setting = 'sourceReview.dates.publicationNotice';
/** Where the articles that were asked about are kept, for the workspace. */
const askedKey = 'sourceReview.askedForPublication';

/**
 * Offers to set the publication date of an article whose dates stay relative without it. Once, and seldom: a message that
 * comes with every article would be switched off unread, and what it says can be seen in the status of the language all
 * the time. So a folder asks once a session, an article once for good, whatever the answer is; only while the article is
 * in front, and only when the whole folder has been read, for a sidecar or a setting may say the day.
 */
export class PublicationNotice {
  readonly #set: ReviewSet;
  readonly #memory: Memento;
  readonly #log: Log;
  readonly #asked = new AskedArticles();

  /** @param memory keeps which articles were asked about. */
  constructor(set: ReviewSet, memory: Memento, log: Log) {
    this.#set = set;
    this.#memory = memory;
    this.#log = log;
  }

  register(): Disposable {
    return followActiveArticle(this.#set, this.#log, 'Asking for the publication date failed', (reviewed) =>
      this.#offer(reviewed),
    );
  }

  async #offer({ space, path }: ReviewedDocument): Promise<void> {
    const { folder, settings, isWhole, review } = space;
    const article = review.article(path);
    const count = article ? missedDates(article.published, article.dates) : 0;
    if (!folder || !settings.publicationNotice || !isWhole || count === 0) return;
    const uri = space.uriOf(path);
    const keys = [folder.uri.toString(), uri.toString()] as const;
    const remembered = this.#memory.get<readonly string[]>(askedKey, []);
    // Where nothing can be written, the offer would be in vain.
    const isWritable = workspace.fs.isWritableFileSystem(uri.scheme) !== false;
    if (!isWritable || !this.#asked.mayAsk(...keys, remembered)) return;
    await this.#memory.update(askedKey, this.#asked.note(...keys, remembered));
    const set = l10n.t('Set Publication Date');
    const never = l10n.t('Don’t Show Again');
    const answer = await inform(
      `${l10n.t('It is not known when {0} was published.', baseName(path))} ${describeWaiting(count)}`,
      set,
      l10n.t('Not Now'),
      never,
    );
    if (answer === set) await commands.executeCommand(commandIds.setPublicationDate, uri);
    if (answer === never) await workspace.getConfiguration().update(setting, false, ConfigurationTarget.Global);
  }
}

function describeWaiting(dates: number): string {
  return dates === 1
    ? l10n.t('One of its dates counts from that day and stays relative.')
    : l10n.t('{0} of its dates count from that day and stay relative.', dates);
}
