import { applyEdits, type TextEdit } from '../edits/edit';
import { sameData } from '../edits/data';
import { appendItem, fillKey, insertItem, insertKey, layoutOf } from '../edits/insert';
import type { Layout } from '../edits/writeValue';
import type { Finding } from '../reading/finding';
import { readYaml, type YamlReading } from '../reading/readYaml';
import { removalEdits } from './removal';
import { dataAfter, type TreeChange } from './treeChange';
import { writeInStyle } from './writeInStyle';

/**
 * Writes changes of a file as text edits. The result is read again: its data must be what the changes mean, and it must
 * have no problem as YAML that was not there before. Undefined otherwise.
 */
export function writeChanges(
  text: string,
  before: YamlReading,
  changes: readonly TreeChange[],
): readonly TextEdit[] | undefined {
  const { root } = before;
  if (root === undefined) return undefined;
  const layout = layoutOf(text, root);
  const parts = changes.map((change) => editsFor(text, change, layout));
  const edits = inOrder(parts.flatMap((part) => part ?? []));
  if (parts.includes(undefined) || edits === undefined) return undefined;
  const after = readYaml(applyEdits(text, edits));
  if (after.root === undefined || !isNoWorse(before.findings, after.findings)) return undefined;
  const meant = dataAfter(text, root, changes);
  return sameData(dataAfter(applyEdits(text, edits), after.root, []), meant) ? edits : undefined;
}

/** Whether no rule is broken more often than before. */
export function isNoWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = new Map<string, number>();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const { rule } of after) {
    const left = (counts.get(rule) ?? 0) - 1;
    if (left < 0) return false;
    counts.set(rule, left);
  }
  return true;
}

/** Edits sorted by place; undefined when two of them overlap. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.every(({ span }, i) => i === 0 || (sorted[i - 1]?.span.end ?? 0) <= span.start) ? sorted : undefined;
}

function editsFor(text: string, change: TreeChange, layout: Layout): readonly TextEdit[] | undefined {
  switch (change.kind) {
    case 'replace': {
      const { node, value, source } = change;
      return [{ span: node.span, newText: source ?? writeInStyle(text, node, value) }];
    }
    case 'fill':
      return [fillKey(text, change.map, change.entry, change.value, layout)];
    case 'remove':
      return removalEdits(text, change.spot);
    case 'rename':
      return [
        { span: change.entry.key.span, newText: change.source ?? writeInStyle(text, change.entry.key, change.key) },
      ];
    case 'add':
      return [insertKey(text, change.map, change.key, change.value, change.order, layout)];
    case 'append':
      return [appendItem(text, change.list, change.value, layout)];
    case 'insert': {
      const edit = insertItem(text, change.list, change.index, change.value, layout);
      return edit && [edit];
    }
  }
}
