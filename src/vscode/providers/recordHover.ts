import {
  type CancellationToken,
  type Disposable,
  Hover,
  type HoverProvider,
  languages,
  type Position,
  type TextDocument,
} from 'vscode';
import { recordCardAt } from '../../core/assist/recordCard';
import { cancelSignal } from '../host/cancelSignal';
import { describeError, type Log } from '../host/log';
import { rangeIn } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import { cardMarkdown, knownNow } from './cardHover';
import { recordDocuments, recordOf } from './recordDocuments';

/** The card of the words under the pointer in a sidecar or the workspace file. */
export class RecordHoverProvider implements HoverProvider {
  readonly #set: ReviewSet;
  readonly #log: Log;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
  }

  register(): Disposable {
    return languages.registerHoverProvider([...recordDocuments], this);
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const record = recordOf(this.#set, document);
    if (!record?.space.settings.hover) return undefined;
    const { space, path } = record;
    try {
      const text = document.getText();
      const known = knownNow(space);
      const card = await recordCardAt(space.review, path, text, document.offsetAt(position), cancelSignal(token));
      if (!card || token.isCancellationRequested) return undefined;
      return new Hover(cardMarkdown(space, card, known), rangeIn(document, card.span));
    } catch (error) {
      // The editor would tell the user of an unknown error, at every movement of the pointer.
      this.#log.error(`The card failed: ${describeError(error)}`);
      return undefined;
    }
  }
}
