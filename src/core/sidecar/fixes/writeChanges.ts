import type { TextEdit } from '../edits/edit';
import { appendItem, fillKey, insertItem, insertKey, layoutOf } from '../edits/insert';
import type { Layout } from '../edits/writeValue';
import { replaceValue } from '../edits/replaceValue';
import { soundEdits } from '../edits/soundEdits';
import type { YamlReading } from '../reading/readYaml';
import { isNull, type Node } from '../reading/node';
import { removalEdits, removedSpan } from './removal';
import { dataAfter, type TreeChange } from './treeChange';
import { writeInStyle } from './writeInStyle';

/**
 * Writes changes of a file as text edits, which are tried before they count: see `soundEdits`. Undefined where that cannot
 * be done.
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
  if (parts.includes(undefined)) return undefined;
  const removed = changes.flatMap((change) =>
    change.kind === 'remove' && change.withComments === true ? removedSpan(text, change.spot) : [],
  );
  const edits = parts.flatMap((part) => part ?? []);
  return soundEdits({ text, yaml: before }, edits, dataAfter(text, root, changes), removed);
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'list') return node.items.length === 0;
  if (node.kind === 'map') return node.entries.length === 0;
  return isNull(node) || (node.kind === 'scalar' && node.text === '');
}

function editsFor(text: string, change: TreeChange, layout: Layout): readonly TextEdit[] | undefined {
  switch (change.kind) {
    case 'replace': {
      const { node, value, source } = change;
      return [replaceValue(text, node, source ?? writeInStyle(text, node, value))];
    }
    case 'fill':
      // What the user has written is never written over.
      if (!isEmpty(change.entry.value)) return undefined;
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
