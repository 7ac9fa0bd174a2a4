import type { LineIndex, Position } from '../../text/lines';
import { type Data, dataOf, sameData } from '../edits/data';
import type { TextEdit } from '../edits/edit';
import type { Version } from '../edits/soundEdits';
import type { Node } from '../reading/node';
import { readYaml } from '../reading/readYaml';
import { nodesOf } from './nodes';

/** A slip that is mended. */
export interface MendedSlip {
  /** UTF-16 offset where it begins: of a mark that nothing closes, the mark. */
  readonly from: number;
  /** They neither add nor take away lines. */
  readonly edits: readonly TextEdit[];
}

/**
 * Whether what stands around some slips reads as it does without them: their lines are left out of the file as it was,
 * along with those of its other slips, and left out of account in the file as it is now. So a mark that is put in too late,
 * which makes a text of the lines before it, is found out. Undefined where the rest cannot be read either.
 */
export function readsSameOutside(before: Version, after: Version, slips: readonly MendedSlip[]): boolean | undefined {
  const { lines } = before.yaml;
  const own = new Extent();
  for (const { from } of slips) own.add(before.text, lines, lines.positionAt(from).line);
  const others = new Extent();
  for (const { yaml, text } of [before, after]) {
    if (yaml.root !== undefined) continue;
    for (const { span } of yaml.findings) {
      const { line } = yaml.lines.positionAt(span.start);
      if (!own.has(line)) others.add(text, yaml.lines, line);
    }
  }
  const mended = readMasked(after, others);
  if (mended === undefined) return undefined;
  for (const { from } of slips) own.add(before.text, lines, firstLineOfBrackets(mended, lines.positionAt(from)));
  const isOutside = ({ span }: TextEdit): boolean => !own.has(lines.positionAt(span.start).line);
  if (slips.some(({ edits }) => edits.some(isOutside))) return false;
  const rest = readMasked(before, before.yaml.root === undefined ? own.with(others) : others);
  return rest && sameData(dataOutside(mended, own), dataOutside(rest, own));
}

/** The line on which the outermost brackets begin that hold a place; its own outside of brackets. */
function firstLineOfBrackets({ root, lines }: ReadText, position: Position): number {
  const offset = lines.offsetAt(position);
  let start = offset;
  for (const node of nodesOf(root)) {
    if ('flow' in node && node.flow && node.span.start <= offset && offset < node.span.end)
      start = Math.min(start, node.span.start);
  }
  return lines.positionAt(start).line;
}

/** Lines, zero-based. */
class Extent {
  readonly #lines = new Set<number>();
  readonly #first = new Set<number>();

  has(line: number): boolean {
    return this.#lines.has(line);
  }

  /** Whether other lines of the extent belong to a line. */
  isFirst(line: number): boolean {
    return this.#first.has(line);
  }

  /** Adds a line and those below it that belong to it: they are further right, or close its brackets. */
  add(text: string, lines: LineIndex, from: number): void {
    if (this.#lines.has(from)) return;
    this.#first.add(from);
    this.#lines.add(from);
    const column = prefixOf(lineOf(text, lines, from)).length;
    for (let line = from + 1; line < lines.lineCount; line++) {
      const words = lineOf(text, lines, line);
      const indent = words.length - words.trimStart().length;
      if (words.trim() !== '' && indent <= column && !/^[\]}]/u.test(words.trimStart())) break;
      this.#lines.add(line);
      this.#first.delete(line);
    }
  }

  with(other: Extent): Extent {
    const both = new Extent();
    for (const { lines, first } of [this.#parts, other.#parts]) {
      for (const line of lines) both.#lines.add(line);
      for (const line of first) both.#first.add(line);
    }
    return both;
  }

  get #parts(): { readonly lines: ReadonlySet<number>; readonly first: ReadonlySet<number> } {
    return { lines: this.#lines, first: this.#first };
  }
}

interface ReadText {
  readonly text: string;
  readonly lines: LineIndex;
  readonly root: Node;
}

/** Reads a version with a word, or a key with a word, in the place of some lines. */
function readMasked({ text, yaml }: Version, extent: Extent): ReadText | undefined {
  for (const word of ['x-slip: x', 'x']) {
    const masked = maskedText(text, yaml.lines, extent, word);
    const read = masked === text ? yaml : readYaml(masked);
    if (read.root !== undefined) return { text: masked, lines: read.lines, root: read.root };
  }
  return undefined;
}

function maskedText(text: string, lines: LineIndex, extent: Extent, word: string): string {
  let masked = '';
  let at = 0;
  for (let line = 0; line < lines.lineCount; line++) {
    if (!extent.has(line)) continue;
    const { start, end } = lines.lineSpan(line);
    const prefix = extent.isFirst(line) ? `${prefixOf(text.slice(start, end))}${word}` : '';
    masked += text.slice(at, start) + prefix;
    at = end;
  }
  return masked + text.slice(at);
}

/** The data of a file without what begins in some lines. */
function dataOutside({ text, lines, root }: ReadText, own: Extent): Data {
  const isOwn = (offset: number): boolean => own.has(lines.positionAt(offset).line);
  const outside = (node: Node): Data => {
    const isWhole = node.kind === 'scalar' || node.kind === 'unusable' || node.flow;
    if (isWhole) return isOwn(node.span.start) ? '' : dataOf(text, node);
    // Nothing but what is left out, which may have been neither list nor map before.
    if (node.kind === 'list') {
      return node.items.every(({ span }) => isOwn(span.start)) ? '' : node.items.map(outside);
    }
    const others = node.entries.filter(({ key }) => !isOwn(key.span.start));
    if (others.length === 0) return '';
    return new Map(others.map(({ key, value }) => [key.text, outside(value)] as const));
  };
  return outside(root);
}

/** The indentation of a line, with its dashes: where its first words stand. */
function prefixOf(line: string): string {
  return /^\ufeff?\s*(?:-[ \t]+)*/u.exec(line)?.[0] ?? '';
}

function lineOf(text: string, lines: LineIndex, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}
