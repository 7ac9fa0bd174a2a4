import {
  commands,
  Disposable,
  l10n,
  Selection,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  TextEditorRevealType,
  window,
  workspace,
} from 'vscode';
import { OneAtATime } from '../../core/editor/oneAtATime';
import { withoutMarkup } from '../../core/editor/withoutMarkup';
import { acceptSuggestion, type DecidedArticle, ignoreSuggestion } from '../../core/progress/decide';
import type { Suggestion } from '../../core/progress/suggestion';
import { stepToSuggestion, suggestionAt } from '../../core/progress/suggestionSteps';
import type { EditResult } from '../../core/sidecar/edits/edit';
import { oneLine } from '../../core/text/oneLine';
import { baseName } from '../../core/text/path';
import { type ArticleToWrite, articleToWrite, mayWrite } from '../commands/articleToWrite';
import { commandIds } from '../commands/commandIds';
import type { Services } from '../commands/services';
import { inform } from '../host/messages';
import { rangeIn } from '../host/ranges';
import { Decisions } from './decisions';

/** Set while suggestions are decided one by one: the keys for it depend on it. */
const contextKey = 'sourceReview.deciding';

/** A round through the suggestions of an article. */
interface Round {
  readonly editor: TextEditor;
  readonly decisions: Decisions;
  /** Keys that come while a decision is being written wait for it: each is about what the one before led to. */
  readonly turns: OneAtATime;
  /** Where it stands, in UTF-16 units. */
  offset: number;
}

/** Goes through what nobody has decided on in an article: one key accepts, ignores or skips a suggestion. */
export class SuggestionLoop {
  readonly #bar: StatusBarItem = window.createStatusBarItem('sourceReview.deciding', StatusBarAlignment.Left, 90);
  #round: Round | undefined;

  constructor() {
    this.#bar.name = l10n.t('Suggestions of Source Review');
    this.#bar.command = commandIds.endDeciding;
  }

  register(): Disposable {
    return Disposable.from(
      this.#bar,
      window.onDidChangeActiveTextEditor((editor) => {
        // Messages and lists take the focus for a moment.
        if (editor && editor.document !== this.#round?.editor.document) void this.end();
      }),
    );
  }

  /** Begins at the cursor. */
  async begin(services: Services): Promise<void> {
    const editor = window.activeTextEditor;
    const article = editor && services.set.articleOf(editor.document) && (await articleIn(services, editor));
    if (!article) {
      await inform(l10n.t('Open an article to decide on what was found in it.'));
      return;
    }
    if (!(await mayWrite(article))) return;
    const offset = editor.document.offsetAt(editor.selection.start);
    this.#round = { editor, decisions: new Decisions(), turns: new OneAtATime(), offset };
    await this.#inTurn(async (round) => {
      await commands.executeCommand('setContext', contextKey, true);
      const suggestions = await openIn(services, editor);
      const first = suggestionAt(suggestions, offset) ?? stepToSuggestion(suggestions, offset, 'next');
      await this.#show(round, first, suggestions.length);
    });
  }

  accept(services: Services): Promise<void> {
    return this.#decide(services, (decided, suggestion) => (text) => acceptSuggestion(text, decided, suggestion));
  }

  ignore(services: Services): Promise<void> {
    return this.#decide(services, (_, suggestion) => (text) => ignoreSuggestion(text, suggestion));
  }

  step(services: Services, direction: 'next' | 'previous'): Promise<void> {
    return this.#inTurn((round) => this.#goOn(services, round, round.offset, direction));
  }

  /** Takes the last decision back and goes to where it was made. */
  takeBack(services: Services): Promise<void> {
    return this.#inTurn(async (round) => {
      if (await round.decisions.takeBack()) await this.#goOn(services, round, round.offset, 'previous');
    });
  }

  async end(): Promise<void> {
    if (!this.#round) return;
    this.#round = undefined;
    this.#bar.hide();
    await commands.executeCommand('setContext', contextKey, false);
  }

  /** Does what a key asks for when what earlier keys asked for is done, unless the round has ended by then. */
  async #inTurn(task: (round: Round) => Promise<void>): Promise<void> {
    const round = this.#round;
    await round?.turns.run(async () => {
      if (this.#round === round) await task(round);
    });
  }

  #decide(
    services: Services,
    editFor: (decided: DecidedArticle, suggestion: Suggestion) => (sidecar: string) => EditResult,
  ): Promise<void> {
    return this.#inTurn(async (round) => {
      const article = await articleIn(services, round.editor);
      if (!article) return;
      const { review } = article.space;
      const suggestion = suggestionAt(await openIn(services, round.editor), round.offset);
      const toDecide = await review.articleToDecide(article.path);
      if (!suggestion || !toDecide) return this.#goOn(services, round, round.offset, 'next');
      const isWritten = await round.decisions.make(article, editFor({ review, ...toDecide }, suggestion));
      if (isWritten) await this.#goOn(services, round, suggestion.end, 'next');
    });
  }

  async #goOn(services: Services, round: Round, from: number, direction: 'next' | 'previous'): Promise<void> {
    const suggestions = await openIn(services, round.editor);
    await this.#show(round, stepToSuggestion(suggestions, from, direction), suggestions.length);
  }

  /** Selects a suggestion and says what can be done; ends the round when there is none. Nothing after its end. */
  async #show(round: Round, suggestion: Suggestion | undefined, count: number): Promise<void> {
    if (this.#round !== round) return;
    const { editor } = round;
    const name = baseName(editor.document.uri.path);
    if (!suggestion) {
      await this.end();
      const setStatus = l10n.t('Set Review Status');
      const answer = await inform(l10n.t('Everything found in {0} is decided.', name), setStatus);
      if (answer === setStatus) await commands.executeCommand(commandIds.setReviewStatus, editor.document.uri);
      return;
    }
    round.offset = suggestion.start;
    const { document } = editor;
    const range = rangeIn(document, suggestion);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    const keys = l10n.t('Enter accepts, Delete ignores, Space skips, U takes back, Esc ends');
    const shown = withoutMarkup(oneLine(suggestion.text));
    this.#bar.text = `$(checklist) ${l10n.t('“{0}” ({1} open): {2}', shown, count, keys)}`;
    this.#bar.show();
  }
}

function articleIn(services: Services, { document }: TextEditor): Promise<ArticleToWrite | undefined> {
  return articleToWrite(services, document.uri);
}

/** What is open in an article by its sidecar as the editor has it: the index may not know of the last decision yet. */
async function openIn(services: Services, editor: TextEditor): Promise<readonly Suggestion[]> {
  const article = await articleIn(services, editor);
  if (!article) return [];
  const { space, path, hasSidecar, sidecarUri } = article;
  space.ensureCurrent(path, editor.document);
  const sidecar = hasSidecar ? (await workspace.openTextDocument(sidecarUri)).getText() : '';
  return (await space.review.progressWith(path, sidecar))?.suggestions ?? [];
}
