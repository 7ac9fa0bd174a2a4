import type { Article } from '../article';
import { keptArticle } from '../keptArticle';
import { articleShape } from './articleShape';
import { Form } from './form';

const form = new Form(articleShape);

/** Writes all that is known of an article. */
export function encodeArticle(article: Article): Uint8Array<ArrayBuffer> {
  return form.encode(article);
}

/** Reads an article back, equal to the one written; undefined for bytes that were damaged or come from another version. */
export function decodeArticle(bytes: Uint8Array): Article | undefined {
  const article = form.decode(bytes);
  return article && keptArticle(article);
}
