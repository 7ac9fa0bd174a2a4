import type { TreeDataProvider, TreeItem } from 'vscode';

/** A line of a tree, with the lines below it. */
export interface TreeLine {
  readonly label: string;
  /** What stands behind the label; empty for nothing. */
  readonly description: string;
  readonly kind: string | undefined;
  readonly command: TreeItem['command'];
  readonly below: readonly TreeLine[];
}

/** A tree as it is now, with every line opened. */
export async function treeLines<Node>(tree: TreeDataProvider<Node>, node?: Node): Promise<readonly TreeLine[]> {
  const lines: TreeLine[] = [];
  for (const child of (await tree.getChildren(node)) ?? []) {
    const { label = '', description, contextValue, command } = await tree.getTreeItem(child);
    lines.push({
      label: typeof label === 'string' ? label : label.label,
      description: typeof description === 'string' ? description : '',
      kind: contextValue,
      command,
      below: await treeLines(tree, child),
    });
  }
  return lines;
}
