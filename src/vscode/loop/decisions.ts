import { l10n, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { EditResult } from '../../core/sidecar/edits/edit';
import { baseName } from '../../core/text/path';
import type { ArticleToWrite } from '../commands/articleToWrite';
import { tellReason, writeSidecar } from '../commands/writeSidecar';

/** What a decision made of a sidecar. */
interface Decision {
  readonly article: ArticleToWrite;
  /** Its text before; undefined when there was no sidecar. */
  readonly before: string | undefined;
  readonly after: string;
}

/** The decisions of a round, which can be taken back one by one. */
export class Decisions {
  readonly #made: Decision[] = [];

  /** Writes a decision. @returns whether it was written; when not, the user knows why. */
  async make(article: ArticleToWrite, edit: (sidecar: string) => EditResult): Promise<boolean> {
    const before = article.hasSidecar ? (await workspace.openTextDocument(article.sidecarUri)).getText() : undefined;
    const writing = await writeSidecar(article, edit);
    if (writing.kind !== 'written') {
      await tellReason(writing);
      return false;
    }
    this.#made.push({ article, before, after: writing.document.getText() });
    return true;
  }

  /** Takes the last decision back, if its sidecar is as the decision left it. @returns whether it was taken back. */
  async takeBack(): Promise<boolean> {
    const last = this.#made.at(-1);
    if (!last) {
      void window.showInformationMessage(l10n.t('There is no decision to take back.'));
      return false;
    }
    const { article, before, after } = last;
    const document = await workspace.openTextDocument(article.sidecarUri);
    if (document.getText() !== after) {
      const name = baseName(article.sidecarUri.path);
      void window.showWarningMessage(l10n.t('{0} was changed since. Undo your decision there.', name));
      return false;
    }
    const edit = new WorkspaceEdit();
    if (before === undefined) edit.deleteFile(article.sidecarUri);
    else edit.replace(article.sidecarUri, new Range(0, 0, document.lineCount, 0), before);
    const wasDirty = document.isDirty;
    if (!(await workspace.applyEdit(edit))) return false;
    this.#made.pop();
    if (before !== undefined && !wasDirty) await document.save();
    return true;
  }
}
