import type { TreeItem } from 'vscode';
import { activeApi } from './extension';
import { type TreeLine, treeLines } from './treeLines';

/** A line of the view "Timeline": the labels that lead to it, its file, and the command that a click runs. */
export interface TimelineLine {
  readonly way: readonly string[];
  readonly file: string;
  readonly command: TreeItem['command'];
}

/** All dates of the view as it is now, opened level by level. */
export async function timelineLines(): Promise<readonly TimelineLine[]> {
  return datesIn(await treeLines((await activeApi()).timeline), []);
}

function datesIn(lines: readonly TreeLine[], above: readonly string[]): readonly TimelineLine[] {
  return lines.flatMap(({ label, description, kind, command, below }) => {
    const way = [...above, label];
    return kind === 'date' ? [{ way, file: description, command }] : datesIn(below, way);
  });
}
