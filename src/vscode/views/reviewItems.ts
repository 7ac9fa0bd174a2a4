import { DiagnosticSeverity, l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { escapeMarkdown } from '../../core/cards/cardMarkdown';
import { describeEdtfText } from '../../core/dates/edtf/edtfText';
import type { ReviewStatus } from '../../core/progress/articleProgress';
import { oneLine } from '../../core/text/oneLine';
import { baseName } from '../../core/text/path';
import { commandIds } from '../commands/commandIds';
import { placeArgument } from '../commands/openPlace';
import { counted } from '../host/counted';
import type { ArticleNode, PointNode, StatusNode, TopicNode } from './reviewNodes';
import { statusLabel } from './statusLabel';

const statusIcons: Readonly<Record<ReviewStatus, string>> = {
  'in-progress': 'edit',
  'needs-second-review': 'eye',
  unreviewed: 'circle-large-outline',
  reviewed: 'pass',
  rejected: 'circle-slash',
};

export function statusItem({ status, articles }: StatusNode): TreeItem {
  const isDone = status === 'reviewed' || status === 'rejected';
  const state = isDone ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(statusLabel(status), state);
  item.id = status;
  item.description = String(articles.length);
  item.iconPath = new ThemeIcon(statusIcons[status]);
  item.contextValue = 'status';
  return item;
}

/** @param topics what is open in the article. */
export function articleItem({ space, path }: ArticleNode, topics: readonly TopicNode[]): TreeItem {
  const uri = space.uriOf(path);
  const state = topics.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(baseName(path), state);
  item.id = uri.toString();
  item.description = topics.map(topicLabel).join(' · ');
  item.tooltip = new MarkdownString(escapeMarkdown([path, ...topics.map(topicLabel)].join(' · ')));
  item.iconPath = new ThemeIcon('file');
  item.contextValue = 'article';
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  item.accessibilityInformation = { label: `${path}, ${topics.map(topicLabel).join(', ')}` };
  return item;
}

function topicLabel({ topic, points: { length } }: TopicNode): string {
  return counted[topic](length);
}

export function topicItem({ topic, article, points }: TopicNode): TreeItem {
  const item = new TreeItem(topicTitle(topic), TreeItemCollapsibleState.Collapsed);
  item.id = `${article.space.uriOf(article.path).toString()}#${topic}`;
  item.description = String(points.length);
  item.contextValue = topic;
  return item;
}

function topicTitle(topic: TopicNode['topic']): string {
  switch (topic) {
    case 'names':
      return l10n.t('Names that are not recorded');
    case 'dates':
      return l10n.t('Dates that are not recorded');
    case 'claims':
      return l10n.t('Claims without a verdict');
    case 'problems':
      return l10n.t('Problems of the sidecar');
  }
}

export function pointItem({ point, place }: PointNode): TreeItem {
  const item = itemOf(point);
  item.contextValue = point.of;
  if (place) {
    const { uri, range } = place;
    const argument = placeArgument(uri, range);
    item.command = { command: commandIds.openPlace, title: l10n.t('Open'), arguments: [argument] };
  }
  return item;
}

const severityIcons: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'lightbulb',
};

function itemOf(point: PointNode['point']): TreeItem {
  switch (point.of) {
    case 'name': {
      const { name, type, count } = point.name;
      const item = new TreeItem(name);
      item.description = count > 1 ? `${type} · ${count}×` : type;
      return item;
    }
    case 'date': {
      const { text, edtf } = point.date;
      const item = new TreeItem(oneLine(text));
      if (edtf !== undefined) item.description = describeEdtfText(edtf);
      return item;
    }
    case 'claim':
      return new TreeItem(oneLine(point.claim.text));
    case 'problem': {
      const { message, severity } = point.problem;
      const item = new TreeItem(message);
      item.iconPath = new ThemeIcon(severityIcons[severity]);
      return item;
    }
  }
}
