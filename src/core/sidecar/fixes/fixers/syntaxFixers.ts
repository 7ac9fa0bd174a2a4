import { QuotedText } from '../../anchors/quotedText';
import { quoted } from '../../edits/writeValue';
import { entryColumn } from '../../reading/syntax/indentation';
import { typographicInside } from '../../typographicInside';
import type { Draft, FixContext, Fixer } from '../draft';
import { endOfLine, startOfLine } from '../../../text/lineAround';
import { mendingOf, sameWordsAfter, valueAt } from '../rewriting';
import { singleQuoted } from '../writeInStyle';
import { closings } from './closings';
import { mended } from './mended';

/** Slips that make a file unreadable as YAML. */
export const syntaxFixers: Readonly<Record<string, Fixer>> = {
  'yaml-needs-quotes': needsQuotes,
  'yaml-escape': escapes,
  'yaml-unclosed': (problem, context) =>
    problem.details?.kind === 'mending' ? mended(problem.details) : closings(problem, context),
  'yaml-syntax': ({ details }) => mended(details),
  'yaml-bad-indent': badIndent,
};

function* needsQuotes(
  { span: { start, end } }: { span: { start: number; end: number } },
  { text, knowledge }: FixContext,
): Generator<Draft> {
  const line = text.slice(start, end).trimEnd();
  const comment = / +#/u.exec(line)?.index;
  const words = comment === undefined ? line : line.slice(0, comment).trimEnd();
  const mark = words.charAt(0);
  const isWrapped = (mark === '"' || mark === "'") && words.length > 2 && words.endsWith(mark);
  if (isWrapped) yield quoteAs(start, words, words.slice(1, -1), 'Quote the text between the marks');
  // A list or keys, and another key behind: two lines that have become one.
  const isJoined = /^[[{].*[\]}]\s+[\w.@-]+:\s/u.test(words);
  const isCertain = !isWrapped && !isJoined && !isAmongItems(text, start);
  const inside = typographicInside(words);
  if (inside === undefined || isSaid(words, knowledge))
    yield quoteAs(start, words, words, 'Put in quotation marks', isCertain);
  else yield quoteAs(start, words, inside, 'Use straight quotation marks', isCertain);
  if (comment !== undefined) yield quoteAs(start, line, line, 'Put all of the line in quotation marks', false);
}

function isSaid(words: string, { text }: FixContext['knowledge']): boolean {
  return text !== undefined && new QuotedText(text).includes(words);
}

/** Whether the line above leads on to further items between brackets: then this one may have several of them. */
function isAmongItems(text: string, offset: number): boolean {
  for (const above of linesAbove(text, startOfLine(text, offset))) {
    const words = above.replace(/(?:^|\s)#.*$/u, '').trimEnd();
    if (words !== '') return /[[{,]$/u.test(words);
  }
  return false;
}

function quoteAs(start: number, source: string, value: string, title: string, isPreferred = true): Draft {
  const newText = value.includes('"') ? singleQuoted(value) : quoted(value);
  return {
    title,
    isPreferred,
    rewriting: valueAt({ span: { start, end: start + source.length }, newText }, value),
  };
}

function* escapes({ span }: { span: { start: number; end: number } }, { text }: FixContext): Generator<Draft> {
  const open = text.lastIndexOf('"', span.start);
  const close = text.indexOf('"', span.end);
  const isOnOneLine = open >= startOfLine(text, span.start) && close >= 0 && close <= endOfLine(text, span.end);
  const value = isOnOneLine ? text.slice(open + 1, close) : '';
  const others = isOnOneLine ? text.slice(open + 1, span.start) + text.slice(span.end, close) : '';
  // Who writes "C:\temp\x" means no tab by the "\t"; who writes "\\" or "\"" knows what a backslash does.
  const hasOthers = /\\[0abtnvfrexuUNLP]/u.test(others);
  const meansBackslashes = hasOthers && !/\\(?:["\\]|$)/u.test(value);
  if (meansBackslashes) yield singleQuotes({ start: open, end: close + 1 }, value, true);
  yield {
    title: 'Double the backslash',
    isPreferred: !hasOthers,
    rewriting: mendingOf({
      from: span.start,
      edits: [{ span: { start: span.start, end: span.start }, newText: '\\' }],
    }),
  };
  if (isOnOneLine && !meansBackslashes) yield singleQuotes({ start: open, end: close + 1 }, value, false);
}

function singleQuotes(span: { start: number; end: number }, value: string, isPreferred: boolean): Draft {
  const rewriting = valueAt({ span, newText: singleQuoted(value) }, value);
  return { title: 'Use single quotation marks', isPreferred, rewriting };
}

/** Moves the line, and those that are nested in it, to the column of an entry above. */
function* badIndent({ span }: { span: { start: number } }, { text, format }: FixContext): Generator<Draft> {
  const start = startOfLine(text, span.start);
  const own = span.start - start;
  const isItem = text.startsWith('- ', span.start);
  const columns = new Set<number>();
  for (const above of linesAbove(text, start)) {
    if (above.trim() === '' || above.trimStart().startsWith('#')) continue;
    const column = entryColumn(above, isItem);
    if (column !== undefined && column !== own) columns.add(column);
  }
  // The nearest column was meant, if one is nearer than all others; a key of a record must not become one of the file.
  const nearest = [...columns].sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  const [first = own, second = -Infinity] = nearest;
  const isClear = Math.abs(first - own) < Math.abs(second - own);
  for (const column of nearest) {
    yield {
      title: column === 1 ? 'Indent by 1 space' : `Indent by ${column} spaces`,
      isPreferred: column === first && isClear && (column > 0 || isItem || keyAt(text, span.start) in format.keys),
      rewriting: sameWordsAfter(shifted(text, start, own, column - own)),
    };
  }
}

function keyAt(text: string, offset: number): string {
  return /^[\w-]*/u.exec(text.slice(offset, endOfLine(text, offset)))?.[0] ?? '';
}

function* linesAbove(text: string, start: number): Generator<string> {
  for (let end = start; end > 0;) {
    const lineEnd = text.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
    const lineStart = startOfLine(text, lineEnd);
    yield text.slice(lineStart, lineEnd);
    if (lineStart >= end) return;
    end = lineStart === 1 && text.startsWith('\ufeff') ? 0 : lineStart;
  }
}

function shifted(
  text: string,
  start: number,
  own: number,
  by: number,
): { span: { start: number; end: number }; newText: string }[] {
  const edits = [];
  for (let at = start; at < text.length;) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const indent = line.length - line.trimStart().length;
    if (at > start && line.trim() !== '' && indent <= own) break;
    if (line.trim() !== '') {
      edits.push(
        by > 0
          ? { span: { start: at, end: at }, newText: ' '.repeat(by) }
          : { span: { start: at, end: at - by }, newText: '' },
      );
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return edits;
}
