import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { MoreNode } from './page';

/** The line for the rest of a list. */
export function moreItem({ id, rest }: MoreNode<unknown>): TreeItem {
  const item = new TreeItem(l10n.t('… {0} more', rest.length), TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.contextValue = 'more';
  item.accessibilityInformation = { label: l10n.t('{0} more', rest.length) };
  return item;
}
