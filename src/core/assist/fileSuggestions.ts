import { titleOf } from '../editor/titleOf';
import { folderOf } from '../text/path';
import type { ValuePlace } from '../sidecar/loose/cursorPlace';
import type { AssistContext } from './assistContext';
import type { Candidate } from './valueSuggestions';

/** As many titles are read; the paths of others stand alone. */
const maxTitles = 30;

/** Paths of the other articles, relative to the article's folder; those of the same folder first. */
export async function paths(place: ValuePlace, context: AssistContext): Promise<readonly Candidate[]> {
  const { review, article } = context;
  if (article === undefined || place.path.at(-1)?.key === 'root') return [];
  const folder = folderOf(article.path);
  const others = review.articlePaths.filter((path) => path !== article.path);
  const near = others.filter((path) => folderOf(path) === folder);
  const sorted = [...near, ...others.filter((path) => folderOf(path) !== folder)];
  const found: Candidate[] = [];
  for (const [i, path] of sorted.entries()) {
    const text = i < maxTitles ? await review.textOf(path) : undefined;
    const title = text === undefined ? '' : (titleOf(text) ?? '');
    found.push({ kind: 'file', value: relativePath(folder, path), detail: title });
  }
  return found;
}

/** A path as seen from a folder; both relative to the root. */
function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
