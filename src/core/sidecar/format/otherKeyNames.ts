import type { RecordShape } from './shape';

/** A key by a name that it has elsewhere. */
export interface OtherKeyName {
  readonly key: string;
  /** Whether nothing else of the record can have been meant. */
  readonly isSure: boolean;
}

/**
 * The key of a record that is called by another name: `headline` for `title`. Case and what joins the words do not count.
 * Undefined for words that say nothing of the record, and where the key is there already.
 * @param taken the keys that the record has
 */
export function otherKeyName(word: string, shape: RecordShape, taken: ReadonlySet<string>): OtherKeyName | undefined {
  const name = foldedKeyName(word);
  const { sure, likely } = otherNames.get(shape.noun) ?? {};
  const isSure = sure?.has(name) === true;
  const key = sure?.get(name) ?? likely?.get(name);
  return key === undefined || taken.has(key) || !Object.hasOwn(shape.keys, key) ? undefined : { key, isSure };
}

/** `Published_At` and `publishedAt` are one name. */
export function foldedKeyName(word: string): string {
  return word.length > longestName ? '' : word.toLowerCase().replace(/[\s_-]/gu, '');
}

const longestName = 30;

interface OtherNames {
  /** From other name to key. */
  readonly sure: ReadonlyMap<string, string>;
  /** The same where the value might be something else: `date` of an article may be when it was published or retrieved. */
  readonly likely: ReadonlyMap<string, string>;
}

/** By what the records are called. */
export const otherNames: ReadonlyMap<string, OtherNames> = new Map([
  [
    'article',
    {
      sure: new Map([
        ['headline', 'title'],
        ['url', 'source'],
        ['publicationdate', 'published'],
        ['datepublished', 'published'],
        ['publishedat', 'published'],
        ['publishedon', 'published'],
        ['retrievedat', 'retrieved'],
        ['retrievedon', 'retrieved'],
        ['accessed', 'retrieved'],
        ['lang', 'language'],
      ]),
      likely: new Map([
        ['link', 'source'],
        ['href', 'source'],
        ['date', 'published'],
        ['byline', 'author'],
        ['by', 'author'],
        ['writer', 'author'],
        ['newspaper', 'publisher'],
        ['outlet', 'publisher'],
      ]),
    },
  ],
  ['review', { sure: new Map([['reviewer', 'by']]), likely: new Map([['state', 'status']]) }],
  [
    'entity',
    {
      sure: new Map([
        ['alias', 'aliases'],
        ['aka', 'aliases'],
      ]),
      likely: new Map([
        ['kind', 'type'],
        ['label', 'name'],
        ['title', 'role'],
        ['description', 'role'],
      ]),
    },
  ],
  ['claim', { sure: new Map(), likely: new Map([['statement', 'text']]) }],
  ['piece of evidence', { sure: new Map(), likely: new Map([['link', 'url']]) }],
  ['note', { sure: new Map(), likely: new Map([['comment', 'text']]) }],
  ['link', { sure: new Map(), likely: new Map([['article', 'to']]) }],
]);
