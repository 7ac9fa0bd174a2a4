import type { Steps } from '../../text/steps';
import { articlePathOf, isWorkspaceFilePath } from '../../sidecar/names';
import { inReadingOrder, isRecord } from '../readingQueue';
import { type NamesInArticle, sharingNames } from './keptNames';

/**
 * The files that a folder is expected to hold, in the order in which they are best read: what the open articles are read
 * with, these, and articles that share names with them come first, since somebody looks at them.
 * @param records paths of sidecars and of the workspace file.
 */
export function* expectedFiles(
  articles: readonly NamesInArticle[],
  records: readonly string[],
  open: readonly string[],
): Steps<readonly string[]> {
  const known = new Set(articles.map(({ path }) => path));
  const wanted = open.filter((path) => !isRecord(path));
  const first = new Set([...wanted, ...(yield* sharingNames(new Set(wanted), articles))]);
  const sidecars = records.filter((path) => !isWorkspaceFilePath(path));
  // Sidecars that lie elsewhere may be those of any article.
  const areBesideArticles = sidecars.every((path) => known.has(articlePathOf(path) ?? ''));
  const all = [...first, ...records, ...known];
  yield;
  if (!areBesideArticles) return [...new Set(inReadingOrder(all))];
  const readFirst = [...first, ...sidecars.filter((path) => first.has(articlePathOf(path) ?? ''))];
  yield;
  const workspaceFiles = records.filter(isWorkspaceFilePath);
  return [...new Set([...workspaceFiles, ...inReadingOrder(readFirst), ...inReadingOrder(all)])];
}
