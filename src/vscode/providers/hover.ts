import {
  type CancellationToken,
  type Disposable,
  type Hover,
  type HoverProvider,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import { servedDocuments } from '../host/articleLanguage';
import { cancelSignal } from '../host/cancelSignal';
import { describeError, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import { cardHover, knownNow } from './cardHover';
import type { HoverAnswers } from './hoverAnswers';

/**
 * The card of the name or date under the pointer, or the answer of a command. It answers with what is known and waits
 * for no index.
 */
export class CardHoverProvider implements HoverProvider {
  readonly #set: ReviewSet;
  readonly #answers: HoverAnswers;
  readonly #log: Log;

  constructor(set: ReviewSet, answers: HoverAnswers, log: Log) {
    this.#set = set;
    this.#answers = answers;
    this.#log = log;
  }

  register(): Disposable {
    return languages.registerHoverProvider([...servedDocuments], this);
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    try {
      return this.#answers.take(document, position) ?? (await this.#card(document, position, token));
    } catch (error) {
      // The editor would tell the user of an unknown error, at every movement of the pointer.
      this.#log.error(`The card failed: ${describeError(error)}`);
      return undefined;
    }
  }

  async #card(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const reviewed = this.#set.articleOf(document);
    if (!reviewed?.space.settings.hover) return undefined;
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const version = document.version;
    const known = knownNow(space);
    const card = await space.review.card(path, document.offsetAt(position), cancelSignal(token));
    if (!card || token.isCancellationRequested || document.version !== version) return undefined;
    return cardHover(reviewed, card, known);
  }
}
