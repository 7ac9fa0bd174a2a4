import {
  commands,
  Disposable,
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import { escapeMarkdown } from '../../core/cards/cardMarkdown';
import type { DateReference } from '../../core/corpus/dateIndex';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import { baseName } from '../../core/text/path';
import { mergePeriods } from '../../core/timeline/mergePeriods';
import { sameElsewhere } from '../../core/timeline/sameElsewhere';
import type { TimelinePart, TimelinePeriod } from '../../core/timeline/timeline';
import { periodAround, type PeriodKey } from '../../core/timeline/timelinePeriod';
import { commandIds } from '../commands/commandIds';
import { placeArgument } from '../commands/openPlace';
import type { KnownEntity } from '../commands/pickEntity';
import { counted } from '../host/counted';
import type { Log } from '../host/log';
import { handle } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import { inSlices } from '../host/scheduler';
import { moreItem } from './moreItem';
import { type MoreNode, nextPage, pageOf } from './page';
import { ViewMessage } from './viewMessage';
import { ViewRefresh } from './viewRefresh';
import type { ReviewSpace } from '../host/reviewSpace';

/** A date of an article as a line of the tree. */
interface DateNode extends DateReference {
  readonly space: ReviewSpace;
}

/** A stretch of the calendar, or a date in it. */
export type TimelineNode = TimelinePeriod | DateNode | MoreNode<DateNode>;

/** How many UTF-16 units around a date's words are shown: side bars are narrow, and the words must be seen. */
const quoteLength = 48;
/** Set while the timeline shows only a part: its button to show all depends on it. */
const filteredKey = 'sourceReview.timelineFiltered';

/** The view "Timeline": the dates of all articles by year, month and day. A level is worked out when it is opened. */
export class TimelineView implements TreeDataProvider<TimelineNode> {
  readonly #set: ReviewSet;
  readonly #log: Log;
  readonly #refresh = new ViewRefresh();
  readonly #message: ViewMessage;
  #view: TreeView<TimelineNode> | undefined;
  #filter: KnownEntity | undefined;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
    this.#message = new ViewMessage(set);
  }

  get onDidChangeTreeData(): ViewRefresh['event'] {
    return this.#refresh.event;
  }

  register(): Disposable {
    this.#view = window.createTreeView('sourceReview.timeline', { treeDataProvider: this, showCollapseAll: true });
    return Disposable.from(
      this.#view,
      this.#message.showIn(this.#view),
      this.#refresh.follow(this.#set),
      this.#set.onDidCloseFolder.on((space) => {
        if (this.#filter?.space === space) handle(this.filter(undefined), this.#log, 'Showing the timeline failed');
      }),
    );
  }

  /** Id of the entity in a folder that the timeline is filtered by. */
  #filteredIn(space: ReviewSpace): string | undefined {
    const { entity, space: home } = this.#filter ?? {};
    if (entity === undefined || space === home) return entity?.id;
    return sameElsewhere(entity, space.review.entities)?.id;
  }

  /** Opens the view at a period. What is shown is no longer filtered: the period might be left out. */
  async show(period: PeriodKey): Promise<void> {
    if (this.#filter) await this.filter(undefined);
    await commands.executeCommand('sourceReview.timeline.focus');
    await this.#view?.reveal({ key: period, count: 0 }, { select: true, focus: true, expand: true });
  }

  /** Asked by the editor on the way to a period that is to be shown; dates are only reached through theirs. */
  getParent(node: TimelineNode): TimelinePeriod | undefined {
    const around = 'space' in node || 'rest' in node ? undefined : periodAround(node.key);
    return around === undefined ? undefined : { key: around, count: 0 };
  }

  /** Leaves only dates in lines that mention an entity; undefined: all. */
  async filter(entity: KnownEntity | undefined): Promise<void> {
    this.#filter = entity;
    // A collapsed view shows the description only, an open one that has no header the message only.
    if (this.#view) this.#view.description = entity?.entity.name ?? '';
    this.#message.say(entity ? l10n.t('Only paragraphs that mention {0}', entity.entity.name) : '');
    await commands.executeCommand('setContext', filteredKey, entity !== undefined);
    this.#refresh.now();
    if (entity) await commands.executeCommand('sourceReview.timeline.focus');
  }

  async getChildren(node?: TimelineNode): Promise<TimelineNode[]> {
    if (node && 'space' in node) return [];
    if (node && 'rest' in node) return nextPage(node);
    const parts: (TimelinePart & { readonly space: ReviewSpace })[] = [];
    for (const space of this.#set.spaces) {
      const entity = this.#filteredIn(space);
      if (this.#filter && !entity) continue;
      parts.push({ space, ...(await inSlices(space.review.timeline.partInSteps(node?.key, entity))) });
    }
    const dates = parts.flatMap(({ space, dates: own }) => own.map((date): DateNode => ({ ...date, space })));
    return [...mergePeriods(parts.map(({ periods }) => periods)), ...pageOf(dates, node?.key ?? '')];
  }

  getTreeItem(node: TimelineNode): TreeItem | Promise<TreeItem> {
    if ('rest' in node) return moreItem(node);
    return 'space' in node ? this.#dateItem(node) : periodItem(node);
  }

  /** The date's line with its words marked. */
  async #dateItem(node: DateNode): Promise<TreeItem> {
    const { space, article: path, index } = node;
    const date = space.review.article(path)?.dates[index];
    const range = date && space.review.rangeOf(path, date);
    const quote = await space.review.quoteDate(node, quoteLength);
    const { before, words, after } = quote ?? { before: '', words: date?.text ?? '', after: '' };
    const line = `${before}${words}${after}`;
    // What a reviewer called the event says more than the words around the date.
    const event = date?.recorded?.event;
    const label = event === undefined ? line : `${words} · ${event}`;
    const at = event === undefined ? before.length : 0;
    const item = new TreeItem({ label, highlights: [[at, at + words.length]] });
    const uri = space.uriOf(path);
    item.id = `${uri.toString()}#${index}`;
    item.description = baseName(path);
    item.iconPath = new ThemeIcon(date?.type === 'time' ? 'clock' : 'calendar');
    item.contextValue = 'date';
    if (date?.edtf !== undefined) {
      const value = describeEdtfText(date.edtf);
      const reason = date.reason === '' ? '' : ` (${date.reason})`;
      item.tooltip = new MarkdownString(escapeMarkdown(`${path}: ${line} = ${value}${reason}`));
      item.accessibilityInformation = {
        label: l10n.t('{0}, {1}, in {2}', value, label, baseName(path)),
      };
    }
    if (range)
      item.command = {
        command: commandIds.openPlace,
        title: l10n.t('Open'),
        arguments: [placeArgument(uri, range)],
      };
    return item;
  }
}

function periodItem({ key, count }: TimelinePeriod): TreeItem {
  const item = new TreeItem(describeEdtfText(key), TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.description = String(count);
  item.contextValue = 'period';
  item.accessibilityInformation = { label: `${describeEdtfText(key)}, ${counted.dates(count)}` };
  return item;
}
