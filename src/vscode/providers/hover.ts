import {
  type CancellationToken,
  type Disposable,
  Hover,
  type HoverProvider,
  l10n,
  languages,
  MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import { type CardLinks, escapeMarkdown, renderCard } from '../../core/cards/cardMarkdown';
import { findAllMentionsLink } from '../commands/findAllMentions';
import { openPlaceLink } from '../commands/openPlace';
import { setPublicationDateLink } from '../commands/setPublicationDate';
import { cardCommands } from '../commands/commandIds';
import { servedDocuments } from '../host/articleLanguage';
import { cancelSignal } from '../host/cancelSignal';
import { describeError, type Log } from '../host/log';
import { toRange } from '../host/ranges';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';

/** The card of the name or date under the pointer. It answers with what is known and waits for no index. */
export class CardHoverProvider implements HoverProvider {
  readonly #set: ReviewSet;
  readonly #log: Log;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
  }

  register(): Disposable {
    return languages.registerHoverProvider([...servedDocuments], this);
  }

  async provideHover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    try {
      return await this.#hover(document, position, token);
    } catch (error) {
      // The editor would tell the user of an unknown error, at every movement of the pointer.
      this.#log.error(`The card failed: ${describeError(error)}`);
      return undefined;
    }
  }

  async #hover(document: TextDocument, position: Position, token: CancellationToken): Promise<Hover | undefined> {
    const reviewed = this.#set.articleOf(document);
    if (!reviewed?.space.settings.hover) return undefined;
    const { space, path } = reviewed;
    space.ensureCurrent(path, document);
    const version = document.version;
    const card = await space.review.card(path, document.offsetAt(position), cancelSignal(token));
    if (!card || token.isCancellationRequested || document.version !== version) return undefined;
    const range = space.review.rangeOf(path, card.span);
    const markdown = new MarkdownString(renderCard(card, linksIn(space)) + indexingLine(space));
    // Only our own commands may be called from a card; whatever an article says is text.
    markdown.isTrusted = { enabledCommands: [...cardCommands] };
    return new Hover(markdown, range && toRange(range));
  }
}

function linksIn(space: ReviewSpace): CardLinks {
  return {
    place: ({ path, span }) => {
      const range = space.review.rangeOf(path, span) ?? {
        start: { line: 0, character: 0 },
        end: { line: 0, character: 0 },
      };
      return openPlaceLink(space.uriOf(path), range);
    },
    action: (action) => {
      switch (action.kind) {
        case 'find-all-mentions':
          return findAllMentionsLink(space, action.entity);
        case 'set-publication-date':
          return setPublicationDateLink(space.uriOf(action.path));
      }
    },
  };
}

/** Fewer files than this are read before anybody has read the card. */
const shortWork = 10;

function indexingLine({ progress }: ReviewSpace): string {
  const { state, done, total } = progress;
  if (state === 'ready' || (total > 0 && total < shortWork)) return '';
  // Before the folder is listed nothing is known of its other articles.
  const line =
    total === 0 ? l10n.t('Indexing: looking for articles') : l10n.t('Indexing: {0} of {1} files', done, total);
  return `\n\n*${escapeMarkdown(line)}*`;
}
