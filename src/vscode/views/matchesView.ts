import {
  commands,
  Disposable,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from 'vscode';
import { type MatchQuestion, matchQuestions, matchQuestionsInSteps } from '../../core/identity/matchQuestions';
import { entityArgument } from '../commands/knownEntityOf';
import { describeError, handle, type Log } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';
import { inSlices } from '../host/scheduler';
import { matchItem, mentionItem } from './entityItems';
import { moreItem } from './moreItem';
import { type MoreNode, nextPage, pageOf } from './page';
import { ViewMessage } from './viewMessage';
import { ViewRefresh } from './viewRefresh';
import type { MatchNode, MentionNode } from './entityNodes';

/** A pair, a line of one of the two, or a line for more pairs. */
export type MatchTreeNode = MatchNode | (MentionNode & { readonly match: MatchNode }) | MoreNode<MatchNode>;

/** Set while there are pairs: commands and keys that answer them depend on it. */
const openKey = 'sourceReview.openMatches';
/** Where the pairs that were skipped are kept, for the folder. */
const skippedKey = 'sourceReview.skippedMatches';

/** The view "Possible Matches": pairs of names that may be one, each answered with one key. */
export class MatchesView implements TreeDataProvider<MatchTreeNode> {
  readonly #set: ReviewSet;
  readonly #memory: Memento;
  readonly #log: Log;
  readonly #refresh = new ViewRefresh();
  #view: TreeView<MatchTreeNode> | undefined;
  #shown: readonly MatchNode[] = [];

  /** @param memory keeps which pairs were skipped. */
  constructor(set: ReviewSet, memory: Memento, log: Log) {
    this.#set = set;
    this.#memory = memory;
    this.#log = log;
  }

  get onDidChangeTreeData(): ViewRefresh['event'] {
    return this.#refresh.event;
  }

  register(): Disposable {
    this.#view = window.createTreeView('sourceReview.matches', { treeDataProvider: this });
    const message = new ViewMessage(this.#set);
    return Disposable.from(
      this.#view,
      message.showIn(this.#view),
      this.#refresh.follow(this.#set),
      // The number of pairs is seen before the view is: nobody else asks then.
      this.#refresh.event(() => {
        if (this.#view?.visible !== true) this.#count();
      }),
      this.#set.onDidProgress.on(() => {
        this.#refresh.later();
      }),
    );
  }

  /** The pair that is selected, or that the selected line belongs to; else the first one. */
  get selected(): MatchNode | undefined {
    const [node] = this.#view?.selection ?? [];
    const match = node?.kind === 'mention' ? node.match : node?.kind === 'match' ? node : undefined;
    // Before the view was opened, nothing is shown that could be selected.
    const open = this.#shown.length > 0 ? this.#shown : this.#questions();
    return open.find(({ key }) => key === match?.key) ?? open[0];
  }

  /** Hides a pair until `bringBack`; nothing is decided. */
  async setAside({ key }: MatchNode): Promise<void> {
    await this.#memory.update(skippedKey, [...this.#skipped, key]);
    this.refresh();
  }

  async bringBack({ key }: MatchNode): Promise<void> {
    await this.#memory.update(
      skippedKey,
      [...this.#skipped].filter((skipped) => skipped !== key),
    );
    this.refresh();
  }

  /** Selects the pair that follows one that is being answered. */
  async selectAfter(match: MatchNode): Promise<void> {
    const at = this.#shown.findIndex(({ key }) => key === match.key);
    const next = this.#shown[at + 1] ?? this.#shown[at - 1];
    if (!next || this.#view?.visible !== true) return;
    try {
      await this.#view.reveal(next, { select: true, focus: true });
    } catch (error) {
      // While the view takes newer pairs over it may not know this one; the answer must not be lost for it.
      this.#log.info(`The next pair was not selected: ${describeError(error)}`);
    }
  }

  /** Asks the index anew. */
  refresh(): void {
    this.#refresh.now();
  }

  getChildren(node?: MatchTreeNode): MatchTreeNode[] | Promise<MatchTreeNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#open();
      case 'match':
        return this.#quotesOf(node);
      case 'mention':
        return [];
      case 'more':
        return nextPage(node);
    }
  }

  /** Shows how many pairs are open, once all articles are known. */
  #count(): void {
    if (this.#set.folders.every(({ progress }) => progress.state !== 'indexing'))
      handle(this.#open(), this.#log, 'Counting possible matches failed');
  }

  /** The open pairs, which are those that are shown from now on. */
  async #open(): Promise<MatchTreeNode[]> {
    const found = await this.#questionsInSlices();
    // Where articles changed meanwhile they are asked for again when changes cease.
    if (found) this.#shown = found;
    const count = this.#shown.length;
    if (this.#view) this.#view.badge = count === 0 ? undefined : { value: count, tooltip: describePairs(count) };
    await commands.executeCommand('setContext', openKey, count > 0);
    return pageOf(this.#shown, 'matches');
  }

  getTreeItem(node: MatchTreeNode): TreeItem | Promise<TreeItem> {
    switch (node.kind) {
      case 'match':
        return matchItem(node);
      case 'mention':
        return mentionItem(node.space, node.mention, node.match.key);
      case 'more':
        return moreItem(node);
    }
  }

  getParent(node: MatchTreeNode): MatchTreeNode | undefined {
    return node.kind === 'mention' ? node.match : undefined;
  }

  get #skipped(): ReadonlySet<string> {
    return new Set(this.#memory.get<readonly string[]>(skippedKey, []));
  }

  /** Only articles of a folder have decisions. */
  #questions(): readonly MatchNode[] {
    return this.#set.folders.flatMap((space) => nodesOf(matchQuestions(space.review, this.#skipped), space));
  }

  /** The same; undefined where articles changed meanwhile. */
  async #questionsInSlices(): Promise<readonly MatchNode[] | undefined> {
    const nodes: MatchNode[] = [];
    for (const space of this.#set.folders) {
      const questions = await inSlices(matchQuestionsInSteps(space.review, this.#skipped));
      if (!questions) return undefined;
      nodes.push(...nodesOf(questions, space));
    }
    return nodes;
  }

  /** A line of each side. */
  #quotesOf(match: MatchNode): MatchTreeNode[] {
    const { space, entity, other } = match;
    return [other, entity].flatMap((id) => {
      const [mention] = space.review.entity(id)?.mentions ?? [];
      return mention ? [{ kind: 'mention' as const, space, mention, match }] : [];
    });
  }
}

function nodesOf(questions: readonly MatchQuestion[], space: ReviewSpace): readonly MatchNode[] {
  return questions.map(({ kept, other, reason, key }) => ({
    kind: 'match',
    space,
    ...entityArgument(space, other.id),
    other: kept.id,
    reason,
    key,
  }));
}

function describePairs(count: number): string {
  return count === 1 ? l10n.t('1 possible match') : l10n.t('{0} possible matches', count);
}
