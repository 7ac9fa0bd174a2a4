import { inAscii } from './ascii';
import { characterClassAt, hasUpper, isWordClass } from './characters';
import { type Dateline, findDateline } from './datelines';
import { detached } from './detached';
import { isFurnitureLine, opensAfterword } from './furniture';
import { lazy } from './lazy';

/**
 * What a line of an article is. `headline`: the title, also where a page repeats it; `heading`: another line without a
 * sentence's end (a sub-heading, a teaser); `breadcrumbs`: the way through a site; `furniture`: what the page puts
 * around the article. Whatever is in doubt is a `paragraph`.
 */
export type LineKind =
  'blank' | 'headline' | 'heading' | 'byline' | 'published' | 'caption' | 'breadcrumbs' | 'furniture' | 'paragraph';

/** Longer lines are paragraphs, in UTF-16 units. */
export const longestHeadline = 220;
const longestFurniture = 200;

/** What a line looks like by itself, whatever lines are around it. */
export interface LineLook {
  /** The line, as a text of its own. */
  readonly line: string;
  /** Undefined where the lines before it decide between `headline`, `heading`, `furniture` and `paragraph`. */
  readonly kind: LineKind | undefined;
  readonly opensAfterword: boolean;
  /** As in a line that begins the text. */
  readonly dateline: Dateline | undefined;
  readonly titleKey: () => string;
}

/** Remembers how the lines of one text look, for when it is read again after an edit. */
export class LineLooks {
  #looks = new Map<string, LineLook>();
  #before = this.#looks;

  /** To be called before a text is read: what no line of it asks for is forgotten with the next one. */
  begin(): void {
    this.#before = this.#looks;
    this.#looks = new Map();
  }

  /** How a line of at most `longestHeadline` units looks. */
  of(line: string): LineLook {
    const known = this.#looks.get(line);
    if (known !== undefined) return known;
    const look = this.#before.get(line) ?? lookAt(detached(line));
    this.#looks.set(look.line, look);
    return look;
  }
}

function lookAt(line: string): LineLook {
  const kind = kindAlone(line);
  const dateline = kind === undefined || kind === 'paragraph' || kind === 'caption' ? findDateline(line, 0) : undefined;
  return {
    line,
    kind: kind === undefined && dateline !== undefined ? 'paragraph' : kind,
    opensAfterword: opensAfterword(line),
    dateline,
    titleKey: lazy(() => titleKey(line)),
  };
}

/** The kind of a line that shows it; undefined for others. */
function kindAlone(line: string): LineKind | undefined {
  if (line === '') return 'blank';
  if (line.length <= longestFurniture && isFurnitureLine(line)) return 'furniture';
  if (isBreadcrumbs(line)) return 'breadcrumbs';
  if (isCaption(line)) return 'caption';
  if (isPublishedLine(line)) return 'published';
  if (isByline(line)) return 'byline';
  return endsLikeSentence(line) || line.startsWith('@') ? 'paragraph' : undefined;
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
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? )?(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})(?:(?:[ ,T|-]{1,3}|,? at )\d{1,2}:\d\d.{0,20})?$/i;

/** The longest line that is key words and no title. */
const longestKeyWords = 40;

/** Whether a line is short and all in small letters, as key words are. */
export function isSmall(line: string): boolean {
  return line.length <= longestKeyWords && !hasUpper(line);
}

const byline = /^(?:by|written by|reported by|reporting by|posted by|author:|story by|editing by) ?[A-Z]/i;
const earlyCapital = /^\S{1,10}(?: by)? ?[A-Z]/;

function isByline(line: string): boolean {
  if (line.length > 120 || !/^(?:by|written|report|posted|author|story|editing)/i.test(line)) return false;
  const ascii = inAscii(line);
  return byline.test(ascii) && earlyCapital.test(ascii);
}
