import { commands, Disposable, l10n, type TreeDataProvider, type TreeItem, window } from 'vscode';
import { entitiesByClass, type EntityListing } from '../../core/identity/entityList';
import { entityParts } from '../../core/identity/entityParts';
import type { EntityType } from '../../core/names/entityType';
import { inSteps, type Steps } from '../../core/text/steps';
import { entityArgument } from '../commands/knownEntityOf';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';
import { inSlices } from '../host/scheduler';
import { articleItem, classItem, detailItem, entityItem, mentionItem } from './entityItems';
import { moreItem } from './moreItem';
import { nextPage, pageOf } from './page';
import { ViewMessage } from './viewMessage';
import { ViewRefresh } from './viewRefresh';
import type { ArticleNode, ClassNode, DetailNode, EntityNode, EntityTreeNode } from './entityNodes';

/** Set while the view shows only a part: its button to show all depends on it. */
const filteredKey = 'sourceReview.entitiesFiltered';
/** What the view is sorted by: its button offers the other. */
const orderKey = 'sourceReview.entitiesOrder';

/** The view "Entities": the names of all articles by class, with their spellings, roles and mentions. */
export class EntitiesView implements TreeDataProvider<EntityTreeNode> {
  readonly #set: ReviewSet;
  readonly #refresh = new ViewRefresh();
  readonly #message: ViewMessage;
  #listing: EntityListing = { filter: '', order: 'mentions' };

  constructor(set: ReviewSet) {
    this.#set = set;
    this.#message = new ViewMessage(set);
  }

  get onDidChangeTreeData(): ViewRefresh['event'] {
    return this.#refresh.event;
  }

  get filter(): string {
    return this.#listing.filter;
  }

  register(): Disposable {
    const view = window.createTreeView('sourceReview.entities', { treeDataProvider: this, showCollapseAll: true });
    return Disposable.from(view, this.#message.showIn(view), this.#refresh.follow(this.#set));
  }

  /** Leaves those that have a spelling with some letters, or sorts them otherwise. */
  async list(listing: Partial<EntityListing>): Promise<void> {
    this.#listing = { ...this.#listing, ...listing };
    const { filter, order } = this.#listing;
    this.#message.say(filter === '' ? '' : l10n.t('Only names with “{0}”', filter));
    await commands.executeCommand('setContext', filteredKey, filter !== '');
    await commands.executeCommand('setContext', orderKey, order);
    this.#refresh.now();
    await commands.executeCommand('sourceReview.entities.focus');
  }

  getChildren(node?: EntityTreeNode): EntityTreeNode[] | Promise<EntityTreeNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#classes();
      case 'class':
        return pageOf<EntityTreeNode>(node.entities, node.type);
      case 'entity':
        return partsOf(node);
      case 'more':
        return nextPage(node);
      case 'article':
        return node.mentions.map((mention) => ({ kind: 'mention', space: node.space, mention }));
      case 'spelling':
      case 'role':
      case 'mention':
        return [];
    }
  }

  getTreeItem(node: EntityTreeNode): TreeItem | Promise<TreeItem> {
    switch (node.kind) {
      case 'class':
        return classItem(node);
      case 'entity':
        return entityItem(node);
      case 'spelling':
      case 'role':
        return detailItem(node);
      case 'article':
        return articleItem(node);
      case 'mention':
        return mentionItem(node.space, node.mention, 'mention');
      case 'more':
        return moreItem(node);
    }
  }

  async #classes(): Promise<ClassNode[]> {
    const classes = new Map<EntityType, EntityNode[]>();
    for (const space of this.#set.spaces) {
      for (const [type, nodes] of await inSlices(nodesIn(space, this.#listing)))
        classes.set(type, [...(classes.get(type) ?? []), ...nodes]);
    }
    return [...classes].map(([type, entities]) => ({ kind: 'class', type, entities }));
  }
}

/** The entities of a folder by class: there may be very many. */
function* nodesIn(space: ReviewSpace, listing: EntityListing): Steps<ReadonlyMap<EntityType, readonly EntityNode[]>> {
  const byClass = yield* entitiesByClass(yield* space.review.entitiesInSteps(), listing);
  const nodes = new Map<EntityType, EntityNode[]>();
  for (const [type, entities] of byClass) {
    const ofClass: EntityNode[] = [];
    nodes.set(type, ofClass);
    yield* inSteps(entities, ({ id }) => ofClass.push({ kind: 'entity', space, ...entityArgument(space, id) }));
  }
  return nodes;
}

/** Spellings, roles, then the articles with their mentions. */
function partsOf({ space, entity }: EntityNode): EntityTreeNode[] {
  const parts = entityParts(space.review, entity);
  if (!parts) return [];
  const argument = entityArgument(space, entity);
  const articles = parts.articles.map((each): ArticleNode => ({ kind: 'article', space, entity, ...each }));
  return [
    ...parts.spellings.map((each): DetailNode => ({
      kind: 'spelling',
      space,
      ...argument,
      spelling: each.text,
      ...each,
    })),
    ...parts.roles.map((each): DetailNode => ({ kind: 'role', space, ...argument, ...each })),
    ...pageOf<EntityTreeNode>(articles, `${argument.folder ?? ''} ${entity}`),
  ];
}
