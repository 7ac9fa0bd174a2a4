import { l10n, workspace } from 'vscode';
import type { EditResult } from '../../core/sidecar/edits/edit';
import type { ArticleToWrite } from '../commands/articleToWrite';
import { takeBack, type WrittenChange } from '../commands/takeBack';
import { tellReason, writeSidecar } from '../commands/writeSidecar';
import { inform } from '../host/messages';

/** The decisions of a round, which can be taken back one by one. */
export class Decisions {
  readonly #made: WrittenChange[] = [];

  /** Writes a decision. @returns whether it was written; when not, the user knows why. */
  async make(article: ArticleToWrite, edit: (sidecar: string) => EditResult): Promise<boolean> {
    const uri = article.sidecarUri;
    const before = article.hasSidecar ? (await workspace.openTextDocument(uri)).getText() : undefined;
    const writing = await writeSidecar(article, edit);
    if (writing.kind !== 'written') {
      // The round goes on while the message is there.
      void tellReason(writing);
      return false;
    }
    this.#made.push({ uri, before, after: writing.document.getText() });
    return true;
  }

  /** Takes the last decision back, if its sidecar is as the decision left it. @returns whether it was taken back. */
  async takeBack(): Promise<boolean> {
    const last = this.#made.at(-1);
    if (!last) {
      void inform(l10n.t('There is no decision to take back.'));
      return false;
    }
    const isTakenBack = await takeBack(last);
    if (isTakenBack) this.#made.pop();
    return isTakenBack;
  }
}
