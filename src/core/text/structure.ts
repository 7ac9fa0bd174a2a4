import { hasLetter } from './characters';
import { type Dateline, findDateline, movedDateline } from './datelines';
import { isSmall, type LineKind, type LineLook, LineLooks, longestHeadline } from './lineLook';
import type { Span } from './span';

export type { LineKind };

/** A line of an article: offsets without the line break and without the blanks at either end. */
export interface StructureLine extends Span {
  readonly kind: LineKind;
  /** Of a paragraph or caption: the town, date and agency that it opens with. */
  readonly dateline?: Dateline;
}

/**
 * Reads the article's own structure, line by line, in time linear in the length of the text. Only the shape of lines
 * and well-known words of web pages count; a line with a sentence in it is never furniture.
 * @param looks what is remembered of the lines of a text that was read before, perhaps of this one.
 */
export function readStructure(text: string, looks: LineLooks = new LineLooks()): readonly StructureLine[] {
  looks.begin();
  const lines: StructureLine[] = [];
  const titles = new Set<string>();
  let afterword = false;
  let hasHeadline = false;
  for (const span of lineSpans(text)) {
    const line = text.slice(span.start, span.end);
    const look = line.length > longestHeadline ? undefined : looks.of(line);
    const kind: LineKind =
      look === undefined ? 'paragraph' : (look.kind ?? kindAmong(look, titles, afterword, hasHeadline));
    if (look?.opensAfterword === true) afterword = true;
    else if (kind === 'paragraph' || kind === 'byline') afterword = false;
    if (look !== undefined && (kind === 'headline' || kind === 'breadcrumbs')) titles.add(look.titleKey());
    // Below the first paragraph no line is the title, unless the page repeats it.
    hasHeadline ||= kind === 'headline' || kind === 'paragraph';
    const dateline = look === undefined ? findDateline(line, 0) : look.dateline;
    const found = dateline !== undefined && (kind === 'paragraph' || kind === 'caption');
    lines.push(found ? { ...span, kind, dateline: movedDateline(dateline, span.start) } : { ...span, kind });
  }
  return lines;
}

/** The kind of a line among those before it. */
function kindAmong(
  { line, titleKey }: LineLook,
  titles: ReadonlySet<string>,
  afterword: boolean,
  hasHeadline: boolean,
): LineKind {
  if (afterword && line.length <= 40) return 'furniture';
  if (!hasLetter(line)) return 'paragraph';
  if (titles.has(titleKey())) return 'headline';
  // Key words all in small letters are no title.
  if (!hasHeadline) return isSmall(line) ? 'heading' : 'headline';
  return line.length <= 140 ? 'heading' : 'paragraph';
}

function* lineSpans(text: string): Generator<Span> {
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield trim(text, start, end);
    start = end + 1;
  }
}

function trim(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text, first)) first++;
  while (last > first && isBlank(text, last - 1)) last--;
  return { start: first, end: last };
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 32 || unit === 0xa0 || unit === 0xfeff || unit === 0x200b || unit === 0x3000;
}
