import type { IndexTarget } from '../../core/corpus/folderIndexer';
import type { Review } from '../../core/review';
import { guard, type Log } from './log';

/** A review as the indexer fills it: a file that can't be taken in is logged, and the others are indexed all the same. */
export function guardedTarget(review: Review, log: Log): IndexTarget {
  return {
    get knownPaths() {
      return review.knownPaths;
    },
    takeStale: () => review.takeStale(),
    distrustAll: () => {
      review.distrustAll();
    },
    linkSome: (enough) => review.linkSome(enough),
    isReadAsNow: (article) => review.isReadAsNow(article),
    setFile: (path, content, analysed, reading) => {
      guard(
        () => {
          review.setFile(path, content, analysed, reading);
        },
        log,
        `Indexing ${path} failed`,
      );
    },
    setArticleAsKnown: (article) => {
      guard(
        () => {
          review.setArticleAsKnown(article);
        },
        log,
        `Indexing ${article.path} failed`,
      );
    },
    removeFile: (path) => {
      guard(
        () => {
          review.removeFile(path);
        },
        log,
        `Forgetting ${path} failed`,
      );
    },
  };
}
