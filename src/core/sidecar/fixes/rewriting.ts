import type { Span } from '../../text/span';
import { applyEdits, type TextEdit } from '../edits/edit';
import { sameData, type Data } from '../edits/data';
import type { Node } from '../reading/node';
import { readYaml } from '../reading/readYaml';
import { inOrder, isNoWorse, keepsComments, type Version } from '../edits/soundEdits';
import type { Rewriting } from './draft';
import { dataAfter, type TreeChange } from './treeChange';

/**
 * Tries a rewriting: the edits when the text read again is no worse, says what was meant, and no longer breaks the rule
 * at the place of the problem. Undefined otherwise.
 *
 * @param problem `at` is its offset in the text
 */
export function tryRewriting(
  before: Version,
  rewriting: Rewriting,
  problem: { readonly rule: string; readonly at: number },
): readonly TextEdit[] | undefined {
  const edits = inOrder(rewriting.edits);
  if (edits === undefined || edits.length === 0) return undefined;
  const text = applyEdits(before.text, edits);
  const after = { text, yaml: readYaml(text) };
  const at = movedBy(edits, problem.at);
  const isGone = !after.yaml.findings.some(({ rule, span }) => rule === problem.rule && span.start === at);
  return isGone && isSound(before, after) && rewriting.isAsMeant(after, before) ? edits : undefined;
}

/** Whether a file that could be read still can be; one that could not has no more errors than before. */
function isSound({ yaml: before }: Version, { yaml: after }: Version): boolean {
  if (before.root !== undefined) return after.root !== undefined && isNoWorse(before.findings, after.findings);
  return after.root !== undefined || after.findings.length <= before.findings.length;
}

/** Where an offset is after edits. */
function movedBy(edits: readonly TextEdit[], offset: number): number {
  return edits.reduce(
    (at, { span, newText }) =>
      span.end <= offset && span.start < offset ? at + newText.length - (span.end - span.start) : at,
    offset,
  );
}

/**
 * Edits of the form alone: the data stay as they are, but for some changes; and so do comments, but for those that become
 * data.
 */
export function sameDataAfter(
  edits: readonly TextEdit[],
  changes: readonly TreeChange[] = [],
  comments: readonly Span[] = [],
): Rewriting {
  return {
    edits,
    isAsMeant: (after, before) =>
      sameData(dataOf(after), dataOf(before, changes)) && keepsComments(before, after, comments),
  };
}

/** Edits of white space alone: all other characters stay as they are, in their order. */
export function sameWordsAfter(edits: readonly TextEdit[]): Rewriting {
  const words = ({ text }: Version): string => text.replace(/\s+/gu, '');
  return { edits, isAsMeant: (after, before) => words(after) === words(before) };
}

/** Cuts out what is no data, such as a directive. That the file can be read without it is all that is meant. */
export function removalOf(edits: readonly TextEdit[]): Rewriting {
  return { edits, isAsMeant: (after) => after.text.trim() !== '' };
}

/**
 * An edit that makes a text of what stands at a place. Once the file can be read, the value there must be that text, and
 * everything else what it is when a plain word stands there instead.
 *
 * @param edit replaces the whole value
 */
export function valueAt(edit: TextEdit, value: string): Rewriting {
  return {
    edits: [edit],
    isAsMeant(after, before) {
      if (after.yaml.root === undefined) return true;
      const text = applyEdits(before.text, [{ span: edit.span, newText: 'x' }]);
      const node = scalarAt(after.yaml.root, edit.span.start);
      if (node?.kind !== 'scalar' || node.text !== value) return false;
      return sameData(dataOf(after, [{ kind: 'replace', node, value: 'x' }]), dataOf({ text, yaml: readYaml(text) }));
    },
  };
}

function dataOf({ text, yaml }: Version, changes: readonly TreeChange[] = []): Data | undefined {
  return yaml.root && dataAfter(text, yaml.root, changes);
}

/** The scalar that begins at an offset. */
function scalarAt(node: Node, offset: number): Node | undefined {
  if (node.kind === 'scalar') return node.span.start === offset ? node : undefined;
  const inner = node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
  for (const child of inner) {
    const found = child.span.start <= offset && offset <= child.span.end ? scalarAt(child, offset) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
