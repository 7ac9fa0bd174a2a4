import { inAscii } from './ascii';
import { characterClassAt, hasLetter, hasUpper, isWordClass } from './characters';
import { type Dateline, findDateline } from './datelines';
import { lazy } from './lazy';
import { isFurnitureLine, opensAfterword } from './furniture';
import type { Span } from './span';

/**
 * What a line of an article is. `headline`: the title, also where a page repeats it; `heading`: another line without a
 * sentence's end (a sub-heading, a teaser); `breadcrumbs`: the way through a site; `furniture`: what the page puts
 * around the article. Whatever is in doubt is a `paragraph`.
 */
export type LineKind =
  'blank' | 'headline' | 'heading' | 'byline' | 'published' | 'caption' | 'breadcrumbs' | 'furniture' | 'paragraph';

/** A line of an article: offsets without the line break and without the blanks at either end. */
export interface StructureLine extends Span {
  readonly kind: LineKind;
  /** Of a paragraph or caption: the town, date and agency that it opens with. */
  readonly dateline?: Dateline;
}

const longestHeadline = 220;
const longestFurniture = 200;

/**
 * Reads the article's own structure, line by line, in time linear in the length of the text. Only the shape of lines
 * and well-known words of web pages count; a line with a sentence in it is never furniture.
 */
export function readStructure(text: string): readonly StructureLine[] {
  const lines: StructureLine[] = [];
  const titles = new Set<string>();
  let afterword = false;
  let hasHeadline = false;
  for (const span of lineSpans(text)) {
    const line = text.slice(span.start, span.end);
    const dateline = lazy(() => findDateline(line, span.start));
    const kind = lineKind(line, titles, afterword, hasHeadline, dateline);
    if (opensAfterword(line)) afterword = true;
    else if (kind === 'paragraph' || kind === 'byline') afterword = false;
    if (kind === 'headline' || kind === 'breadcrumbs') titles.add(titleKey(line));
    // Below the first paragraph no line is the title, unless the page repeats it.
    hasHeadline ||= kind === 'headline' || kind === 'paragraph';
    const found = kind === 'paragraph' || kind === 'caption' ? dateline() : undefined;
    lines.push(found === undefined ? { ...span, kind } : { ...span, kind, dateline: found });
  }
  return lines;
}

function lineKind(
  line: string,
  titles: ReadonlySet<string>,
  afterword: boolean,
  hasHeadline: boolean,
  dateline: () => Dateline | undefined,
): LineKind {
  if (line === '') return 'blank';
  if (line.length > longestHeadline) return 'paragraph';
  if (line.length <= longestFurniture && isFurnitureLine(line)) return 'furniture';
  if (isBreadcrumbs(line)) return 'breadcrumbs';
  if (isCaption(line)) return 'caption';
  if (isPublishedLine(line)) return 'published';
  if (isByline(line)) return 'byline';
  if (endsLikeSentence(line) || line.startsWith('@') || dateline() !== undefined) return 'paragraph';
  if (afterword && line.length <= 40) return 'furniture';
  if (!hasLetter(line)) return 'paragraph';
  if (titles.has(titleKey(line))) return 'headline';
  // Key words all in small letters are no title.
  if (!hasHeadline) return isSmall(line) ? 'heading' : 'headline';
  return line.length <= 140 ? 'heading' : 'paragraph';
}

/** A title and its repetition compare equal without marks, case and the way through the site before it. */
function titleKey(line: string): string {
  const last = Math.max(
    line.lastIndexOf(' / '),
    line.lastIndexOf(' > '),
    line.lastIndexOf(' » '),
    line.lastIndexOf(' › '),
  );
  const title = (last < 0 ? line : line.slice(last + 3)).toLowerCase();
  let key = '';
  for (let at = 0; at < title.length; at++) {
    if (isWordClass(characterClassAt(title, at))) key += title.charAt(at);
    else if (!key.endsWith(' ')) key += ' ';
  }
  return key.trim();
}

function endsLikeSentence(line: string): boolean {
  const last = line.charAt(endWithoutClosing(line) - 1);
  return (
    last === '.' ||
    last === '!' ||
    last === ',' ||
    last === ';' ||
    last === '\u2026' ||
    (last === '?' && line.length > 120)
  );
}

/** At most so many quotes, brackets and blanks close after a sentence's mark. */
const mostClosing = 6;

function endWithoutClosing(line: string): number {
  let end = line.length;
  while (end > 0 && line.length - end < mostClosing && isClosing(line.charAt(end - 1))) end--;
  return end;
}

function isClosing(character: string): boolean {
  return '"\u201d\u2019\'\u00bb)]'.includes(character) || character.trim() === '';
}

/** "Home / News / Title", "Iraq News - Local News - Site": two or more separators, or one after a site's usual first step. */
function isBreadcrumbs(line: string): boolean {
  const steps = line.split(/ [/>»›|] | - /);
  if (/^(?:home|news|main|start|front page)$/i.test(steps[0]?.trim() ?? '')) return steps.length >= 2;
  return (
    steps.length >= 3 &&
    steps.every((step) => step.trim().split(' ').length <= 4) &&
    !endsLikeSentence(line) &&
    !/\d/.test(line)
  );
}

/*
 * Expressions take longer to compile than to run: each is asked only of lines that a look at one or two characters does
 * not rule out.
 */

function isCaption(line: string): boolean {
  if ('fpic'.includes(line.charAt(0).toLowerCase()) && captionOpening.test(line)) return true;
  if (line.endsWith(')') && (creditInBrackets.test(line.slice(-110)) || /^\([^()]{3,140}\)$/.test(line))) return true;
  return line.includes('/', line.length - 24) && /\/ ?(?:Reuters|AFP|AP|EPA|Getty Images)\)?$/.test(line.slice(-24));
}

const captionOpening =
  /^(?:FILE ?(?:PHOTO)? ?[-\u2013\u2014:]|(?:photo|image|picture|caption|photo credit|credit|illustration) ?(?:by|:))/i;
const creditInBrackets =
  /\((?:[^()]{0,40}\b(?:photo|image|file|archive|Reuters|AFP|AP|EPA|Getty|Twitter|Facebook|screengrab|screenshot|courtesy|handout)\b[^()]{0,60})\)$/i;

/** The longest line that is nothing but a date with a time of day. */
const longestDateLine = 65;

function isPublishedLine(line: string): boolean {
  if (line.length > 100 || !/\d/.test(line)) return false;
  if ('flpuimd'.includes(line.charAt(0).toLowerCase()) && publishedOpening.test(line)) return true;
  return line.length <= longestDateLine && /\d{4}/.test(line) && onlyDate.test(line);
}

const publishedOpening = /^(?:first |last )?(?:published|posted|updated|modified|issued|date)\b/i;
const onlyDate =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)(?:[ ,T|-]{1,3}\d{1,2}:\d\d.{0,20})?$/i;

/** The longest line that is key words and no title. */
const longestKeyWords = 40;

function isSmall(line: string): boolean {
  return line.length <= longestKeyWords && !hasUpper(line);
}

const byline = /^(?:by|written by|reported by|reporting by|posted by|author:|story by|editing by) ?[A-Z]/i;
const earlyCapital = /^\S{1,10}(?: by)? ?[A-Z]/;

function isByline(line: string): boolean {
  if (line.length > 120 || !/^(?:by|written|report|posted|author|story|editing)/i.test(line)) return false;
  const ascii = inAscii(line);
  return byline.test(ascii) && earlyCapital.test(ascii);
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
