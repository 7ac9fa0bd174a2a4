import { Hover, MarkdownString } from 'vscode';
import type { Card } from '../../core/cards/card';
import { type CardLinks, renderCard } from '../../core/cards/cardMarkdown';
import { cardCommands } from '../commands/commandIds';
import { findAllMentionsLink } from '../commands/findAllMentions';
import { openPlaceLink } from '../commands/openPlace';
import { countFromAnotherDateLink, recordDateLink } from '../commands/recordDate';
import { setPublicationDateLink } from '../commands/setPublicationDate';
import { toRange } from '../host/ranges';
import type { ReviewedDocument, ReviewSpace } from '../host/reviewSpace';

/** A card as a hover on its words. @param below Markdown to add at the end. */
export function cardHover({ space, path }: ReviewedDocument, card: Card, below = ''): Hover {
  const range = space.review.rangeOf(path, card.span);
  const markdown = new MarkdownString(renderCard(card, linksIn(space)) + below);
  // Only our own commands may be called from a card; whatever an article says is text.
  markdown.isTrusted = { enabledCommands: [...cardCommands] };
  return new Hover(markdown, range && toRange(range));
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
        case 'record-date':
          return recordDateLink(space.uriOf(action.place.path), action.place.span.start);
        case 'count-date':
          return countFromAnotherDateLink(space.uriOf(action.place.path), action.place.span.start);
      }
    },
  };
}
