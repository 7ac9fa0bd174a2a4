import { isInsideUnit } from '../../text/commonEdges';
import type { Span } from '../../text/span';
import type { Finding } from '../reading/finding';
import { readYaml, type YamlReading } from '../reading/readYaml';
import { dataOf, sameData, type Data } from './data';
import { applyEdits, type TextEdit } from './edit';

/** A text and what was read from it. */
export interface Version {
  readonly text: string;
  readonly yaml: YamlReading;
}

/**
 * The one check of all edits of a file that can be read: applied and read again, the file has the data that were meant,
 * all its comments, and no problem as YAML that was not there before. Undefined otherwise, and for edits that overlap.
 *
 * @param meant the data that the file is to have
 * @param removed UTF-16 spans of the text before whose comments may go: of records that the user takes out
 */
export function soundEdits(
  before: Version,
  edits: readonly TextEdit[],
  meant: Data,
  removed: readonly Span[] = [],
): readonly TextEdit[] | undefined {
  const sorted = inOrder(edits);
  if (sorted === undefined || sorted.some(({ span }) => cutsUnit(before.text, span))) return undefined;
  const text = applyEdits(before.text, sorted);
  const yaml = readYaml(text);
  const isSound =
    yaml.root !== undefined &&
    isNoWorse(before.yaml.findings, yaml.findings) &&
    sameData(dataOf(text, yaml.root), meant) &&
    keepsComments(before, { text, yaml }, removed);
  return isSound ? sorted : undefined;
}

/** Edits sorted by place; undefined when two of them overlap. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return sorted.every(({ span }, i) => i === 0 || (sorted[i - 1]?.span.end ?? 0) <= span.start) ? sorted : undefined;
}

/** Whether no rule is broken more often than before. */
export function isNoWorse(before: readonly Finding[], after: readonly Finding[]): boolean {
  return isPartOf(
    after.map(({ rule }) => rule),
    before.map(({ rule }) => rule),
  );
}

/** Whether every comment of a text is still there, wherever, but for those that may go. */
export function keepsComments(before: Version, after: Version, removed: readonly Span[] = []): boolean {
  const mayGo = ({ start, end }: Span): boolean => removed.some((span) => span.start <= start && end <= span.end);
  const kept = before.yaml.comments.filter((comment) => !mayGo(comment));
  return isPartOf(wordsOf(before.text, kept), wordsOf(after.text, after.yaml.comments));
}

function wordsOf(text: string, comments: readonly Span[]): readonly string[] {
  return comments.map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** Whether a list has each item at least as often as another one has it. */
function isPartOf(items: readonly string[], all: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const item of all) counts.set(item, (counts.get(item) ?? 0) + 1);
  return items.every((item) => {
    const left = (counts.get(item) ?? 0) - 1;
    counts.set(item, left);
    return left >= 0;
  });
}

function cutsUnit(text: string, { start, end }: Span): boolean {
  return isInsideUnit(text, start) || isInsideUnit(text, end);
}
