import { closest } from '../../closest';
import type { otherSpellingOf } from '../../meantWord';
import { type MapNode, type ScalarNode } from '../../reading/node';
import type { Draft } from '../draft';
import type { TreeChange } from '../treeChange';

/**
 * Offers the nearest of some ids.
 * @param meant which one was meant for sure, if any: only that is the obvious way
 */
export function* changeToNear(
  node: ScalarNode,
  meant: typeof otherSpellingOf,
  known: readonly string[],
  changeTo: (near: string) => TreeChange = (value) => ({ kind: 'replace', node, value }),
): Generator<Draft> {
  const sure = meant(node.text, known);
  const near = sure ?? closest(node.text, known);
  if (near === undefined) return;
  yield { title: `Change to "${near}"`, isPreferred: sure !== undefined, changes: [changeTo(near)] };
}

/** The keys of a table of the file; none where it is missing. */
export function tableKeys(root: MapNode, name: string): readonly string[] {
  const table = root.entries.find(({ key }) => key.text === name)?.value;
  return table?.kind === 'map' ? table.entries.map(({ key }) => key.text) : [];
}
