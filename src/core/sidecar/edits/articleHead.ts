import type { DateRecognizer } from '../../dates/dateRecognizer';
import { statedPublication } from '../../dates/publication/statedPublication';
import { readStructure, type StructureLine } from '../../text/structure';
import { articleHash } from '../articleHash';
import type { ArticleFacts } from './createSidecar';
import { oneLine } from '../../text/oneLine';

/** Something about an article that its head suggests and does not say. */
export interface ArticleGuess {
  readonly key: 'publisher' | 'published';
  readonly value: string;
  /** Where it comes from, for the user. */
  readonly from: string;
}

/** What the head of an article says of it as a source. */
export interface ArticleHead {
  readonly facts: ArticleFacts;
  /** Never among the facts: for the user to confirm. */
  readonly guesses: readonly ArticleGuess[];
  /** The words before the first sentence that say where, when and by which agency, as written. */
  readonly dateline: string | undefined;
}

/** An article's head ends here at the latest, in UTF-16 units. */
const longestHead = 3000;

/**
 * Reads the lines above the first paragraph, and its dateline: headline, byline, agency, day of publication, and blocks
 * of labels ("Title: …", "Publisher: …"). Only what they say is a fact.
 *
 * @param path of the article, with `/`. @param dates reads the day of publication.
 */
export function articleHead(path: string, text: string, dates: DateRecognizer): ArticleHead {
  const head = headLines(text);
  const labels = labelledValues(head, text);
  const headline = head.find((line) => line.kind === 'headline' && (labels.size === 0 || !isLabel(line, text)));
  const dateline = head.find((line) => line.dateline !== undefined)?.dateline;
  const published = statedPublication(path, text, dates);
  const isSaid = published !== undefined && published.source !== 'file-name';
  const publisher = labels.get('publisher') ?? (dateline?.agency && wordsOf(text, dateline.agency));
  const facts: ArticleFacts = {
    title: labels.get('title') ?? (headline && wordsOf(text, headline)),
    source: labels.get('source'),
    publisher,
    author: labels.get('author') ?? authorIn(head, text),
    published: isSaid ? published.edtf : undefined,
    sha256: articleHash(text),
  };
  const site = publisher === undefined ? siteIn(head, text) : undefined;
  return {
    facts,
    guesses: [
      ...(site === undefined ? [] : [{ key: 'publisher', value: site, from: 'the way through the site' } as const]),
      ...(published?.source === 'file-name'
        ? [{ key: 'published', value: published.edtf, from: "the file's name" } as const]
        : []),
    ],
    dateline: dateline && wordsOf(text, dateline).replace(/\s*[-–—~]{1,2}$/u, ''),
  };
}

/** The lines up to the first paragraph, that one included. */
function headLines(text: string): readonly StructureLine[] {
  const lines = readStructure(text.slice(0, longestHead)).filter(({ kind }) => kind !== 'blank');
  // Labels in a block may look like sentences; captions stand between headline and text.
  const end = lines.findIndex((line) => line.kind === 'paragraph' && !isLabel(line, text));
  return end < 0 ? lines : lines.slice(0, end + 1);
}

const labelKeys = {
  title: /^(?:title|headline)$/i,
  publisher: /^(?:publisher|publication|outlet|newspaper|site|website)$/i,
  author: /^(?:author|authors|writer|reporter)$/i,
  source: /^(?:url|link|address|source url|source)$/i,
  other:
    /^(?:date|published|published on|published at|posted|updated|language|retrieved|accessed|section|topic|tags|keywords)$/i,
} as const;
type LabelKey = keyof typeof labelKeys;

/** "Publisher: Adria Wire". Undefined for other lines. */
function labelOf(line: string): { readonly key: LabelKey; readonly label: string; readonly value: string } | undefined {
  const [, label = '', value = ''] = /^([A-Za-z ]{3,14}) ?:\s+(\S.*)$/u.exec(line) ?? [];
  const key = (Object.keys(labelKeys) as LabelKey[]).find((each) => labelKeys[each].test(label));
  return key === undefined ? undefined : { key, label: label.toLowerCase(), value };
}

function isLabel(line: StructureLine, text: string): boolean {
  return labelOf(wordsOf(text, line)) !== undefined;
}

/** What labels say. One alone is a headline ("Source: minister to resign"); two make a block. */
function labelledValues(head: readonly StructureLine[], text: string): ReadonlyMap<LabelKey, string> {
  const found = head.flatMap((line) => labelOf(wordsOf(text, line)) ?? []);
  const values = new Map<LabelKey, string>();
  if (new Set(found.map(({ label }) => label)).size < 2) return values;
  for (const { key, value } of found) {
    const isAddress = /^https?:\/\/\S+$/iu.test(value);
    // "Source: Adria Wire" is who published it, "Source: https://…" where it stands.
    const meant = key === 'source' && !isAddress ? 'publisher' : key;
    if ((key !== 'source' && isAddress) || values.has(meant)) continue;
    values.set(meant, value);
  }
  return values;
}

/** The names of a byline, without what else it says. */
function authorIn(head: readonly StructureLine[], text: string): string | undefined {
  const byline = head.find(({ kind }) => kind === 'byline');
  if (!byline) return undefined;
  const said = wordsOf(text, byline).replace(
    /^(?:(?:story|written|reported|reporting|posted) )?by\b:?\s*|^author:\s*/iu,
    '',
  );
  const [names = ''] = said.split(/\s*(?:[,|·•(]|\s[-–—]\s|\s(?:for|in|at|on|from)\s|\d)/u);
  // Some pages write the byline in capitals; a site's account is no author.
  const isName = /^\p{Lu}[\p{L}.’'-]*(?: (?:and|&|de|van|von|al|bin|el|\p{Lu}[\p{L}.’'-]*)){1,7}$/u.test(names);
  return isName && !/\b(?:staff|admin|editors?|desk|team|reporters?|correspondents?|newsroom)\b/iu.test(names)
    ? names
    : undefined;
}

/** "Iraq News - Local News - Adria Post": the last step may be the site, unless it is the article's title. */
function siteIn(head: readonly StructureLine[], text: string): string | undefined {
  const way = head.find(({ kind }) => kind === 'breadcrumbs');
  if (!way) return undefined;
  const steps = wordsOf(text, way).split(/ [/>»›|] | - /u);
  const last = steps.at(-1)?.trim() ?? '';
  // Ways that begin at a site's first page end with the article.
  const isWayToArticle = /^(?:home|news|main|start|front page)$/iu.test(steps[0]?.trim() ?? '');
  const isTitle = head.some((line) => line.kind === 'headline' && wordsOf(text, line) === last);
  return last === '' || isWayToArticle || isTitle || last.split(' ').length > 4 ? undefined : last;
}

function wordsOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return oneLine(text.slice(start, end)).trim();
}
