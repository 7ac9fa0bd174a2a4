import type { Span } from '../../../text/span';
import { QuotedText } from '../../anchors/quotedText';
import { type Data, dataOf, sameData } from '../../edits/data';
import { applyEdits } from '../../edits/edit';
import type { Version } from '../../edits/soundEdits';
import { quoted } from '../../edits/writeValue';
import { placesOf } from '../../format/places';
import type { Problem } from '../../problem';
import type { Node } from '../../reading/node';
import { readYaml } from '../../reading/readYaml';
import { swallowedItem } from '../../reading/syntax/swallowedItem';
import { placeChecks } from '../../rules/checks';
import { shortened } from '../../rules/wording';
import type { Draft, FixContext, Rewriting } from '../draft';
import { nodesOf } from '../nodes';
import { readsSameOutside } from '../outsideReading';
import { endOfLine, startOfLine } from '../../../text/lineAround';
import { mendingOf, valueAt } from '../rewriting';

/** Marks that are missing, and where they may have been meant. */
interface Closing {
  readonly marks: string;
  readonly likeliest: number;
  readonly all: readonly number[];
}

/**
 * Closes what nothing closes. Where it ends is tried at every place that may be meant: one is right if the file can be read
 * then, the lines around it say what they said, and the format has less against it than with any other. Only one that is
 * right alone is the obvious way; of several each is offered.
 */
export function* closings(problem: Problem, context: FixContext): Generator<Draft> {
  const { span, details } = problem;
  const closing = details?.kind === 'closing' ? details : quotationEnds(context.text, span.start);
  if (closing === undefined) return;
  const right = rightEnds(closing, problem, context);
  const offered = right.length > 0 ? right : [closing.likeliest];
  const swallowed = swallowedItem(context.text, span.start, closing.likeliest, closing.marks);
  if (swallowed !== undefined) yield quotingItem(swallowed, context);
  for (const end of offered.slice(0, mostOffered)) {
    yield {
      title: titleOf(context, closing, end, span.start),
      // What follows the bracket would be lost.
      isPreferred: right.length === 1 && swallowed === undefined,
      rewriting: rewritingFor(closing, end, span.start),
    };
  }
}

/** Makes text of what a comment has taken, the bracket behind it is there then. */
function quotingItem(span: Span, { text, knowledge }: FixContext): Draft {
  const words = text.slice(span.start, span.end);
  return {
    title: `Put "${shortened(words)}" in quotation marks`,
    isPreferred: knowledge.text !== undefined && new QuotedText(knowledge.text).includes(words),
    rewriting: valueAt({ span, newText: quoted(words) }, words),
  };
}

/** Of more choices than these, none helps. */
const mostOffered = 4;
/** So many UTF-16 units are read for all ends together: some hundred milliseconds. */
const mostRead = 500_000;

function rewritingFor({ marks }: Closing, end: number, from: number): Rewriting {
  return mendingOf({ from, edits: [{ span: { start: end, end }, newText: marks }] });
}

/** Lines that may end a text in quotation marks outside of brackets: its first one, and those further right below it. */
function quotationEnds(text: string, start: number): Closing | undefined {
  const mark = text.charAt(start);
  if (mark !== '"' && mark !== "'") return undefined;
  const all: number[] = [];
  const before = text.slice(startOfLine(text, start), start);
  const column = /^\s*(?:- +)*/u.exec(before)?.[0].length ?? 0;
  for (let at = start, isMore = true; isMore && all.length < mostLines;) {
    const end = endOfLine(text, at);
    const words = text.slice(at, end).trimEnd();
    if (words.trim() !== '') all.push(at + words.length);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    const next = text.slice(at, endOfLine(text, at));
    isMore = at < text.length && (next.trim() === '' || next.length - next.trimStart().length > column);
  }
  const [likeliest = start + 1] = all;
  return { marks: mark, likeliest, all };
}

const mostLines = 16;

/** The ends that no other is better than. Of several that come to the same, one. */
function rightEnds({ marks, all, likeliest }: Closing, { span }: Problem, context: FixContext): readonly number[] {
  const { text } = context;
  if (all.length * text.length > mostRead && all.length > 1) return [];
  let best: { readonly end: number; readonly data: Data | undefined }[] = [];
  let fewest = Infinity;
  for (const end of all) {
    const edits = [{ span: { start: end, end }, newText: marks }];
    const changed = applyEdits(text, edits);
    const after = { text: changed, yaml: readYaml(changed) };
    if (readsSameOutside(context, after, [{ from: span.start, edits }]) !== true) continue;
    const count = after.yaml.findings.length + wrongPlaces(after, context);
    if (count > fewest) continue;
    if (count < fewest) best = [];
    fewest = count;
    const data = after.yaml.root && dataOf(changed, after.yaml.root);
    const same = data === undefined ? -1 : best.findIndex((other) => sameData(other.data, data));
    const isNicer = end === likeliest && text.charAt(end - 1) !== ',';
    if (same < 0) best.push({ end, data });
    else if (isNicer) best[same] = { end, data };
  }
  return best.map(({ end }) => end);
}

/**
 * How much in a file is not as the format has it, keys in a list without braces of their own included; nothing is known of
 * one that cannot be read.
 */
function wrongPlaces({ text, yaml }: Version, { path, format }: FixContext): number {
  if (yaml.root === undefined) return 0;
  const places = [...placesOf(yaml.root, format)];
  const file = { path, basePath: path, text, root: yaml.root, places };
  let count = [...nodesOf(yaml.root)].filter((node) => isBraceless(node, text)).length;
  for (const place of places) for (const check of placeChecks) count += [...check(place, file)].length;
  return count;
}

function isBraceless(node: Node, text: string): boolean {
  return node.kind === 'map' && node.flow && text.charAt(node.span.start) !== '{';
}

function titleOf({ text, yaml: { lines } }: FixContext, { marks }: Closing, end: number, from: number): string {
  const behind = text.slice(end, endOfLine(text, end)).trimStart();
  const next = behind.charAt(0);
  if (next === ']' || next === '}') return `Close with ${marks} before the ${next}`;
  if (behind === '' || /^,?\s*(?:#|$)/u.test(behind)) {
    const { line } = lines.positionAt(end);
    const isOwnLine = line === lines.positionAt(from).line;
    return `Close with ${marks} at the end of ${isOwnLine ? 'the line' : `line ${line + 1}`}`;
  }
  const words = /[^[\]{},\r\n]*$/u.exec(text.slice(Math.max(from, end - longestWords), end))?.[0].trim();
  return `Close with ${marks} after ${words}`;
}

const longestWords = 40;
