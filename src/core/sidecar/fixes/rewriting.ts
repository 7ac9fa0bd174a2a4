import type { Span } from '../../text/span';
import { applyEdits, type TextEdit } from '../edits/edit';
import { sameData, type Data } from '../edits/data';
import { mostFindings } from '../reading/syntax/syntaxErrors';
import type { ScalarNode } from '../reading/node';
import { readYaml } from '../reading/readYaml';
import { inOrder, isNoWorse, keepsComments, type Version } from '../edits/soundEdits';
import type { Rewriting } from './draft';
import { nodesOf } from './nodes';
import { readsSameOutside, type MendedSlip } from './outsideReading';
import { dataAfter, type TreeChange } from './treeChange';

/** Where a problem is: its rule, and its offset in the text. */
export interface ProblemPlace {
  readonly rule: string;
  readonly at: number;
}

/**
 * Tries a rewriting: the edits when the text read again is no worse, says what was meant, and no longer breaks the rules
 * at the places of the problems that it solves. Undefined otherwise.
 */
export function tryRewriting(
  before: Version,
  rewriting: Rewriting,
  ...problems: readonly ProblemPlace[]
): readonly TextEdit[] | undefined {
  const edits = inOrder(rewriting.edits);
  if (edits === undefined || edits.length === 0) return undefined;
  const text = applyEdits(before.text, edits);
  const after = { text, yaml: readYaml(text) };
  const moved = new Set(problems.map(({ rule, at }) => `${rule} ${movedBy(edits, at)}`));
  const isGone = !after.yaml.findings.some(({ rule, span }) => moved.has(`${rule} ${span.start}`));
  return isGone && isSound(before, after, problems.length) && rewriting.isAsMeant(after, before) ? edits : undefined;
}

/**
 * Whether a file that could be read still can be; one that could not has no more errors than before, and when several are
 * solved at once, none in their place.
 */
function isSound({ yaml: before }: Version, { yaml: after }: Version, solved: number): boolean {
  if (before.root !== undefined) return after.root !== undefined && isNoWorse(before.findings, after.findings);
  // Of a file with very many errors only the first are known: others take the place of what was solved.
  const isAll = before.findings.length < mostFindings;
  const most = before.findings.length - (isAll && solved > 1 ? solved : 0);
  return after.root !== undefined || after.findings.length <= most;
}

/** Where an offset is after edits. */
export function movedBy(edits: readonly TextEdit[], offset: number): number {
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
    meaning: { kind: 'data', changes, comments },
    isAsMeant: (after, before) =>
      sameData(dataOf(after), dataOf(before, changes)) && keepsComments(before, after, comments),
  };
}

/** Edits of white space alone: all other characters stay as they are, in their order. */
export function sameWordsAfter(edits: readonly TextEdit[]): Rewriting {
  const words = ({ text }: Version): string => text.replace(/\s+/gu, '');
  return { edits, meaning: { kind: 'words' }, isAsMeant: (after, before) => words(after) === words(before) };
}

/** Cuts out what is no data, such as a directive. That the file can be read without it is all that is meant. */
export function removalOf(edits: readonly TextEdit[]): Rewriting {
  return { edits, meaning: { kind: 'removal' }, isAsMeant: (after) => after.text.trim() !== '' };
}

/** Mends slips, after which all that stands around them reads as it does without them. */
export function mendingOf(...slips: readonly MendedSlip[]): Rewriting {
  return {
    edits: slips.flatMap(({ edits }) => edits),
    meaning: { kind: 'slips', slips },
    isAsMeant: (after, before) => readsSameOutside(before, after, slips) !== false,
  };
}

/**
 * An edit that makes a text of what stands at a place. Once the file can be read, the value there must be that text, and
 * everything else what it is when a plain word stands there instead.
 *
 * @param edit replaces the whole value
 */
export function valueAt(edit: TextEdit, value: string): Rewriting {
  return { ...valuesAt([{ edit, value }]), meaning: { kind: 'value', value } };
}

/** The same for several places at once. */
function valuesAt(places: readonly { readonly edit: TextEdit; readonly value: string }[]): Rewriting {
  const edits = places.map(({ edit }) => edit);
  return {
    edits,
    isAsMeant(after, before) {
      if (after.yaml.root === undefined) {
        const slips = edits.map((edit) => ({ from: edit.span.start, edits: [edit] }));
        return readsSameOutside(before, after, slips) !== false;
      }
      const inText = inOrder(edits) ?? [];
      const scalars = new Map<number, ScalarNode>();
      for (const node of nodesOf(after.yaml.root)) {
        if (node.kind === 'scalar' && node.span.end > node.span.start) scalars.set(node.span.start, node);
      }
      const changes: TreeChange[] = [];
      for (const { edit, value } of places) {
        const node = scalars.get(movedBy(inText, edit.span.start));
        if (node?.text !== value) return false;
        changes.push({ kind: 'replace', node, value: 'x' });
      }
      const words = inText.map(({ span }) => ({ span, newText: 'x' }));
      const text = applyEdits(before.text, words);
      return sameData(dataOf(after, changes), dataOf({ text, yaml: readYaml(text) }));
    },
  };
}

/**
 * Several rewritings as one, which means what all of them mean. Undefined when their meaning cannot be told together.
 *
 * @param rewritings do not touch each other
 */
export function together(rewritings: readonly Rewriting[]): Rewriting | undefined {
  const [first, ...others] = rewritings;
  if (first === undefined || others.length === 0) return first;
  const kind = first.meaning?.kind;
  if (kind === undefined || others.some(({ meaning }) => meaning?.kind !== kind)) return undefined;
  const edits = rewritings.flatMap((rewriting) => rewriting.edits);
  switch (kind) {
    case 'words':
      return sameWordsAfter(edits);
    case 'removal':
      return removalOf(edits);
    case 'slips':
      return mendingOf(...rewritings.flatMap(({ meaning }) => (meaning?.kind === 'slips' ? meaning.slips : [])));
    case 'data':
      return sameDataAfter(
        edits,
        rewritings.flatMap(({ meaning }) => (meaning?.kind === 'data' ? meaning.changes : [])),
        rewritings.flatMap(({ meaning }) => (meaning?.kind === 'data' ? meaning.comments : [])),
      );
    case 'value':
      return valuesAt(
        rewritings.flatMap(({ edits: own, meaning }) =>
          own.flatMap((edit) => (meaning?.kind === 'value' ? { edit, value: meaning.value } : [])),
        ),
      );
  }
}

function dataOf({ text, yaml }: Version, changes: readonly TreeChange[] = []): Data | undefined {
  return yaml.root && dataAfter(text, yaml.root, changes);
}
