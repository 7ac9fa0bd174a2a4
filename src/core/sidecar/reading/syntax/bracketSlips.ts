import type { CST } from 'yaml';
import type { LineIndex } from '../../../text/lines';
import type { Span } from '../../../text/span';
import { inSteps, type Steps } from '../../../text/steps';
import type { ProblemDetails } from '../../problem';
import { allTokens } from '../cst';
import type { Finding } from '../finding';

/** A bracket or quotation mark that is open while a text is scanned. */
interface Opened {
  readonly mark: string;
  readonly offset: number;
  /** Whether a key with a colon stands directly in it. */
  hasKeys: boolean;
}

const closingOf: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/**
 * The first slip in what stands between brackets: one that is never closed, closed by the other kind, or closed twice. The
 * library reports such a slip where it gives up, which may be hundreds of lines below; here the brackets are counted, and
 * lines that look like the next entry of the block around them end the search.
 */
export function* bracketSlip(text: string, lines: LineIndex, tokens: readonly CST.Token[]): Steps<Finding | undefined> {
  const starts: number[] = [];
  yield* inSteps(allTokens(tokens), (token) => {
    if (token.type === 'flow-collection') starts.push(token.offset);
  });
  starts.sort((a, b) => a - b);
  let end = -1;
  for (const start of starts) {
    if (start < end) continue;
    const scan = new BracketScan(text, lines, start);
    while (!scan.step()) yield;
    if (scan.slip !== undefined) return scan.slip;
    end = scan.end;
  }
  return undefined;
}

/** Walks through a collection between brackets, a few lines a step. */
class BracketScan {
  slip: Finding | undefined;
  /** Where the collection ends, once it has been walked through. */
  end: number;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #opened: Opened[] = [];
  /** Indentation of a line that would be an entry of the block around the collection; -1 where there is no such block. */
  readonly #outerIndent: number;
  /** Where the last character ended that is neither space nor comment. */
  #lastEnd: number;
  #line: number;
  readonly #at: number;
  /** What to report if the brackets do not match in the end. */
  #overrun: Finding | undefined;

  constructor(text: string, lines: LineIndex, start: number) {
    this.#text = text;
    this.#lines = lines;
    this.#at = start;
    this.#lastEnd = start;
    this.end = start;
    this.#line = lines.positionAt(start).line;
    const { start: lineStart } = lines.lineSpan(this.#line);
    const before = text.slice(lineStart, start);
    const indent = /^\ufeff? */u.exec(before)?.[0].length ?? 0;
    this.#outerIndent = indent === 0 && before.trim() === '' ? -1 : indent;
  }

  /** @returns whether it is done. */
  step(): boolean {
    for (let count = 0; count < linesAtOnce; count++) {
      const { start, end } = this.#lines.lineSpan(this.#line);
      const from = Math.max(start, this.#at);
      if (from > this.end && this.#isNextEntry(start, end)) return this.#unclosed(`before line ${this.#line + 1}`);
      if (this.#walk(from, end)) return true;
      this.#watchOverrun(end);
      if (this.#line + 1 >= this.#lines.lineCount) return this.#unclosed('up to the end of the file');
      this.#line++;
    }
    return false;
  }

  /** Whether a line after the first looks like an entry of the block in which the collection stands. */
  #isNextEntry(start: number, end: number): boolean {
    const line = this.#text.slice(start, Math.min(end, start + longestKey));
    const entry = /^( *)(?:- |-$|["']?[\w.@-]+["']?:(?:\s|$))/u.exec(line);
    return entry !== null && (entry[1]?.length ?? 0) <= this.#outerIndent;
  }

  /** Walks to the end of a line. @returns whether the collection, or the search, has ended. */
  #walk(from: number, lineEnd: number): boolean {
    const text = this.#text;
    for (let at = from; at < lineEnd; at++) {
      const character = text.charAt(at);
      const inner = this.#opened.at(-1);
      if (inner?.mark === '"' || inner?.mark === "'") {
        this.#lastEnd = at + 1;
        if (inner.mark === '"' && character === '\\') at++;
        else if (character === inner.mark) this.#opened.pop();
        continue;
      }
      if (character === ' ' || character === '\t') continue;
      if (character === '#' && (at === from || /\s/u.test(text.charAt(at - 1)))) return false;
      if (character === '[' || character === '{' || this.#beginsQuotation(at, character)) {
        this.#opened.push({ mark: character, offset: at, hasKeys: false });
      } else if (character === ']' || character === '}') {
        if (this.#close(at, character, lineEnd)) return true;
      } else if (character === ':' && inner !== undefined && /\s/u.test(text.charAt(at + 1))) inner.hasKeys = true;
      this.#lastEnd = at + 1;
    }
    return false;
  }

  #beginsQuotation(at: number, character: string): boolean {
    if (character !== '"' && character !== "'") return false;
    const between = this.#text.slice(this.#lastEnd, at);
    const before = this.#text.charAt(this.#lastEnd - 1);
    return '[{,'.includes(before) || (before === ':' && between !== '') || (before === '"' && between !== '');
  }

  /** @returns whether the collection, or the search, has ended. */
  #close(at: number, mark: string, lineEnd: number): boolean {
    const inner = this.#opened.pop();
    if (inner === undefined) return true;
    const wanted = closingOf[inner.mark] ?? mark;
    if (mark !== wanted) {
      const isMeantFor = this.#opened.some((outer) => closingOf[outer.mark] === mark);
      this.slip = isMeantFor ? this.#leftOut(inner, wanted, at, mark) : this.#wrong(inner, wanted, at, mark, lineEnd);
      return true;
    }
    if (this.#opened.length > 0) return false;
    this.end = at + 1;
    const next = /^[ \t]*([\]}])/u.exec(this.#text.slice(at + 1, lineEnd));
    if (next?.[1] !== undefined) this.slip = surplus(at + next[0].length, next[1]);
    return true;
  }

  #leftOut(inner: Opened, wanted: string, at: number, mark: string): Finding {
    const message = `No closing ${wanted} before the ${mark}${this.#whereFrom(inner, at)}.`;
    const edits = [{ span: { start: this.#lastEnd, end: this.#lastEnd }, newText: wanted }];
    // Keys in a list are rather those of the record around it.
    const isSure = inner.mark === '{' || !inner.hasKeys;
    return {
      rule: 'yaml-unclosed',
      message,
      span: this.#lineOf(inner.offset),
      details: mending(`Close with ${wanted} before the ${mark}`, edits, isSure),
    };
  }

  #wrong(inner: Opened, wanted: string, at: number, mark: string, lineEnd: number): Finding {
    const span = { start: at, end: at + 1 };
    // Where more follows, a bracket may be missing that was to open what this one closes.
    const isLast = this.#opened.length === 0 && /^\s*(?:#|$)/u.test(this.#text.slice(at + 1, lineEnd));
    return {
      rule: 'yaml-unclosed',
      message: `This ${mark} cannot close the ${inner.mark} of ${this.#placeOf(inner.offset)}: that takes ${wanted}.`,
      span,
      related: [{ span: { start: inner.offset, end: inner.offset + 1 }, message: 'Opened here' }],
      details: mending(`Change to ${wanted}`, [{ span, newText: wanted }], isLast),
    };
  }

  /** Something is open where the collection must have ended. */
  #unclosed(where: string): true {
    const quotation = this.#opened.find(({ mark }) => mark === '"' || mark === "'");
    const [outermost] = this.#opened;
    if (outermost === undefined) return true;
    if (quotation !== undefined) this.slip = this.#unclosedQuotation(quotation);
    else if (this.#overrun !== undefined) this.slip = this.#overrun;
    else this.slip = this.#openToTheEnd(outermost, where);
    return true;
  }

  #unclosedQuotation({ mark, offset }: Opened): Finding {
    const span = this.#lineOf(offset);
    const line = this.#text.slice(offset, span.end).trimEnd();
    // What closes the brackets around it is hardly a part of it.
    const words = line.replace(/[\s,\]}]*$/u, '');
    const at = offset + words.length;
    const where = words === line ? 'at the end of the line' : `before the ${line.slice(words.length).trim()}`;
    const edits = [{ span: { start: at, end: at }, newText: mark }];
    const isSure = words.length > 1 && !words.includes(',');
    return {
      rule: 'yaml-unclosed',
      message: `No closing ${mark}.`,
      span,
      details: mending(`Close with ${mark} ${where}`, edits, isSure),
    };
  }

  #openToTheEnd({ mark, offset }: Opened, where: string): Finding {
    const wanted = closingOf[mark] ?? '';
    const closing = closingsOf(this.#opened);
    const at = this.#lastEnd;
    const lineAt = this.#lines.positionAt(at).line;
    const isOneLine = lineAt === this.#lines.positionAt(offset).line;
    const title = `Close with ${closing} at the end of ${isOneLine ? 'the line' : `line ${lineAt + 1}`}`;
    return {
      rule: 'yaml-unclosed',
      message: isOneLine ? `No closing ${wanted}.` : `No closing ${wanted} ${where}.`,
      span: this.#lineOf(offset),
      // Of several that are open over many lines it is not certain which one was forgotten, and where.
      details: mending(title, [{ span: { start: at, end: at }, newText: closing }], isOneLine || closing.length === 1),
    };
  }

  /**
   * Remembers brackets that words follow on their line and that are open at its end although the next line is not indented
   * below it: should brackets be missing in the end, it is most likely there.
   */
  #watchOverrun(lineEnd: number): void {
    const { start } = this.#lines.lineSpan(this.#line);
    const from = this.#opened.findIndex(({ offset }) => offset >= start);
    const inner = this.#opened[from];
    if (this.#overrun !== undefined || inner === undefined || this.#line + 1 >= this.#lines.lineCount) return;
    if (this.#lastEnd <= inner.offset + 1 || this.#opened.at(-1)?.mark === '"' || this.#opened.at(-1)?.mark === "'")
      return;
    const next = this.#lines.lineSpan(this.#line + 1);
    const indent = indentOf(this.#text, next.start);
    if (
      indent > indentOf(this.#text, start) ||
      /^(?:[\]}\r\n]|$)/u.test(this.#text.slice(next.start + indent, next.end))
    )
      return;
    const isNested = from > 0;
    const at = isNested && this.#text.charAt(this.#lastEnd - 1) === ',' ? this.#lastEnd - 1 : this.#lastEnd;
    const closing = closingsOf(this.#opened.slice(from));
    this.#overrun = {
      rule: 'yaml-unclosed',
      message: `No closing ${closingOf[inner.mark] ?? ''}.`,
      span: { start: inner.offset, end: lineEnd },
      details: mending(
        `Close with ${closing} at the end of the line`,
        [{ span: { start: at, end: at }, newText: closing }],
        true,
      ),
    };
  }

  #lineOf(offset: number): Span {
    return { start: offset, end: this.#lines.lineSpan(this.#lines.positionAt(offset).line).end };
  }

  #whereFrom({ offset }: Opened, at: number): string {
    const there = this.#lines.positionAt(at);
    return there.line === this.#lines.positionAt(offset).line
      ? ` in column ${there.character + 1}`
      : ` in line ${there.line + 1}`;
  }

  #placeOf(offset: number): string {
    const { line, character } = this.#lines.positionAt(offset);
    return line === this.#line ? `column ${character + 1}` : `line ${line + 1}`;
  }
}

/** How many lines are walked through in one step. */
const linesAtOnce = 64;
/** Keys are short: so much of a line is looked at. */
const longestKey = 200;

function closingsOf(opened: readonly Opened[]): string {
  return [...opened]
    .reverse()
    .map(({ mark }) => closingOf[mark] ?? '')
    .join('');
}

function surplus(end: number, mark: string): Finding {
  const opening = mark === ']' ? '[' : '{';
  const span = { start: end, end: end + 1 };
  return {
    rule: 'yaml-syntax',
    message: `This ${mark} closes nothing: no ${opening} is open here.`,
    span,
    details: mending(`Remove the ${mark}`, [{ span, newText: '' }], true),
  };
}

function mending(
  title: string,
  edits: readonly { readonly span: Span; readonly newText: string }[],
  isSure: boolean,
): ProblemDetails {
  return { kind: 'mending', title, edits, isSure };
}

function indentOf(text: string, lineStart: number): number {
  let at = lineStart;
  while (text.charAt(at) === ' ') at++;
  return at - lineStart;
}
