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
import { suggestionAt } from '../../core/progress/suggestionSteps';
import { type CommandId, commandIds } from '../commands/commandIds';
import { servedDocuments } from '../host/articleLanguage';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';

/** A place of an article, and what makes an action for it. */
interface ActionPlace {
  readonly space: ReviewSpace;
  readonly path: string;
  readonly offset: number;
  readonly action: (title: string, command: CommandId) => CodeAction;
}

/** What can be done with the name or date under the cursor. */
export class ArticleActionsProvider implements CodeActionProvider {
  readonly #set: ReviewSet;

  constructor(set: ReviewSet) {
    this.#set = set;
  }

  register(): Disposable {
    return languages.registerCodeActionsProvider([...servedDocuments], this, {
      providedCodeActionKinds: [CodeActionKind.Refactor],
    });
  }

  async provideCodeActions(document: TextDocument, range: Range): Promise<CodeAction[]> {
    const reviewed = this.#set.articleOf(document);
    // Articles outside of all folders have no sidecars.
    if (!reviewed?.space.folder) return [];
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const offset = document.offsetAt(range.start);
    const argument = { uri: document.uri.toString(), offset };
    const action = (title: string, command: CommandId): CodeAction => {
      const made = new CodeAction(title, CodeActionKind.Refactor);
      made.command = { command, title, arguments: [argument] };
      return made;
    };
    const place = { space, path, offset, action };
    return [...(await suggestionActions(place)), ...dateActions(place)];
  }
}

/** A suggestion is accepted, with all of its entity too, or ignored. */
async function suggestionActions({ space: { review }, path, offset, action }: ActionPlace): Promise<CodeAction[]> {
  const suggestion = suggestionAt((await review.progress(path))?.suggestions ?? [], offset);
  if (!suggestion) return [];
  const { kind, index, text } = suggestion;
  const entity = kind === 'name' ? review.entityAt(path, index) : undefined;
  return [
    action(
      entity ? l10n.t('Accept “{0}” as {1}', text, entity.name) : l10n.t('Accept “{0}”', text),
      commandIds.acceptSuggestion,
    ),
    ...(entity ? [action(l10n.t('Accept all of {0} in this article', entity.name), commandIds.acceptAllOfEntity)] : []),
    action(l10n.t('Ignore “{0}” in this article', text), commandIds.ignoreSuggestion),
  ];
}

/** A date is recorded, or counted from another day unless its words say all. */
function dateActions({ space: { review }, path, offset, action }: ActionPlace): CodeAction[] {
  const date = review.dateAt(path, offset);
  if (!date) return [];
  const record = action(l10n.t('Record “{0}” in the sidecar', date.text), commandIds.recordDate);
  return date.basis.kind === 'self'
    ? [record]
    : [record, action(l10n.t('Count “{0}” from another date', date.text), commandIds.countFromAnotherDate)];
}
