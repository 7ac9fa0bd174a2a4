import { lazy } from '../../text/lazy';
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
  const { sure, likely } = otherNames().get(shape.noun) ?? {};
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
export const otherNames = lazy(
  (): ReadonlyMap<string, OtherNames> =>
    new Map([
      [
        'sidecar',
        names('claim claims, date dates, note notes, link links', {
          likely:
            'entity entities, people entities, persons entities, names entities, quotes claims, comments notes, source article, status review',
        }),
      ],
      [
        'article',
        names(
          'headline title, url source, publicationdate published, datepublished published, publishedat published, publishedon published, ' +
            'retrievedat retrieved, retrievedon retrieved, accessed retrieved, lang language, archiveurl archive, archivedurl archive',
          {
            likely:
              'link source, href source, date published, byline author, by author, writer author, authors author, newspaper publisher, ' +
              'outlet publisher, hash sha256, checksum sha256, archived archive',
          },
        ),
      ],
      [
        'review',
        names('reviewer by, reviewedby by, reviewedon date, reviewedat date', {
          likely: 'state status, comment note, notes note, on date',
        }),
      ],
      [
        'entity',
        names('alias aliases, aka aliases, mention mentions, wikidataid wikidata, qid wikidata', {
          likely:
            'kind type, class type, label name, title role, description role, position role, occupation role, office role, names aliases',
        }),
      ],
      ['mention', names('', { likely: 'text quote, words quote' })],
      ['date', names('', { likely: 'text quote, words quote, edtf value, countedfrom basis, anchor basis' })],
      [
        'claim',
        names('', {
          likely: 'statement text, claim text, who speaker, saidby speaker, sources evidence, references evidence',
        }),
      ],
      ['piece of evidence', names('', { likely: 'link url, href url, source url, comment note' })],
      ['note', names('', { likely: 'comment text, note text, author by' })],
      ['link', names('', { likely: 'article to, target to, path to, type kind' })],
      ['type', names('colour color', { likely: 'name label, comment note' })],
    ]),
);

/** @param sure "other key", separated by commas */
function names(sure: string, { likely }: { readonly likely: string }): OtherNames {
  const mapOf = (pairs: string): ReadonlyMap<string, string> =>
    new Map(
      pairs.split(', ').flatMap((pair) => {
        const [other = '', key = ''] = pair.split(' ');
        return other === '' ? [] : [[other, key] as const];
      }),
    );
  return { sure: mapOf(sure), likely: mapOf(likely) };
}
