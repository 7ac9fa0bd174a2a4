import {
  commands,
  Disposable,
  EventEmitter,
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
import type { TimelinePeriod } from '../../core/timeline/timeline';
import { commandIds } from '../commands/commandIds';
import { placeArgument } from '../commands/openPlace';
import type { KnownEntity } from '../commands/pickEntity';
import { Debouncer } from '../host/debouncer';
import type { Log } from '../host/log';
import { handle } from '../host/log';
import type { ReviewSet } from '../host/reviewSet';
import type { ReviewSpace } from '../host/reviewSpace';

/** A date of an article as a line of the tree. */
interface DateNode extends DateReference {
  readonly space: ReviewSpace;
}

type TimelineNode = TimelinePeriod | DateNode;

/** The view waits until changes have ceased for this long, in milliseconds. */
const refreshPause = 400;
/** How many UTF-16 units around a date's words are shown: side bars are narrow, and the words must be seen. */
const quoteLength = 48;
/** Set while the timeline shows only a part: its button to show all depends on it. */
const filteredKey = 'sourceReview.timelineFiltered';

/** The view "Timeline": the dates of all articles by year, month and day. A level is worked out when it is opened. */
export class TimelineView implements TreeDataProvider<TimelineNode> {
  readonly #set: ReviewSet;
  readonly #log: Log;
  readonly #changed = new EventEmitter<void>();
  readonly #refresh = new Debouncer<'all'>(refreshPause, () => {
    this.#changed.fire();
  });
  #view: TreeView<TimelineNode> | undefined;
  #filter: KnownEntity | undefined;

  constructor(set: ReviewSet, log: Log) {
    this.#set = set;
    this.#log = log;
  }

  get onDidChangeTreeData(): EventEmitter<void>['event'] {
    return this.#changed.event;
  }

  register(): Disposable {
    const later = (): void => {
      this.#refresh.add('all');
    };
    this.#view = window.createTreeView('sourceReview.timeline', { treeDataProvider: this, showCollapseAll: true });
    return Disposable.from(
      this.#view,
      this.#changed,
      this.#refresh,
      this.#set.onDidChange.on(({ articles }) => {
        if (articles.length > 0) later();
      }),
      this.#set.onDidChangeSettings.on(later),
      this.#set.onDidCloseFolder.on((space) => {
        if (this.#filter?.space === space) handle(this.filter(undefined), this.#log, 'Showing the timeline failed');
        later();
      }),
    );
  }

  /** Leaves only dates in lines that mention an entity; undefined: all. */
  async filter(entity: KnownEntity | undefined): Promise<void> {
    this.#filter = entity;
    // The description would not be seen: a container with a single view shows no header of it.
    if (this.#view) this.#view.message = entity ? l10n.t('Only paragraphs that mention {0}', entity.entity.name) : '';
    await commands.executeCommand('setContext', filteredKey, entity !== undefined);
    this.#changed.fire();
    if (entity) await commands.executeCommand('sourceReview.timeline.focus');
  }

  getChildren(node?: TimelineNode): TimelineNode[] {
    if (node && 'space' in node) return [];
    const filter = this.#filter;
    const spaces = filter ? [filter.space] : this.#set.spaces;
    const parts = spaces.map((space) => ({
      space,
      ...space.review.timeline.part(node?.key, filter?.entity.id),
    }));
    return [
      ...mergePeriods(parts.map(({ periods }) => periods)),
      ...parts.flatMap(({ space, dates }) => dates.map((date) => ({ ...date, space }))),
    ];
  }

  getTreeItem(node: TimelineNode): TreeItem | Promise<TreeItem> {
    return 'space' in node ? this.#dateItem(node) : periodItem(node);
  }

  /** The date's line with its words marked. */
  async #dateItem(node: DateNode): Promise<TreeItem> {
    const { space, article: path, index } = node;
    const date = space.review.article(path)?.dates[index];
    const range = date && space.review.rangeOf(path, date);
    const quote = await space.review.quoteDate(node, quoteLength);
    const { before, words, after } = quote ?? { before: '', words: date?.text ?? '', after: '' };
    const item = new TreeItem({
      label: `${before}${words}${after}`,
      highlights: [[before.length, before.length + words.length]],
    });
    const uri = space.uriOf(path);
    item.id = `${uri.toString()}#${index}`;
    item.description = baseName(path);
    item.iconPath = new ThemeIcon(date?.type === 'time' ? 'clock' : 'calendar');
    item.contextValue = 'date';
    if (date?.edtf !== undefined) {
      const value = describeEdtfText(date.edtf);
      const reason = date.reason === '' ? '' : ` (${date.reason})`;
      item.tooltip = new MarkdownString(escapeMarkdown(`${path}: ${words} = ${value}${reason}`));
      item.accessibilityInformation = {
        label: l10n.t('{0}, {1}, in {2}', value, `${before}${words}${after}`, baseName(path)),
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
  item.accessibilityInformation = { label: l10n.t('{0}, {1} dates', describeEdtfText(key), count) };
  return item;
}
