import { l10n, ProgressLocation, window } from 'vscode';
import { counted } from '../host/counted';
import type { FolderReview } from '../host/folderReview';
import { inform, tellBriefly } from '../host/messages';
import type { Services } from './services';

/** Reads every file of every folder again; can be cancelled, then what was known before stays. */
export async function rebuildIndex({ set, log }: Services): Promise<void> {
  const { folders } = set;
  if (folders.length === 0) {
    await inform(l10n.t('There is nothing to index: open a folder of articles first.'));
    return;
  }
  const started = performance.now();
  const finished = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Source Review: rebuilding the index'),
      cancellable: true,
    },
    async (progress, token) => {
      token.onCancellationRequested(() => {
        for (const folder of folders) folder.stopIndexing();
      });
      const subscriptions = folders.map((folder) =>
        folder.onDidProgress.on(() => {
          progress.report({ message: progressOf(folders) });
        }),
      );
      await Promise.all(folders.map((folder) => folder.rebuild()));
      for (const subscription of subscriptions) subscription.dispose();
      return !token.isCancellationRequested;
    },
  );
  if (!finished) {
    log.info('Rebuilding the index was cancelled.');
    tellBriefly(l10n.t('Rebuilding was cancelled. What was known before is kept.'));
    return;
  }
  const counts = folders.map((folder) => folder.review.countsAtHand);
  const articles = counts.reduce((sum, each) => sum + each.articles, 0);
  log.info(`Index rebuilt in ${Math.round(performance.now() - started)} ms: ${articles} articles.`);
  for (const { path, reason } of counts.flatMap((each) => each.skipped)) log.info(`Left out: ${path} ${reason}`);
  // Indexing has linked all names; what changed just since is not waited for.
  const entities = counts.map((each) => each.entities);
  tellBriefly(
    entities.includes(undefined)
      ? l10n.t('Index rebuilt: {0}', counted.articles(articles))
      : l10n.t(
          'Index rebuilt: {0}, {1}',
          counted.articles(articles),
          counted.names(entities.reduce((sum: number, each) => sum + (each ?? 0), 0)),
        ),
  );
}

function progressOf(folders: readonly FolderReview[]): string {
  const done = folders.reduce((sum, { progress }) => sum + progress.done, 0);
  const total = folders.reduce((sum, { progress }) => sum + progress.total, 0);
  return l10n.t('{0} of {1} files', done, total);
}
