import type { TreeItem } from 'vscode';
import { activeApi } from './extension';

/** A line of the view "Timeline": the labels that lead to it, its file, and the command that a click runs. */
export interface TimelineLine {
  readonly way: readonly string[];
  readonly file: string;
  readonly command: TreeItem['command'];
}

/** All dates of the view as it is now, opened level by level. */
export async function timelineLines(): Promise<readonly TimelineLine[]> {
  const { timeline } = await activeApi();
  const lines: TimelineLine[] = [];
  const walk = async (node: Parameters<typeof timeline.getChildren>[0], way: readonly string[]): Promise<void> => {
    for (const child of (await timeline.getChildren(node)) ?? []) {
      const { label = '', contextValue, description, command } = await timeline.getTreeItem(child);
      const here = [...way, typeof label === 'string' ? label : label.label];
      if (contextValue === 'date') lines.push({ way: here, file: String(description), command });
      else await walk(child, here);
    }
  };
  await walk(undefined, []);
  return lines;
}
