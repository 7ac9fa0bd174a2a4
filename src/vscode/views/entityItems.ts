import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { escapeMarkdown } from '../../core/cards/cardMarkdown';
import type { MentionReference } from '../../core/entities/entity';
import type { EntityType } from '../../core/names/entityType';
import { baseName } from '../../core/text/path';
import { commandIds } from '../commands/commandIds';
import { placeArgument } from '../commands/openPlace';
import { mentionsIn } from '../host/counted';
import type { ReviewSpace } from '../host/reviewSpace';
import { classTitle } from '../providers/classTitle';
import type { ArticleNode, ClassNode, DetailNode, EntityNode, MatchNode } from './entityNodes';

/** How many UTF-16 units around the words are shown: side bars are narrow, and the words must be seen. */
const quoteLength = 48;

const icons: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'globe',
  event: 'calendar',
  work: 'book',
};

/** A class with the number of its entities. */
export function classItem({ type, entities }: ClassNode): TreeItem {
  const item = new TreeItem(classTitle(type), TreeItemCollapsibleState.Collapsed);
  item.id = `class ${type}`;
  item.description = String(entities.length);
  item.iconPath = new ThemeIcon(icons[type]);
  item.contextValue = 'class';
  return item;
}

/** An entity with its numbers of mentions and articles. */
export function entityItem({ space, folder = '', entity: id }: EntityNode): TreeItem {
  const entity = space.review.entity(id);
  const item = new TreeItem(entity?.name ?? id, TreeItemCollapsibleState.Collapsed);
  item.id = `entity ${folder} ${id}`;
  if (!entity) return item;
  const count = mentionsIn(entity.mentionCount, entity.articleCount);
  const kind = entity.customType === undefined ? [] : [entity.customType];
  item.description = [...kind, `${entity.mentionCount} · ${entity.articleCount}`].join(' · ');
  item.tooltip = new MarkdownString(
    escapeMarkdown(
      `${entity.name}: ${entity.customType ?? entity.type}, ${count}${entity.recorded ? `, ${l10n.t('recorded')}` : ''}`,
    ),
  );
  item.accessibilityInformation = { label: `${entity.name}, ${count}` };
  item.iconPath = new ThemeIcon(entity.recorded ? 'verified' : icons[entity.type]);
  item.contextValue = 'entity';
  return item;
}

/** A spelling or role, with how often it stands. */
export function detailItem({ kind, space, folder = '', entity, text, count, mention }: DetailNode): TreeItem {
  const item = new TreeItem(kind === 'role' ? `“${text}”` : text);
  item.id = `${kind} ${folder} ${entity} ${text}`;
  if (kind === 'spelling') item.description = `${count}×`;
  else if (count > 1) item.description = l10n.t('in {0} articles', count);
  item.iconPath = new ThemeIcon(kind === 'role' ? 'quote' : 'symbol-text');
  item.contextValue = kind;
  opens(item, space, mention);
  return item;
}

/** An article with the number of mentions in it. */
export function articleItem({ space, entity, path, mentions }: ArticleNode): TreeItem {
  const item = new TreeItem(baseName(path), TreeItemCollapsibleState.Collapsed);
  item.id = `article ${space.uriOf(path).toString()} ${entity}`;
  item.description = `${mentions.length}×`;
  item.iconPath = new ThemeIcon('file');
  item.tooltip = path;
  item.contextValue = 'article';
  return item;
}

/** The line of a mention with its words marked. */
export async function mentionItem(space: ReviewSpace, mention: MentionReference, id: string): Promise<TreeItem> {
  const quote = await space.review.quoteMention(mention, quoteLength);
  const text = space.review.article(mention.article)?.mentions[mention.index]?.text ?? '';
  const { before, words, after } = quote ?? { before: '', words: text, after: '' };
  const item = new TreeItem({
    label: `${before}${words}${after}`,
    highlights: [[before.length, before.length + words.length]],
  });
  item.id = `${id} ${space.uriOf(mention.article).toString()}#${mention.index}`;
  item.tooltip = mention.article;
  item.contextValue = 'mention';
  opens(item, space, mention);
  return item;
}

/** Two names that may be one, with what speaks for it. */
export function matchItem({ space, entity, other, reason, key }: MatchNode): TreeItem {
  const [a, b] = [space.review.entity(other)?.name ?? other, space.review.entity(entity)?.name ?? entity];
  const item = new TreeItem(`${a} = ${b}?`, TreeItemCollapsibleState.Expanded);
  item.id = `match ${space.folder?.uri.toString() ?? ''} ${key}`;
  item.description = reason;
  item.tooltip = new MarkdownString(escapeMarkdown(reason));
  item.iconPath = new ThemeIcon('question');
  item.contextValue = 'match';
  item.accessibilityInformation = { label: l10n.t('Is {0} the same as {1}? {2}', a, b, reason) };
  return item;
}

function opens(item: TreeItem, space: ReviewSpace, mention: MentionReference | undefined): void {
  const found = mention && space.review.article(mention.article)?.mentions[mention.index];
  const range = found && space.review.rangeOf(mention.article, found);
  if (!range) return;
  const argument = placeArgument(space.uriOf(mention.article), range);
  item.command = { command: commandIds.openPlace, title: l10n.t('Open'), arguments: [argument] };
}
