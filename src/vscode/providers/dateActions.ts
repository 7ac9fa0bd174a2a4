import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
} from 'vscode';
import { commandIds } from '../commands/commandIds';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet } from '../host/reviewSet';

/** What can be done with the date under the cursor. */
export class DateActionsProvider implements CodeActionProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerCodeActionsProvider([...servedDocuments], this, {
      providedCodeActionKinds: [CodeActionKind.Refactor],
    });
  }

  provideCodeActions(document: TextDocument, range: Range): CodeAction[] {
    const reviewed = this.#set.articleOf(document);
    // Articles outside of all folders have no sidecars.
    if (!reviewed?.space.folder) return [];
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const offset = document.offsetAt(range.start);
    const date = space.review.dateAt(path, offset);
    if (!date) return [];
    const argument = { uri: document.uri.toString(), offset };
    const action = (title: string, command: string): CodeAction => {
      const made = new CodeAction(title, CodeActionKind.Refactor);
      made.command = { command, title, arguments: [argument] };
      return made;
    };
    return [
      action(l10n.t('Record “{0}” in the sidecar', date.text), commandIds.recordDate),
      ...(date.basis.kind === 'self'
        ? []
        : [action(l10n.t('Count “{0}” from another date', date.text), commandIds.countFromAnotherDate)]),
    ];
  }
}
