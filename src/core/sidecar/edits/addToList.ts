import { QuotedText } from '../anchors/quotedText';
import { entryOf } from '../reading/node';
import type { SidecarReading } from '../reading/readSidecar';
import type { Change } from './change';
import type { Value } from './data';

/** Where in an article the words of a new record stand. */
export interface ArticlePlace {
  /** The text of the article. */
  readonly article: string;
  /** UTF-16 offset of the words. */
  readonly offset: number;
}

/**
 * The change that adds a record to a list: at its place where the list follows the article, else at the end. So two people
 * who add to one list rarely change the same lines, and a list that somebody sorted otherwise stays as it is.
 *
 * @param place undefined for a record about the whole article
 */
export function addToList(
  list: 'dates' | 'claims' | 'notes',
  value: Value,
  { records, yaml }: SidecarReading,
  place: ArticlePlace | undefined,
): Change {
  const atEnd: Change = { kind: 'append', path: [list], value };
  const node = yaml.root && entryOf(yaml.root, list)?.value;
  const anchors = records[list].map(({ anchor }) => anchor);
  // What is no record in the list has no place, and shifts the others.
  if (place === undefined || node?.kind !== 'list' || node.items.length !== anchors.length) return atEnd;
  const article = new QuotedText(place.article);
  const offsets = anchors.map((anchor) => {
    const result = anchor && article.resolve(anchor);
    return result?.kind === 'anchored' ? result.spans[0]?.start : undefined;
  });
  const index = indexByOffset(offsets, place.offset);
  return index === undefined || index === anchors.length ? atEnd : { kind: 'insert', path: [list], value, index };
}

/** The index where an offset belongs in a list of offsets, some of which are not known; undefined when these are in no order. */
export function indexByOffset(offsets: readonly (number | undefined)[], offset: number): number | undefined {
  const known = offsets.flatMap((each, index) => (each === undefined ? [] : [{ each, index }]));
  if (known.length === 0 || known.some(({ each }, i) => each < (known[i - 1]?.each ?? 0))) return undefined;
  const before = known.findLast(({ each }) => each <= offset);
  return before === undefined ? known[0]?.index : before.index + 1;
}
