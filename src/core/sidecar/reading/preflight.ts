import { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { utf8Length } from '../../text/utf8Length';
import { limits } from '../limits';
import type { Finding } from './finding';

/** What the host knows about a file besides its text. */
export interface FileFacts {
  /** Size on disk in bytes; counted from the text when absent. */
  readonly byteLength?: number | undefined;
  /** Offset in bytes of the first byte that is not UTF-8, when there is one. */
  readonly invalidUtf8At?: number | undefined;
  /** Largest size in bytes that is read; 512 KiB when absent. */
  readonly maxBytes?: number | undefined;
}

/** What messages call the file. */
export type FileNoun = 'sidecar' | 'workspace file';

/** The checks that need no parser. Any finding means that the text must not be parsed. */
export function preflight(text: string, facts: FileFacts, noun: FileNoun): readonly Finding[] {
  const maxBytes = facts.maxBytes ?? limits.fileBytes;
  const bytes = facts.byteLength ?? (text.length > maxBytes ? text.length : utf8Length(text));
  const firstLine = firstLineOf(text);
  if (bytes > maxBytes) {
    const message = `This ${noun} is ${Math.ceil(bytes / 1024)} KiB. The limit is ${Math.floor(maxBytes / 1024)} KiB, so it was not read.`;
    return [{ rule: 'file-too-large', message, span: firstLine }];
  }
  const invalidAt = facts.invalidUtf8At ?? offsetOfNul(text);
  if (invalidAt !== undefined) {
    return [{ rule: 'file-not-utf8', message: `This file is not UTF-8 text (byte ${invalidAt}).`, span: firstLine }];
  }
  return [...mergeConflicts(text), ...lineEnds(text)];
}

/** Lines that end with CR alone, as on computers of the last century: our parser takes all of them for one line. */
function lineEnds(text: string): readonly Finding[] {
  if (!text.includes('\r')) return [];
  const edits = [...text.matchAll(/\r(?!\n)/gu)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    newText: '\n',
  }));
  const [first] = edits;
  if (first === undefined) return [];
  return [
    {
      rule: 'yaml-syntax',
      message: 'Lines end with CR alone. YAML needs LF or CRLF; nothing else in this file was checked.',
      span: first.span,
      details: { kind: 'mending', title: 'Write all line ends as LF', edits, isSure: true },
    },
  ];
}

/** The span of the first line without its line break. */
export function firstLineOf(text: string): Span {
  const end = text.search(/[\r\n]/u);
  return { start: 0, end: end < 0 ? text.length : end };
}

/** The marker lines that version control leaves; lines of `=` or `|` count only between the outer two. */
function mergeConflicts(text: string): readonly Finding[] {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return [];
  const lines = new LineIndex(text);
  const findings: Finding[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const span = lines.lineSpan(line);
    const marker = text.slice(span.start, Math.min(span.start + 8, span.end)).trimEnd();
    const isOuter = marker === '<<<<<<<' || marker === '>>>>>>>';
    const isInner = findings.length > 0 && (marker === '=======' || marker === '|||||||');
    if (isOuter || isInner) {
      findings.push({
        rule: 'merge-conflict',
        message: 'Unresolved merge conflict. Nothing else in this file was checked.',
        span,
      });
    }
  }
  return findings;
}

/** UTF-16 text read as UTF-8 is full of NUL characters, which YAML does not allow anyway. */
function offsetOfNul(text: string): number | undefined {
  const at = text.indexOf('\0');
  return at < 0 ? undefined : utf8Length(text.slice(0, at));
}
