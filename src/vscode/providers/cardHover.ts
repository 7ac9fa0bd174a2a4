import { Hover, l10n, MarkdownString } from 'vscode';
import type { Card } from '../../core/cards/card';
import { withRoomFor } from '../../core/cards/cardRoom';
import { type CardLinks, escapeMarkdown, renderCard } from '../../core/cards/cardMarkdown';
import { cardCommands, commandIds, commandLink, type CommandId } from '../commands/commandIds';
import { entityArgument } from '../commands/knownEntityOf';
import { openPlaceLink } from '../commands/openPlace';
import { countFromAnotherDateLink, recordDateLink } from '../commands/recordDate';
import { setPublicationDateLink } from '../commands/setPublicationDate';
import { describeIndexing } from '../host/describeIndexing';
import { describeOutdated } from '../host/describeOutdated';
import { toRange } from '../host/ranges';
import type { ReviewedDocument, ReviewSpace } from '../host/reviewSpace';

/** How much of a folder is known at a time. */
type Known = Pick<ReviewSpace, 'progress' | 'isWhole'>;

/** What is known of a folder now: taken down before a card is made, which may take until more is known than it tells. */
export function knownNow({ progress, isWhole }: ReviewSpace): Known {
  return { progress, isWhole };
}

/** A card as a hover on its words. @param known what was known when the card was asked for */
export function cardHover({ space, path }: ReviewedDocument, card: Card, known: Known): Hover {
  const range = space.review.rangeOf(path, card.span);
  return new Hover(cardMarkdown(space, card, known), range && toRange(range));
}

/** A card as Markdown whose links work. It says where not all articles were known when it was asked for. */
export function cardMarkdown(space: ReviewSpace, card: Card, known: Known): MarkdownString {
  const below = [indexingLine(known, card), outdatedLine(space)].filter((line) => line !== '');
  const markdown = new MarkdownString(renderCard(withRoomFor(below.length, card), linksIn(space)) + below.join(''));
  // Only our own commands may be called from a card; whatever an article says is text.
  markdown.isTrusted = { enabledCommands: [...cardCommands] };
  return markdown;
}

function indexingLine(known: Known, { isFromBefore }: Card): string {
  const { state, done, total } = known.progress;
  const line =
    isFromBefore === true && state !== 'stopped'
      ? l10n.t('As it was when this folder was last open; being checked: {0} of {1} files', done, total)
      : describeIndexing(known);
  if (line === undefined) return '';
  const resume = state === 'stopped' ? ` ${resumeLink()}` : '';
  return `\n\n*${escapeMarkdown(line)}*${resume}`;
}

function outdatedLine(space: ReviewSpace): string {
  const line = describeOutdated(space);
  return line === undefined ? '' : `\n\n*${escapeMarkdown(line)}*`;
}

function resumeLink(): string {
  return `[${escapeMarkdown(l10n.t('Resume Indexing'))}](${commandLink(commandIds.resumeIndexing, {})})`;
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
          return entityLink(commandIds.findAllMentions, space, action);
        case 'same':
          return entityLink(commandIds.sameAs, space, action);
        case 'not-same':
          return entityLink(commandIds.notSameAs, space, action);
        case 'explain-entity':
          return entityLink(commandIds.explainEntity, space, action);
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

/** A link that calls a command about an entity. */
function entityLink(
  command: CommandId,
  space: ReviewSpace,
  { entity, spelling }: { readonly entity: string; readonly spelling?: string },
): string {
  return commandLink(command, entityArgument(space, entity, spelling === undefined ? {} : { spelling }));
}
