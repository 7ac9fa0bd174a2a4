import type { Review } from '../review';
import { placesOf } from '../sidecar/format/places';
import { wikidataPattern } from '../sidecar/format/shape';
import { resolvePath } from '../text/path';
import type { Span } from '../text/span';
import { assistContextOf } from './assistContext';

/** Words of a file that lead to a file of the folder or to a web address. */
export type RecordLink = { readonly span: Span } & (
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'web'; readonly address: string }
);

/**
 * The links of a sidecar or workspace file: paths that stay in the folder, web addresses with http or https and no other
 * scheme, and identifiers of Wikidata. Nothing is opened or fetched before the user follows one.
 */
export async function recordLinksIn(review: Review, path: string, text: string): Promise<readonly RecordLink[]> {
  const { root, format, article } = await assistContextOf(review, path, text);
  const links: RecordLink[] = [];
  for (const { node, shape } of placesOf(root, format)) {
    if (node.kind !== 'scalar' || shape.kind !== 'text' || node.text === '') continue;
    const span = node.style === 'quoted' ? inner(text, node.span) : node.span;
    if (shape.format === 'url' && isWebAddress(node.text)) links.push({ kind: 'web', address: node.text, span });
    if (shape.format === 'wikidata' && new RegExp(wikidataPattern, 'u').test(node.text)) {
      links.push({ kind: 'web', address: `https://www.wikidata.org/wiki/${node.text}`, span });
    }
    const target = shape.format === 'path' ? resolvePath(article?.path ?? path, node.text) : undefined;
    if (target !== undefined) links.push({ kind: 'file', path: target, span });
  }
  return links;
}

/** Whether a text is an address that an editor may open. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/iu.test(text);
}

function inner(text: string, { start, end }: Span): Span {
  const isClosed = end - start > 1 && text.charAt(start) === text.charAt(end - 1);
  return { start: start + 1, end: isClosed ? end - 1 : end };
}
